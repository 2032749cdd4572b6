// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/reviewdesk.h"

#include <QList>
#include <optional>

namespace lamplight::study {

enum class SessionEnd {
    NotYet,
    QueueEmpty, ///< nothing is left for now
    MinutesUsed ///< the card that used them up was the last
};

/// A card that was forgotten during a session.
struct AgainCard {
    CardId card;
    QString front;
    int times = 1;
};

struct SessionSummary {
    SessionEnd end = SessionEnd::NotYet;
    int answers = 0;
    int right = 0;          ///< of those, not Again
    int fresh = 0;          ///< cards answered for the first time
    qint64 ms = 0;          ///< time of the answers, each up to the cap
    QList<AgainCard> again; ///< in order of first Again
    int left = 0;           ///< still to do today; in practice: of the run
    int dueTomorrow = 0;    ///< reviews and steps due by the end of the next study day, without today's
    int newTomorrow = 0;    ///< new cards of tomorrow's measure

    /// 0..1; nothing without answers.
    std::optional<double> rightShare() const;
};

/// One sitting at the desk. What was done is read from the log, so undo and redo need no telling.
class ReviewSession {
public:
    /// Cards as they come, until `minutes` of answering are used up (nothing: no limit) or the queue is empty.
    static Result<ReviewSession> scheduled(Session& session, std::optional<int> minutes = {});
    /// Goes through the cards that a query finds, once; nothing is rescheduled. Forgotten ones come again at the end.
    /// Suspended ones are left out unless the query asks for them; ErrorKind::Input for a query that can't be
    /// understood.
    static Result<ReviewSession> practice(Session& session, const QString& query, bool shuffled = false);

    bool isPractice() const { return m_practice; }
    /// The next card; nothing when the session has ended. `except`: see ReviewDesk::next().
    Result<std::optional<CardView>> next(CardId except = {});
    Result<Card> answer(CardId id, Rating rating, qint64 ms);
    Result<SessionEnd> end();
    /// How much of the minutes is used, 0..1 and more; nothing without a limit.
    Result<std::optional<double>> used();
    Result<SessionSummary> summary();

private:
    ReviewSession(Session& session, ReviewId after) : m_session(&session), m_after(after) {}
    Result<QList<CardId>> practiceLeft();

    Session* m_session;
    ReviewId m_after; ///< the last answer before it
    std::optional<int> m_minutes;
    bool m_practice = false;
    QList<CardId> m_cards; ///< of practice
};

} // namespace lamplight::study
