// SPDX-License-Identifier: GPL-3.0-or-later
#include "child.h"
#include "contents.h"
#include "deck/cards.h"
#include "deck/check.h"
#include "deck/copy.h"
#include "library.h"

using namespace lamplight;
using namespace lamplight::deck;
using namespace lamplight::test;

/// A step that finds no room leaves the deck as it was, and the deck goes on.
class TestDiskFull : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void leavesTheDeckAsItWas_data();
    void leavesTheDeckAsItWas();
    void leavesTheDeckAsItWasAtAPageLimit();
};

void TestDiskFull::leavesTheDeckAsItWas_data()
{
    QTest::addColumn<QString>("kib");
    // The log of a step is written when it commits or outgrows the cache: room is short at different moments.
    for (const char* kib : {"40", "300", "1000", "3000", "6000"})
        QTest::newRow(kib) << QString::fromLatin1(kib);
}

void TestDiskFull::leavesTheDeckAsItWas()
{
    QFETCH(QString, kib);
    TempDeck deck;
    addLibrary(deck);
    deck.deck.reset();
    const Contents before = contents(deck.file());
    Child child({QStringLiteral("overfill"), deck.file(), kib});
    const QString said = child.line();
    QVERIFY2(said.contains(QStringLiteral("full")) || said.contains(QStringLiteral("can't be read or written")),
             qPrintable(said));
    child.close();
    deck.restart();
    QVERIFY2(!deck.deck->isReadOnly(), qPrintable(deck.deck->readOnlyReason()));
    QCOMPARE(difference(taken(deck.deck->read([](Connection& c) { return Result<Contents>(contents(c)); })), before),
             QString());
    QCOMPARE(taken(deck.deck->read(check)), QStringList());
    taken(deck.deck->undo());
}

void TestDiskFull::leavesTheDeckAsItWasAtAPageLimit()
{
    TempDeck deck;
    addLibrary(deck);
    const auto now = [&] {
        return taken(deck.deck->read([](Connection& c) { return Result<Contents>(contents(c)); }));
    };
    const Contents before = now();
    const auto add = [](int cards) {
        return [cards](Connection& c) -> Result<void> {
            for (int i = 0; i < cards; ++i) {
                Card card;
                card.uid = newUid();
                card.front = QStringLiteral("front of a card ").repeated(20);
                if (const auto id = insert(c, card); !id)
                    return tl::unexpected(id.error());
            }
            return {};
        };
    };
    deck.step([](Connection& c) {
        return c.execute(
            qPrintable(QStringLiteral("PRAGMA max_page_count = %1").arg(taken(c.integer("PRAGMA page_count")) + 10)));
    });
    const auto full = deck.deck->step(QStringLiteral("Overfill"), add(2000));
    QVERIFY(!full);
    QCOMPARE(full.error().kind, ErrorKind::Io);
    QVERIFY2(full.error().message.contains(QStringLiteral("disk is full")), qPrintable(full.error().message));
    QCOMPARE(difference(now(), before), QString());
    // The same connection goes on with what still fits.
    taken(deck.deck->step(QStringLiteral("Fits"), add(1)));
    taken(deck.deck->undo());
    QCOMPARE(difference(now(), before), QString());
    QCOMPARE(taken(deck.deck->read(check)), QStringList());
}

QTEST_GUILESS_MAIN(TestDiskFull)
#include "tst_diskfull.moc"
