// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recall/compare.h"
#include "study/cardview.h"
#include "study/session.h"

namespace lamplight::study {

/// Cards as they come, and all that can be done with one. Every change is one step, on disk when the call returns, and
/// can be undone. A card that isn't there: ErrorKind::NotFound.
class ReviewDesk {
public:
    explicit ReviewDesk(Session& session) : m_session(session) {}

    Result<ReviewQueue> queue();
    /// The next card, or nothing when none is left for now: a step that is due, then the day's queue (dayqueue.h), then
    /// a step that comes due within 20 minutes. `except` isn't shown twice in a row when there is another.
    Result<std::optional<CardView>> next(CardId except = {});
    Result<CardView> view(CardId id);

    /// What was typed against what the card asks in any of its wordings, with a proposed grade.
    recall::Comparison compare(const CardView& view, const QString& typed) const;

    /// Takes an answer. `ms` is the time it took, counted up to the deck's cap. Gives the card as it is now; a leech
    /// may have been suspended, and siblings buried, as the deck is set.
    Result<Card> answer(CardId id, Rating rating, qint64 ms);
    /// Takes an answer of practice: it is in the card's history and changes nothing else.
    Result<Card> practise(CardId id, Rating rating, qint64 ms);

    Result<deck::Changes> suspend(CardId id) { return setSuspended({id}, true); }
    Result<deck::Changes> setSuspended(const QList<CardId>& ids, bool suspended);
    /// Until the next study day.
    Result<deck::Changes> bury(CardId id);
    /// The card and the others about the same thing.
    Result<deck::Changes> buryWithSiblings(CardId id);
    Result<deck::Changes> unbury(const QList<CardId>& ids);
    Result<deck::Changes> setFlag(const QList<CardId>& ids, CardFlag flag);
    /// ErrorKind::Input when the front is blank.
    Result<deck::Changes> edit(CardId id, const CardEdit& edit);
    /// Sets the study day on which cards are due; what is known of their memory stays. Cards in their steps leave them.
    /// ErrorKind::Refused for a card that was never answered: it has no memory to wait for.
    Result<deck::Changes> reschedule(const QList<CardId>& ids, QDate day);
    /// Cards become new, at the end of the order of introduction; their answers so far stay in the history and count
    /// for nothing any more.
    Result<deck::Changes> forget(const QList<CardId>& ids);

private:
    Session& m_session;
};

} // namespace lamplight::study
