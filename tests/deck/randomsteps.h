// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/random.h"
#include "deck/connection.h"

namespace lamplight::test {

/// Changes that a person might make: adds, edits and takes away nouns of every kind, one to five of them in a step.
class RandomSteps {
public:
    explicit RandomSteps(quint64 seed) : m_random(seed) {}

    /// Always changes something.
    Result<void> operator()(deck::Connection& connection);

private:
    Result<void> one(deck::Connection& connection);
    Result<void> addPage(deck::Connection& connection);
    Result<void> addConcept(deck::Connection& connection);
    Result<void> addQuestion(deck::Connection& connection);
    Result<void> addCard(deck::Connection& connection);
    Result<void> answer(deck::Connection& connection);
    Result<void> edit(deck::Connection& connection);
    Result<void> takeAway(deck::Connection& connection);
    /// One of the rows of a table; 0 when it has none.
    qint64 any(deck::Connection& connection, const char* table);
    QString words();
    bool chance(int percent) { return m_random.below(100) < static_cast<quint64>(percent); }

    Random m_random;
};

} // namespace lamplight::test
