// SPDX-License-Identifier: GPL-3.0-or-later
#include "exam/sitting.h"

#include "papers.h"

#include <QTest>
#include <algorithm>
#include <limits>
#include <rapidcheck.h>

using namespace lamplight;
using namespace lamplight::exam;
using lamplight::test::Candidate;

namespace {

constexpr qint64 second = 1000;
constexpr qint64 minute = 60 * second;
constexpr qint64 hour = 60 * minute;

const QString secondRun = QStringLiteral("second");

Attempt pausable()
{
    Attempt attempt = test::shortAttempt();
    attempt.countTimeWhileClosed = false;
    return attempt;
}

Attempt untimed()
{
    Attempt attempt = test::shortAttempt();
    attempt.minutes = 0;
    return attempt;
}

/// An event that a candidate, a crash or a clock might bring next.
AttemptEvent someEvent(const Sitting& sitting, Moment& now)
{
    const qint64 passed = *rc::gen::inRange<qint64>(0, 20 * second);
    now.utcMs += passed;
    now.monotonicMs += passed;
    if (*rc::gen::element(true, false, false, false))
        now.utcMs += *rc::gen::inRange<qint64>(-2 * hour, 2 * hour);
    if (*rc::gen::element(true, false, false, false)) {
        now.run = QString::number(*rc::gen::inRange(0, 1000));
        now.monotonicMs = *rc::gen::inRange<qint64>(0, hour);
    }
    const auto kind = *rc::gen::element(EventKind::Resumed, EventKind::Seen, EventKind::Answered, EventKind::Answered,
                                        EventKind::Flagged, EventKind::Unflagged, EventKind::Struck,
                                        EventKind::Unstruck, EventKind::Tick, EventKind::TimeUp);
    const QString letters = *rc::gen::element(QString(), QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("AC"),
                                              QStringLiteral("E"), QStringLiteral("CA"), QStringLiteral("DD"));
    return sitting.next(kind, now, *rc::gen::element(0, 1, 2, 3, 4), letters);
}

} // namespace

class TestSitting : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void startsUnseen();
    void statesOfAQuestion();
    void severalAnswersCompleteFromTheFirst();
    void choosingLiftsTheStrike();
    void aChosenLetterCantBeStruck();
    void flags();
    void allowed_data();
    void allowed();
    void refusesEventsOutOfOrder();
    void nothingAfterTheEnd();
    void onlyTheEndAfterTheTime();
    void timeUpOnlyWhenItIs();
    void closed_data();
    void closed();
    void awayIsThatOfTheLastResumed();
    void clockSetWhileRunning();
    void timeStopsAtTheEnd();
    void timeStopsAtTheLimit();
    void secondsRoundUp();
    void untimedNeverEnds();
    void readingsFarApart();
    void foldingIsDeterministic();
    void timeNeverShrinks();
    void onlyWhatIsAllowedKeepsTheRules();
};

void TestSitting::startsUnseen()
{
    const Sitting sitting(test::shortAttempt());
    QCOMPARE(sitting.size(), 3);
    QCOMPARE(sitting.position(), 0);
    QVERIFY(!sitting.hasStarted() && !sitting.hasEnded() && !sitting.isTimeUp());
    QCOMPARE(sitting.count(QuestionState::Unseen), 3);
    QCOMPARE(sitting.usedMs({123, 456, secondRun}), 0);
    QCOMPARE(sitting.secondsLeft({123, 456, secondRun}), std::optional(600));
}

void TestSitting::statesOfAQuestion()
{
    Candidate candidate(test::shortAttempt());
    QVERIFY(candidate.act(EventKind::Seen, 3));
    QCOMPARE(candidate.sitting.state(3), QuestionState::Incomplete);
    QCOMPARE(candidate.sitting.position(), 3);
    QVERIFY(candidate.act(EventKind::Answered, 3, QStringLiteral("D")));
    QCOMPARE(candidate.sitting.state(3), QuestionState::Complete);
    QVERIFY(candidate.act(EventKind::Answered, 3, QStringLiteral("A")));
    QCOMPARE(candidate.sitting.sheet(3).letters, QStringLiteral("A"));
    QVERIFY(candidate.act(EventKind::Answered, 3));
    QCOMPARE(candidate.sitting.state(3), QuestionState::Incomplete);
    QVERIFY(candidate.act(EventKind::Answered, 1, QStringLiteral("B")));
    QCOMPARE(candidate.sitting.position(), 1);
    QCOMPARE(candidate.sitting.count(QuestionState::Unseen), 1);
    QCOMPARE(candidate.sitting.count(QuestionState::Incomplete), 1);
    QCOMPARE(candidate.sitting.count(QuestionState::Complete), 1);
}

void TestSitting::severalAnswersCompleteFromTheFirst()
{
    Candidate candidate(test::shortAttempt());
    QVERIFY(candidate.act(EventKind::Answered, 2, QStringLiteral("C")));
    QCOMPARE(candidate.sitting.state(2), QuestionState::Complete);
    QVERIFY(candidate.act(EventKind::Answered, 2, QStringLiteral("CA")));
    QCOMPARE(candidate.sitting.sheet(2).letters, QStringLiteral("AC"));
}

void TestSitting::choosingLiftsTheStrike()
{
    Candidate candidate(test::shortAttempt());
    QVERIFY(candidate.act(EventKind::Struck, 1, QStringLiteral("C")));
    QVERIFY(candidate.act(EventKind::Struck, 1, QStringLiteral("A")));
    QCOMPARE(candidate.sitting.sheet(1).struck, QStringLiteral("AC"));
    QCOMPARE(candidate.sitting.state(1), QuestionState::Unseen);
    QVERIFY(candidate.act(EventKind::Answered, 1, QStringLiteral("C")));
    QCOMPARE(candidate.sitting.sheet(1).struck, QStringLiteral("A"));
    QVERIFY(candidate.act(EventKind::Answered, 1, QStringLiteral("B")));
    QCOMPARE(candidate.sitting.sheet(1).struck, QStringLiteral("A"));
    QVERIFY(candidate.act(EventKind::Unstruck, 1, QStringLiteral("A")));
    QCOMPARE(candidate.sitting.sheet(1).struck, QString());
}

void TestSitting::aChosenLetterCantBeStruck()
{
    Candidate candidate(test::shortAttempt());
    QVERIFY(candidate.act(EventKind::Answered, 1, QStringLiteral("B")));
    QVERIFY(!candidate.act(EventKind::Struck, 1, QStringLiteral("B")));
    QVERIFY(candidate.act(EventKind::Struck, 1, QStringLiteral("C")));
    QCOMPARE(candidate.sitting.sheet(1), (Sheet{QStringLiteral("B"), QStringLiteral("C"), false, true}));
}

void TestSitting::flags()
{
    Candidate candidate(test::shortAttempt());
    QVERIFY(candidate.act(EventKind::Flagged, 2));
    QVERIFY(candidate.sitting.sheet(2).flagged);
    QCOMPARE(candidate.sitting.state(2), QuestionState::Unseen);
    QVERIFY(candidate.act(EventKind::Unflagged, 2));
    QVERIFY(!candidate.sitting.sheet(2).flagged);
}

void TestSitting::allowed_data()
{
    QTest::addColumn<EventKind>("kind");
    QTest::addColumn<int>("position");
    QTest::addColumn<QString>("letters");
    QTest::addColumn<bool>("allowed");
    QTest::newRow("see the first") << EventKind::Seen << 1 << "" << true;
    QTest::newRow("see the last") << EventKind::Seen << 3 << "" << true;
    QTest::newRow("see none") << EventKind::Seen << 0 << "" << false;
    QTest::newRow("see one too far") << EventKind::Seen << 4 << "" << false;
    QTest::newRow("see one before") << EventKind::Seen << -1 << "" << false;
    QTest::newRow("answer") << EventKind::Answered << 1 << "D" << true;
    QTest::newRow("take back") << EventKind::Answered << 1 << "" << true;
    QTest::newRow("answer what isn't there") << EventKind::Answered << 4 << "A" << false;
    QTest::newRow("a letter too far") << EventKind::Answered << 1 << "E" << false;
    QTest::newRow("a digit") << EventKind::Answered << 1 << "1" << false;
    QTest::newRow("a small letter") << EventKind::Answered << 1 << "a" << false;
    QTest::newRow("two letters for one answer") << EventKind::Answered << 1 << "AB" << false;
    QTest::newRow("two letters for several") << EventKind::Answered << 2 << "AB" << true;
    QTest::newRow("all letters for several") << EventKind::Answered << 2 << "ABCD" << true;
    QTest::newRow("a letter twice") << EventKind::Answered << 2 << "AA" << false;
    QTest::newRow("one good letter, one bad") << EventKind::Answered << 2 << "AE" << false;
    QTest::newRow("flag") << EventKind::Flagged << 1 << "" << true;
    QTest::newRow("flag nothing") << EventKind::Flagged << 0 << "" << false;
    QTest::newRow("unflag nothing") << EventKind::Unflagged << 9 << "" << false;
    QTest::newRow("strike") << EventKind::Struck << 1 << "D" << true;
    QTest::newRow("strike a letter too far") << EventKind::Struck << 1 << "E" << false;
    QTest::newRow("strike two") << EventKind::Struck << 1 << "AB" << false;
    QTest::newRow("strike none") << EventKind::Struck << 1 << "" << false;
    QTest::newRow("unstrike none") << EventKind::Unstruck << 1 << "" << false;
    QTest::newRow("unstrike") << EventKind::Unstruck << 1 << "A" << true;
    QTest::newRow("tick") << EventKind::Tick << 0 << "" << true;
    QTest::newRow("resume") << EventKind::Resumed << 0 << "" << true;
    QTest::newRow("end") << EventKind::Ended << 0 << "" << true;
    QTest::newRow("start again") << EventKind::Started << 0 << "" << false;
}

void TestSitting::allowed()
{
    QFETCH(EventKind, kind);
    QFETCH(int, position);
    QFETCH(QString, letters);
    Candidate candidate(test::shortAttempt());
    const auto answer = candidate.sitting.allows(candidate.sitting.next(kind, candidate.now, position, letters));
    QTEST(answer.has_value(), "allowed");
    if (!answer)
        QVERIFY(!answer.error().message.isEmpty());
}

void TestSitting::refusesEventsOutOfOrder()
{
    const Attempt attempt = test::shortAttempt();
    const Moment now{1000, 1000, QStringLiteral("first")};
    Sitting sitting(attempt);
    QVERIFY(!sitting.allows(sitting.next(EventKind::Seen, now, 1)));
    const AttemptEvent start = sitting.next(EventKind::Started, now);
    QCOMPARE(start.attempt, attempt.id);
    QCOMPARE(start.sequence, 1);
    QVERIFY(sitting.allows(start));
    sitting.apply(start);

    AttemptEvent event = sitting.next(EventKind::Seen, now, 1);
    QCOMPARE(event.sequence, 2);
    QVERIFY(sitting.allows(event));
    event.sequence = 3;
    QCOMPARE(sitting.allows(event).error().kind, ErrorKind::Internal);
    event.sequence = 2;
    event.attempt = AttemptId(6);
    QCOMPARE(sitting.allows(event).error().kind, ErrorKind::Internal);
}

void TestSitting::nothingAfterTheEnd()
{
    Candidate candidate(test::shortAttempt());
    QVERIFY(candidate.act(EventKind::Ended));
    QVERIFY(candidate.sitting.hasEnded() && !candidate.sitting.isTimeUp());
    for (const EventKind kind : {EventKind::Started, EventKind::Resumed, EventKind::Seen, EventKind::Answered,
                                 EventKind::Flagged, EventKind::Tick, EventKind::Ended, EventKind::TimeUp})
        QVERIFY(!candidate.act(kind, 1));
    candidate.wait(hour);
    QVERIFY(!candidate.act(EventKind::TimeUp));
}

void TestSitting::onlyTheEndAfterTheTime()
{
    Candidate candidate(test::shortAttempt());
    candidate.wait(10 * minute - 1);
    QVERIFY(candidate.act(EventKind::Answered, 1, QStringLiteral("A")));
    QVERIFY(!candidate.sitting.isTimeOver(candidate.now));
    candidate.wait(1);
    QVERIFY(candidate.sitting.isTimeOver(candidate.now));
    for (const EventKind kind : {EventKind::Resumed, EventKind::Seen, EventKind::Answered, EventKind::Flagged,
                                 EventKind::Unflagged, EventKind::Tick})
        QVERIFY(!candidate.act(kind, 1));
    QVERIFY(candidate.sitting.allows(candidate.sitting.next(EventKind::Ended, candidate.now)));
    QVERIFY(candidate.act(EventKind::TimeUp));
    QVERIFY(candidate.sitting.hasEnded() && candidate.sitting.isTimeUp());
    QCOMPARE(candidate.sitting.sheet(1).letters, QStringLiteral("A"));
}

void TestSitting::timeUpOnlyWhenItIs()
{
    Candidate candidate(test::shortAttempt());
    candidate.wait(10 * minute - 1);
    QVERIFY(!candidate.act(EventKind::TimeUp));
}

// Two minutes run, the program is closed, one more minute runs.
void TestSitting::closed_data()
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

void TestSitting::closed()
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

void TestSitting::awayIsThatOfTheLastResumed()
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

void TestSitting::clockSetWhileRunning()
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

void TestSitting::timeStopsAtTheEnd()
{
    Candidate candidate(test::shortAttempt());
    candidate.wait(minute);
    QVERIFY(candidate.act(EventKind::Ended));
    candidate.wait(minute);
    QCOMPARE(candidate.sitting.usedMs(candidate.now), minute);
    candidate.reopenAfter(hour, secondRun);
    QCOMPARE(candidate.sitting.secondsLeft(candidate.now), std::optional(540));
}

void TestSitting::timeStopsAtTheLimit()
{
    Candidate candidate(test::shortAttempt());
    candidate.wait(5 * hour);
    QCOMPARE(candidate.sitting.usedMs(candidate.now), 10 * minute);
    QCOMPARE(candidate.sitting.secondsLeft(candidate.now), std::optional(0));
    QVERIFY(candidate.act(EventKind::TimeUp));
    QCOMPARE(candidate.sitting.usedMs(), 10 * minute);
}

void TestSitting::secondsRoundUp()
{
    Candidate candidate(test::shortAttempt());
    candidate.wait(1);
    QCOMPARE(candidate.sitting.secondsLeft(candidate.now), std::optional(600));
    candidate.wait(999);
    QCOMPARE(candidate.sitting.secondsLeft(candidate.now), std::optional(599));
    candidate.wait(599 * second - 1);
    QCOMPARE(candidate.sitting.secondsLeft(candidate.now), std::optional(1));
}

void TestSitting::untimedNeverEnds()
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
void TestSitting::readingsFarApart()
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

void TestSitting::foldingIsDeterministic()
{
    QVERIFY(rc::check("folding the events one by one, at once, or in two parts comes to the same", [] {
        Candidate candidate(test::shortAttempt());
        for (int i = *rc::gen::inRange(0, 40); i > 0; --i) {
            const AttemptEvent event = someEvent(candidate.sitting, candidate.now);
            candidate.act(event.kind, event.position, event.letters);
        }
        RC_ASSERT((Sitting(candidate.sitting.attempt(), candidate.events) == candidate.sitting));
        const int part = *rc::gen::inRange(0, static_cast<int>(candidate.events.size()) + 1);
        Sitting resumed(candidate.sitting.attempt(), candidate.events.first(part));
        for (const AttemptEvent& event : candidate.events.sliced(part))
            resumed.apply(event);
        RC_ASSERT((resumed == candidate.sitting));
    }));
}

void TestSitting::timeNeverShrinks()
{
    QVERIFY(rc::check("the time left never grows, whatever the clocks do", [] {
        Attempt attempt = *rc::gen::element(test::shortAttempt(), pausable(), untimed());
        Sitting sitting(attempt);
        Moment now{hour, hour, QStringLiteral("first")};
        sitting.apply(sitting.next(EventKind::Started, now));
        qint64 used = 0;
        for (int i = *rc::gen::inRange(0, 30); i > 0; --i) {
            const AttemptEvent event = someEvent(sitting, now);
            if (!sitting.allows(event)) {
                RC_ASSERT(sitting.usedMs(now) >= used);
                continue;
            }
            sitting.apply(event);
            RC_ASSERT(sitting.usedMs() >= used);
            RC_ASSERT(sitting.usedMs(now) == sitting.usedMs());
            used = sitting.usedMs();
            Moment later = now;
            later.monotonicMs += *rc::gen::inRange<qint64>(0, hour);
            later.utcMs += *rc::gen::inRange<qint64>(-hour, hour);
            RC_ASSERT(sitting.usedMs(later) >= used);
            RC_ASSERT((sitting.secondsLeft(later) <= sitting.secondsLeft(now)));
        }
    }));
}

void TestSitting::onlyWhatIsAllowedKeepsTheRules()
{
    QVERIFY(rc::check("letters exist, one answer is one letter, no chosen letter is struck", [] {
        Candidate candidate(test::shortAttempt());
        for (int i = *rc::gen::inRange(0, 60); i > 0; --i) {
            const AttemptEvent event = someEvent(candidate.sitting, candidate.now);
            candidate.act(event.kind, event.position, event.letters);
        }
        RC_ASSERT(candidate.sitting.isPosition(candidate.sitting.position()) || candidate.sitting.position() == 0);
        for (int position = 1; position <= 3; ++position) {
            const Sheet& sheet = candidate.sitting.sheet(position);
            RC_ASSERT(sheet.letters.size() <= (position == 2 ? 4 : 1));
            for (const QChar letter : QString(sheet.letters + sheet.struck))
                RC_ASSERT(QStringLiteral("ABCD").contains(letter));
            for (const QChar letter : sheet.letters)
                RC_ASSERT(!sheet.struck.contains(letter));
        }
    }));
}

QTEST_GUILESS_MAIN(TestSitting)
#include "tst_sitting.moc"
