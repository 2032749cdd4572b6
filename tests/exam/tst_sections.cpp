// SPDX-License-Identifier: GPL-3.0-or-later
#include "exam/report.h"
#include "exam/warnings.h"

#include "candidate.h"

#include <QTest>

using namespace lamplight;
using namespace lamplight::exam;
using lamplight::test::Candidate;

namespace {

constexpr qint64 second = 1000;
constexpr qint64 minute = 60 * second;

/// Ten minutes for all but a section of its own 4; a question each; a break of 2 minutes after the first.
Attempt inSections()
{
    Attempt attempt = test::shortAttempt();
    attempt.rules.sections = {
        {QStringLiteral("Read"), 4, 2}, {QStringLiteral("Write"), 0, 0}, {QStringLiteral("Speak"), 0, 3}};
    for (int i = 0; i < 3; ++i)
        attempt.form[i].section = i;
    return attempt;
}

/// As the desk does it: what the clock brought is written.
void settle(Candidate& candidate)
{
    for (const AttemptEvent& event : candidate.sitting.due(candidate.now)) {
        QVERIFY(candidate.sitting.allows(event));
        candidate.sitting.apply(event);
        candidate.events += event;
    }
}

QStringList kindsDue(const Candidate& candidate)
{
    QStringList kinds;
    for (const AttemptEvent& event : candidate.sitting.due(candidate.now))
        kinds += QStringLiteral("%1@%2").arg(int(event.kind)).arg((event.monotonicMs - 5000) / second);
    return kinds;
}

QString due(EventKind kind, int seconds)
{
    return QStringLiteral("%1@%2").arg(int(kind)).arg(seconds);
}

} // namespace

class TestSections : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneAfterTheOther();
    void aBreakThatRunsOutStartsTheNext();
    void whatIsFoundLateHappenedInTime();
    void aSharedClockClosesAllThatShareIt();
    void nothingInABreak();
    void extraTime_data();
    void extraTime();
    void untimed();
    void sharesOfSections();
    void warnings_data();
    void warnings();
};

void TestSections::oneAfterTheOther()
{
    Candidate candidate(inSections());
    QCOMPARE(candidate.sitting.secondsLeft(candidate.now), std::optional(240));
    QCOMPARE(*candidate.sitting.limitMs(), 14 * minute);
    QCOMPARE(candidate.sitting.positions(0), QList<int>{1});
    QVERIFY(candidate.sitting.mayVisit(1) && !candidate.sitting.mayVisit(2));
    QVERIFY(!candidate.act(EventKind::Seen, 2));
    QVERIFY(candidate.act(EventKind::Answered, 1, QStringLiteral("B")));
    QVERIFY(!candidate.act(EventKind::SectionEnded, 0, QStringLiteral("1")));
    candidate.wait(minute);
    QVERIFY(candidate.act(EventKind::SectionEnded, 0, QStringLiteral("0")));
    settle(candidate);
    QVERIFY(candidate.sitting.isOnBreak());
    QCOMPARE(candidate.sitting.breakSecondsLeft(candidate.now), 120);
    candidate.wait(30 * second);
    QCOMPARE(candidate.sitting.breakSecondsLeft(candidate.now), 90);
    QCOMPARE(candidate.sitting.secondsLeft(candidate.now), std::optional(600)); // the exam's clock stands
    QVERIFY(candidate.act(EventKind::BreakEnded));                              // going on early
    QCOMPARE(candidate.sitting.section(), 1);
    QCOMPARE(candidate.sitting.position(), 0);
    for (const EventKind kind : {EventKind::Seen, EventKind::Answered, EventKind::Flagged, EventKind::Noted})
        QVERIFY(!candidate.act(kind, 1)); // no way back
    candidate.wait(minute);
    QCOMPARE(candidate.sitting.usedMs(candidate.now), 2 * minute);
    QVERIFY(candidate.act(EventKind::SectionEnded, 0, QStringLiteral("1")));
    QVERIFY(!candidate.sitting.isOnBreak());
    QCOMPARE(candidate.sitting.secondsLeft(candidate.now), std::optional(540)); // shared with the one before
    QVERIFY(!candidate.sitting.mayEndSection());
    QVERIFY(!candidate.act(EventKind::SectionEnded, 0, QStringLiteral("2")));
    QVERIFY(candidate.act(EventKind::Answered, 3, QStringLiteral("D")));
    QCOMPARE(candidate.sitting.tally(2), (Tally{1, 0, 0, 0}));
    QVERIFY(candidate.act(EventKind::Ended));
}

void TestSections::aBreakThatRunsOutStartsTheNext()
{
    Candidate candidate(inSections());
    QVERIFY(candidate.act(EventKind::SectionEnded, 0, QStringLiteral("0")));
    settle(candidate);
    candidate.wait(2 * minute + 10 * second);
    QCOMPARE(kindsDue(candidate), QStringList{due(EventKind::BreakEnded, 120)});
    settle(candidate);
    QVERIFY(!candidate.sitting.isOnBreak());
    QCOMPARE(candidate.sitting.secondsLeft(candidate.now), std::optional(590));
}

void TestSections::whatIsFoundLateHappenedInTime()
{
    for (const bool closed : {false, true}) {
        Candidate candidate(inSections());
        if (closed)
            candidate.reopenAfter(7 * minute, QStringLiteral("second"));
        else
            candidate.wait(7 * minute);
        if (!closed)
            QCOMPARE(kindsDue(candidate),
                     (QStringList{due(EventKind::SectionEnded, 240), due(EventKind::BreakStarted, 240),
                                  due(EventKind::BreakEnded, 360)}));
        QVERIFY(!candidate.act(EventKind::Answered, 1, QStringLiteral("B")));
        settle(candidate);
        QCOMPARE(candidate.sitting.section(), 1);
        QCOMPARE(candidate.sitting.secondsLeft(candidate.now), std::optional(540));
        QCOMPARE(candidate.sitting.usedMs(candidate.now), 5 * minute);
        QVERIFY(candidate.sitting.due(candidate.now).isEmpty());
        QVERIFY(!candidate.sitting.isTimeOver(candidate.now));
    }
}

void TestSections::aSharedClockClosesAllThatShareIt()
{
    Candidate candidate(inSections());
    candidate.wait(100 * minute);
    QVERIFY(candidate.sitting.isTimeOver(candidate.now));
    QCOMPARE(kindsDue(candidate).last(), due(EventKind::TimeUp, 16 * 60));
    // With a section of its own after them, the exam goes on there.
    Attempt attempt = inSections();
    attempt.rules.sections[0].minutes = 0;
    attempt.rules.sections[2].minutes = 5;
    Candidate other(attempt);
    other.wait(11 * minute);
    QCOMPARE(kindsDue(other), (QStringList{due(EventKind::SectionEnded, 600), due(EventKind::SectionEnded, 600)}));
    settle(other);
    QCOMPARE(other.sitting.section(), 2);
    QCOMPARE(other.sitting.secondsLeft(other.now), std::optional(240));
}

void TestSections::nothingInABreak()
{
    Candidate candidate(inSections());
    QVERIFY(!candidate.act(EventKind::BreakStarted));
    QVERIFY(!candidate.act(EventKind::BreakEnded));
    QVERIFY(candidate.act(EventKind::SectionEnded, 0, QStringLiteral("0")));
    settle(candidate);
    QVERIFY(!candidate.act(EventKind::Seen, 2));
    QVERIFY(!candidate.act(EventKind::SectionEnded, 0, QStringLiteral("1")));
    QVERIFY(!candidate.act(EventKind::BreakStarted));
    QVERIFY(candidate.act(EventKind::Tick));
    QVERIFY(candidate.act(EventKind::Ended));
    QVERIFY(!candidate.sitting.isOnBreak());
}

void TestSections::extraTime_data()
{
    QTest::addColumn<int>("minutes");
    QTest::addColumn<int>("percent");
    QTest::addColumn<int>("more");
    QTest::addColumn<int>("with");
    QTest::newRow("none") << 60 << 0 << 0 << 60;
    QTest::newRow("a quarter of an hour") << 60 << 25 << 0 << 75;
    QTest::newRow("rounded up") << 90 << 25 << 0 << 113; // 22.5
    QTest::newRow("a little is a minute") << 1 << 1 << 0 << 2;
    QTest::newRow("half") << 45 << 50 << 0 << 68; // 22.5
    QTest::newRow("double") << 40 << 100 << 0 << 80;
    QTest::newRow("minutes") << 40 << 0 << 7 << 47;
    QTest::newRow("both") << 10 << 25 << 5 << 18; // 2.5
    QTest::newRow("untimed stays so") << 0 << 100 << 30 << 0;
}

void TestSections::extraTime()
{
    QFETCH(int, minutes);
    QFETCH(int, percent);
    QFETCH(int, more);
    ExamRules rules;
    rules.extraPercent = percent;
    rules.extraMinutes = more;
    QTEST(withExtra(minutes, rules), "with");
    Attempt attempt = inSections();
    attempt.rules.extraPercent = 25;
    const Sitting sitting(attempt);
    QCOMPARE(*sitting.timetable().limitMs(0), 5 * minute);
    QCOMPARE(*sitting.timetable().limitMs(1), 13 * minute); // 12.5
    QCOMPARE(sitting.timetable().section(0).breakMinutes, 2);
}

void TestSections::untimed()
{
    Attempt attempt = inSections();
    attempt.minutes = 0;
    Candidate candidate(attempt);
    QCOMPARE(candidate.sitting.limitMs(), std::nullopt);
    candidate.wait(1000 * minute);
    settle(candidate);
    QCOMPARE(candidate.sitting.section(), 1);
    QCOMPARE(candidate.sitting.secondsLeft(candidate.now), std::nullopt);
    QVERIFY(!candidate.sitting.isTimeOver(candidate.now));
}

void TestSections::sharesOfSections()
{
    Candidate candidate(inSections());
    QVERIFY(candidate.act(EventKind::Answered, 1, QStringLiteral("B")));
    candidate.wait(5 * minute);
    settle(candidate);
    QVERIFY(candidate.act(EventKind::BreakEnded));
    QVERIFY(candidate.act(EventKind::Seen, 2));
    candidate.wait(minute);
    QVERIFY(candidate.act(EventKind::Ended));
    const Report done = report(candidate.sitting.attempt(), candidate.events);
    QCOMPARE(done.sections.size(), 3);
    QCOMPARE(done.sections[0].share.title, QStringLiteral("Read"));
    QCOMPARE(done.sections[0].share.marks, 1.0);
    QCOMPARE(done.sections[0].usedMs, 4 * minute);
    QVERIFY(done.sections[0].timeUp && !done.sections[1].timeUp && !done.sections[2].timeUp);
    QCOMPARE(done.sections[1].usedMs, minute);
    QCOMPARE(done.questions[1].ms, minute); // the break is nobody's
    QVERIFY(!done.timeUp);
    QVERIFY(report(test::shortAttempt(), {}).sections.isEmpty());
}

void TestSections::warnings_data()
{
    QTest::addColumn<int>("minutes");
    QTest::addColumn<int>("before");
    QTest::addColumn<int>("now");
    QTest::addColumn<QList<int>>("due");
    constexpr int half = 0, ten = 1, five = 2, one = 3;
    QTest::newRow("none") << 60 << 3600 << 3599 << QList<int>{};
    QTest::newRow("half") << 60 << 1801 << 1800 << QList<int>{half};
    QTest::newRow("not twice") << 60 << 1800 << 1799 << QList<int>{};
    QTest::newRow("ten") << 60 << 605 << 600 << QList<int>{ten};
    QTest::newRow("five") << 60 << 301 << 299 << QList<int>{five};
    QTest::newRow("one") << 60 << 61 << 60 << QList<int>{one};
    QTest::newRow("all, after a long sleep") << 60 << 3600 << 0 << QList<int>{half, ten, five, one};
    QTest::newRow("half of ten minutes is five") << 10 << 600 << 300 << QList<int>{five};
    QTest::newRow("half of five minutes") << 5 << 300 << 150 << QList<int>{half};
    QTest::newRow("half of eight minutes comes after five") << 8 << 480 << 240 << QList<int>{five, half};
    QTest::newRow("a minute has its half") << 1 << 60 << 30 << QList<int>{half};
}

void TestSections::warnings()
{
    QFETCH(int, minutes);
    QFETCH(int, before);
    QFETCH(int, now);
    QList<int> found;
    for (const TimeWarning warning : warningsBetween(minutes * minute, before, now))
        found += int(warning);
    QTEST(found, "due");
}

QTEST_GUILESS_MAIN(TestSections)
#include "tst_sections.moc"
