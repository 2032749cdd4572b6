// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "model/card.h"
#include "model/exam.h"
#include "study/session.h"

#include <QTemporaryDir>
#include <functional>
#include <memory>

namespace lamplight::test {

/// 2026-11-24 20:00 UTC, an evening.
inline constexpr qint64 evening = 1795478400000 + 20 * 3600000LL;

/// A new deck in a folder of its own, on a clock that stands still until it is moved.
class StudyDeck {
public:
    StudyDeck();

    study::Session& session() { return *m_session; }
    deck::Deck& deck() { return m_session->deck(); }
    QString file() const;
    /// As when the program is closed and started again.
    void reopen();
    /// Lets go of the file: no session until reopen().
    void close() { m_session.reset(); }

    CardId addCard(const QString& front, const QString& back);
    /// Of those with the fronts "front 0", "front 1" and so on, in this order.
    QList<CardId> addCards(int count);
    Card card(CardId id);
    /// Makes a card what is given.
    void put(const Card& card);
    /// Changes the settings of the deck.
    void set(const std::function<void(deck::Settings&)>& change);
    /// Answers a card now. Gives it as it is then.
    Card answer(CardId id, Rating rating, qint64 ms = 4000);
    /// A topic "1" with `questions` complete questions of four options (the first is right, named "right N"), and an
    /// exam of all of them in 10 minutes with a pass mark of 65 %.
    Blueprint addExam(int questions);

    ManualClock clock{evening};

private:
    QTemporaryDir m_folder;
    std::unique_ptr<study::Session> m_session;
};

} // namespace lamplight::test
