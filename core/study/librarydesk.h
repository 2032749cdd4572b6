// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deck/search.h"
#include "model/card.h"
#include "study/session.h"

#include <QHash>
#include <QSet>

namespace lamplight::study {

/// What making cards would do.
struct CardPreview {
    QList<Card> fresh; ///< would be made, in the order in which they'd be introduced
    int existing = 0;  ///< are there already

    QHash<CardKind, int> countsByKind() const;
};

class LibraryDesk {
public:
    explicit LibraryDesk(Session& session) : m_session(session) {}

    /// The cards of these kinds (term, definition, cloze, takeaway) that the deck's concepts, definitions and lessons
    /// give, limited to what `query` matches (empty: all). Nothing is written.
    Result<CardPreview> previewCards(const QSet<CardKind>& kinds, const QString& query = {});
    /// Makes them: one step. A card that exists isn't made twice. Gives what was made and what was there.
    Result<CardPreview> makeCards(const QSet<CardKind>& kinds, const QString& query = {});

    Result<deck::SearchPage> search(const QString& query, int limit, int offset = 0);

private:
    Session& m_session;
};

} // namespace lamplight::study
