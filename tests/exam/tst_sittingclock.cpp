// SPDX-License-Identifier: GPL-3.0-or-later
#include "exam/sitting.h"

#include "candidate.h"

#include <QTest>
#include <limits>

using namespace lamplight;
using namespace lamplight::exam;
using lamplight::test::Candidate;

namespace {

constexpr qint64 second = 1000;
constexpr qint64 minute = 60 * second;
constexpr qint64 hour = 60 * minute;

const QString secondRun = QStringLiteral("second");

Attempt untimed()
{
    Attempt attempt = test::shortAttempt();
    attempt.minutes = 0;
    return attempt;
}

} // namespace

class TestSittingClock : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void closed_data();
    void closed();
    void awayIsThatOfTheLastResumed();
    void clockSetWhileRunning();
    void timeStopsAtTheEnd();
    void timeStopsAtTheLimit();
    void secondsRoundUp();
    void untimedNeverEnds();
    void readingsFarApart();
};

// Two minutes run, the program is closed, one more minute runs.
void TestSittingClock::closed_data()
{
    QTest::addColumn<bool>("counts");
    QTest::addColumn<qint64>("closedMs"); // as the wall clock has it
    QTest::addColumn<qint64>("usedMs");
    QTest::addColumn<qint64>("awayMs");
    QTest::newRow("counts") << true << 4 * minute << 7 * minute << 4 * minute;
    QTest::newRow("doesn't count") << false << 4 * minute << 3 * minute << 4 * minute;
    QTest::newRow("clock set back") << true << -2 * hour << 3 * minute << qint64{0};
    QTest::newRow("clock set back, doesn't count") << false << -2 * hour << 3 * minute << qint64{0};
    QTest::newRow("past the limit, doesn't count") << false << 5 * hour << 3 * minute << 5 * hour;
}

void TestSittingClock::closed()
{
    QFETCH(bool, counts);
    QFETCH(qint64, closedMs);
    QFETCH(qint64, usedMs);
    Attempt attempt = test::shortAttempt();
    attempt.countTimeWhileClosed = counts;
    Candidate candidate(attempt);
    QCOMPARE(candidate.sitting.awayMs(), 0);
    candidate.wait(2 * minute);
    QVERIFY(candidate.act(EventKind::Tick));
    candidate.reopenAfter(closedMs, secondRun);
    QCOMPARE(candidate.sitting.usedMs(candidate.now), usedMs - minute);
    QVERIFY(candidate.act(EventKind::Resumed));
    QTEST(candidate.sitting.awayMs(), "awayMs");
    candidate.wait(minute);
    QCOMPARE(candidate.sitting.usedMs(candidate.now), usedMs);
    QVERIFY(candidate.act(EventKind::Tick));
    QCOMPARE(candidate.sitting.usedMs(), usedMs);
    QCOMPARE(candidate.sitting.secondsLeft(candidate.now), std::optional(static_cast<int>(600 - usedMs / second)));
    QTEST(candidate.sitting.awayMs(), "awayMs");
}

void TestSittingClock::awayIsThatOfTheLastResumed()
{
    Candidate candidate(test::shortAttempt());
    candidate.reopenAfter(3 * minute, secondRun);
    QVERIFY(candidate.act(EventKind::Resumed));
    candidate.wait(second);
    QVERIFY(candidate.act(EventKind::Seen, 1));
    candidate.reopenAfter(2 * minute, QStringLiteral("third"));
    QVERIFY(candidate.act(EventKind::Resumed));
    QCOMPARE(candidate.sitting.awayMs(), 2 * minute);
}

void TestSittingClock::clockSetWhileRunning()
{
    for (const qint64 jump : {-3 * hour, 3 * hour}) {
        Candidate candidate(test::shortAttempt());
        candidate.wait(minute);
        candidate.now.utcMs += jump;
        QCOMPARE(candidate.sitting.usedMs(candidate.now), minute);
        QVERIFY(candidate.act(EventKind::Seen, 1));
        candidate.wait(minute);
        QCOMPARE(candidate.sitting.usedMs(candidate.now), 2 * minute);
    }
}

void TestSittingClock::timeStopsAtTheEnd()
{
    Candidate candidate(test::shortAttempt());
    candidate.wait(minute);
    QVERIFY(candidate.act(EventKind::Ended));
    candidate.wait(minute);
    QCOMPARE(candidate.sitting.usedMs(candidate.now), minute);
    candidate.reopenAfter(hour, secondRun);
    QCOMPARE(candidate.sitting.secondsLeft(candidate.now), std::optional(540));
}

void TestSittingClock::timeStopsAtTheLimit()
{
    Candidate candidate(test::shortAttempt());
    candidate.wait(5 * hour);
    QCOMPARE(candidate.sitting.usedMs(candidate.now), 10 * minute);
    QCOMPARE(candidate.sitting.secondsLeft(candidate.now), std::optional(0));
    QVERIFY(candidate.act(EventKind::TimeUp));
    QCOMPARE(candidate.sitting.usedMs(), 10 * minute);
}

void TestSittingClock::secondsRoundUp()
{
    Candidate candidate(test::shortAttempt());
    candidate.wait(1);
    QCOMPARE(candidate.sitting.secondsLeft(candidate.now), std::optional(600));
    candidate.wait(999);
    QCOMPARE(candidate.sitting.secondsLeft(candidate.now), std::optional(599));
    candidate.wait(599 * second - 1);
    QCOMPARE(candidate.sitting.secondsLeft(candidate.now), std::optional(1));
}

void TestSittingClock::untimedNeverEnds()
{
    Candidate candidate(untimed());
    candidate.wait(100 * hour);
    QCOMPARE(candidate.sitting.secondsLeft(candidate.now), std::nullopt);
    QVERIFY(!candidate.sitting.isTimeOver(candidate.now));
    QVERIFY(!candidate.act(EventKind::TimeUp));
    QVERIFY(candidate.act(EventKind::Answered, 1, QStringLiteral("A")));
    QCOMPARE(candidate.sitting.usedMs(), 100 * hour);
}

// A damaged deck must not make the arithmetic overflow.
void TestSittingClock::readingsFarApart()
{
    constexpr qint64 least = std::numeric_limits<qint64>::min();
    constexpr qint64 most = std::numeric_limits<qint64>::max();
    QCOMPARE(elapsedMs({least, 0, QStringLiteral("a")}, {most, 0, QStringLiteral("b")}), most);
    QCOMPARE(elapsedMs({most, 0, QStringLiteral("a")}, {least, 0, QStringLiteral("b")}), 0);
    Sitting sitting(untimed());
    sitting.apply(sitting.next(EventKind::Started, {least, 0, QStringLiteral("a")}));
    sitting.apply(sitting.next(EventKind::Resumed, {most, 0, QStringLiteral("b")}));
    sitting.apply(sitting.next(EventKind::Tick, {most, most, QStringLiteral("b")}));
    QCOMPARE(sitting.usedMs(), most);
}

QTEST_GUILESS_MAIN(TestSittingClock)
#include "tst_sittingclock.moc"
