// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/random.h"
#include "model/card.h"
#include "study/deskday.h"
#include "study/reviewdesk.h"

#include <QMap>
#include <QStringList>
#include <QTemporaryDir>
#include <memory>
#include <vector>

namespace lamplight::test {

/// What a candidate does at the desk, at random, with all that docs/memory-invariants.md says checked on the way. One
/// deck of a dozen cards; a session is a handful of actions.
class RandomDesk {
public:
    explicit RandomDesk(quint64 seed);

    /// Some actions, then every card replayed from the log.
    void session();
    /// A look at the whole deck; then undoes every step and compares with the first state.
    void undoAll();
    /// The invariants that were broken, with what led there; empty: none.
    const QStringList& broken() const { return m_broken; }

private:
    /// The rows that undo has to bring back.
    struct Snapshot {
        QList<Card> cards;
        ReviewId lastReview;
        deck::Settings settings;
        bool operator==(const Snapshot&) const = default;
    };

    study::Session& deck() { return *m_session; }
    void open();
    void addCards();
    void act();
    void look();
    void answerShown();
    void practise();
    void arrange();
    void change();
    void passTime();
    void undo();
    void redo();
    /// `what` was done and is a step, unless it changed nothing.
    void stepped(const Snapshot& before, const QString& what);

    Snapshot snapshot();
    study::DeskDay now();
    /// The cards of which the next has to be one; none: there is none.
    QList<CardId> expectedNext(const QList<Card>& cards, CardId except);
    void checkReplay();
    void checkAnswer(const Card& before, const Card& after, Rating rating);
    void expect(bool kept, int invariant, const QString& what);
    CardId anyCard();

    Random m_random;
    QTemporaryDir m_folder;
    ManualClock m_clock;
    std::unique_ptr<study::Session> m_session;
    std::vector<Snapshot> m_states; ///< before each step that can be undone, then after the last one done
    size_t m_at = 0;                ///< of m_states: now
    QMap<QString, QStringList> m_first;
    CardId m_shown;    ///< the card on the screen
    CardId m_answered; ///< the one before it
    QStringList m_log, m_broken;
};

} // namespace lamplight::test
