// SPDX-License-Identifier: GPL-3.0-or-later
// A second program for the tests. "deckchild hold FILE" opens a deck for writing, says how that went, and keeps it open
// until its input ends. "deckchild overfill FILE KIB" adds cards in one step with room for so many KiB in any file.
// "deckchild library FILE" makes a deck with a little of everything: for tests/deck/old.
#include "deck/cards.h"
#include "library.h"

#include <QCoreApplication>
#include <csignal>
#include <cstdio>
#include <sys/resource.h>

using namespace lamplight;
using namespace lamplight::deck;

namespace {

void say(const QString& line)
{
    std::puts(qPrintable(line));
    std::fflush(stdout);
}

int hold(Deck& deck)
{
    say(deck.isReadOnly() ? deck.readOnlyReason() : QStringLiteral("writing"));
    while (std::getchar() != EOF) {
    }
    return 0;
}

int overfill(Deck& deck, rlim_t kib)
{
    std::signal(SIGXFSZ, SIG_IGN);
    const rlimit limit{kib * 1024, RLIM_INFINITY};
    setrlimit(RLIMIT_FSIZE, &limit);
    const auto done = deck.step(QStringLiteral("Overfill"), [](Connection& connection) -> Result<void> {
        for (int i = 0; i < 20'000; ++i) {
            Card card;
            card.uid = newUid();
            card.front = QStringLiteral("front of a card ").repeated(20);
            if (const auto id = insert(connection, card); !id)
                return tl::unexpected(id.error());
        }
        return {};
    });
    say(done ? QStringLiteral("done") : describe(done.error()));
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1String("library")) {
        test::TempDeck library;
        test::addLibrary(library);
        return library.deck->copyTo(arguments.value(2), true) ? 0 : 1;
    }
    const SystemClock clock;
    auto deck = Deck::open(arguments.value(2), Access::ReadWrite, clock);
    if (!deck) {
        say(describe(deck.error()));
        return 1;
    }
    return arguments.value(1) == QLatin1String("hold") ? hold(**deck)
                                                       : overfill(**deck, arguments.value(3).toULongLong());
}
