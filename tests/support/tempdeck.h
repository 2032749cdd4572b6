// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "deck/deck.h"

#include <QTemporaryDir>
#include <QTest>

namespace lamplight::test {

/// What a result holds; ends the test program with the error when it holds none.
template <class T>
T taken(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(describe(result.error())));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

/// A new deck in a folder of its own, at a clock that stands still (2026-03-01 09:00 UTC).
class TempDeck {
public:
    TempDeck() : deck(taken(deck::Deck::create(file(), QStringLiteral("Course"), clock))) {}

    QString file() const { return folder.filePath(QStringLiteral("course.lamp")); }
    QString path(const QString& name) const { return folder.filePath(name); }

    /// The program is closed and started again.
    void restart()
    {
        deck.reset();
        deck = taken(deck::Deck::open(file(), deck::Access::ReadWrite, clock));
    }
    template <class Change>
    deck::Changes step(Change change, const QString& label = QStringLiteral("Change"))
    {
        return taken(deck->step(label, change));
    }

    QTemporaryDir folder;
    ManualClock clock{1'772'355'600'000};
    std::unique_ptr<deck::Deck> deck;
};

} // namespace lamplight::test
