// SPDX-License-Identifier: GPL-3.0-or-later
#include "child.h"
#include "deck/lock.h"
#include "deck/settings.h"
#include "tempdeck.h"

using namespace lamplight;
using namespace lamplight::deck;
using namespace lamplight::test;

class TestLock : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onlyOneWrites();
    void onlyOneWritesWithinAProgram();
    void onlyOneWritesByAnyName();
    void theSecondReadsOn();
    void aLockDiesWithItsProgram();
    void aLockLeavesNothing();
};

void TestLock::onlyOneWrites()
{
    TempDeck deck;
    Child second({QStringLiteral("hold"), deck.file()});
    QVERIFY2(second.line().contains(QStringLiteral("Another window or program")), "a second program may write");
    second.close();
    taken(deck.deck->step(QStringLiteral("x"), [](Connection& c) { return putSetting(c, settingTitle, {}); }));
    // Once the first is closed, the next may write.
    deck.deck.reset();
    Child third({QStringLiteral("hold"), deck.file()});
    QCOMPARE(third.line(), QStringLiteral("writing"));
    deck.restart();
    QVERIFY(deck.deck->isReadOnly());
    QVERIFY(deck.deck->readOnlyReason().contains(QStringLiteral("Another window or program")));
    third.close();
}

void TestLock::onlyOneWritesWithinAProgram()
{
    TempDeck deck;
    auto second = taken(Deck::open(deck.file(), Access::ReadWrite, deck.clock));
    QVERIFY(second->isReadOnly());
    second.reset();
    QVERIFY(!WriteLock::take(deck.file())); // the second one's going didn't take the first one's lock away
    deck.deck.reset();
    QVERIFY(WriteLock::take(deck.file()));
}

void TestLock::onlyOneWritesByAnyName()
{
    TempDeck deck;
    const QString link = deck.path(QStringLiteral("link.lamp"));
    QVERIFY(QFile::link(deck.file(), link));
    QVERIFY(taken(Deck::open(link, Access::ReadWrite, deck.clock))->isReadOnly());
}

void TestLock::theSecondReadsOn()
{
    TempDeck deck;
    auto second = taken(Deck::open(deck.file(), Access::ReadWrite, deck.clock));
    taken(deck.deck->step(QStringLiteral("x"),
                          [](Connection& c) { return putSetting(c, settingTitle, QStringLiteral("New")); }));
    QCOMPARE(taken(second->read(settings)).title, QStringLiteral("New"));
    // The writer closes while the other still reads: nothing is lost, and the last one to close leaves one file.
    deck.deck.reset();
    QCOMPARE(taken(second->read(settings)).title, QStringLiteral("New"));
    second.reset();
    deck.restart();
    QVERIFY(!deck.deck->isReadOnly());
    QCOMPARE(taken(deck.deck->read(settings)).title, QStringLiteral("New"));
    deck.deck.reset();
    QCOMPARE(QDir(deck.folder.path()).entryList(QDir::Files), QStringList{QStringLiteral("course.lamp")});
}

void TestLock::aLockDiesWithItsProgram()
{
    TempDeck deck;
    deck.deck.reset();
    Child first({QStringLiteral("hold"), deck.file()});
    QCOMPARE(first.line(), QStringLiteral("writing"));
    first.kill();
    QVERIFY(QFile::exists(deck.file() + QStringLiteral(".lock")));
    deck.restart();
    QVERIFY(!deck.deck->isReadOnly());
}

void TestLock::aLockLeavesNothing()
{
    TempDeck deck;
    deck.deck.reset();
    {
        const auto lock = WriteLock::take(deck.file());
        QVERIFY(lock);
        QVERIFY(QFile::exists(deck.file() + QStringLiteral(".lock")));
        const auto second = WriteLock::take(deck.file());
        QVERIFY(!second);
        QCOMPARE(second.error().kind, ErrorKind::Locked);
    }
    QVERIFY(!QFile::exists(deck.file() + QStringLiteral(".lock")));
}

QTEST_GUILESS_MAIN(TestLock)
#include "tst_lock.moc"
