// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/hitplace.h"
#include "study/wordfit.h"

namespace lamplight::study {

/// Something of the deck that can be gone to.
struct GotoHit {
    QString kind; ///< "topic", or one of deck::SearchHit
    qint64 id = 0;
    QString title;
    QString detail;      ///< the passage in which the words stand; of a topic nothing
    Fit fit = Fit::None; ///< None: the words stand in its text, not in its title

    bool operator==(const GotoHit&) const = default;
};

/// Finds things of the deck by a few letters of their words, and where they are shown.
class GotoDesk {
public:
    explicit GotoDesk(Session& session) : m_session(session) {}

    /// At most `limit`, the best first: by how the title fits, then by kind (topics first, cards last),
    /// then as the search ranks them. Every typed word has to
    /// begin a word of the thing. Topics only where there is a page to go to. May be called on any thread.
    Result<QList<GotoHit>> find(const QString& typed, int limit);

    /// As placeOf(hit); a topic's first page; a wording that stands on no page is shown where its concept is,
    /// and what stands nowhere by its card. All empty: nowhere.
    Result<HitPlace> placeOf(const GotoHit& hit);

private:
    Session& m_session;
};

} // namespace lamplight::study
