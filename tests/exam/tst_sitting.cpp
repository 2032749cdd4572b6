// SPDX-License-Identifier: GPL-3.0-or-later
#include "exam/sitting.h"

#include "candidate.h"

#include <QTest>

using namespace lamplight;
using namespace lamplight::exam;
using lamplight::test::Candidate;

namespace {

constexpr qint64 second = 1000;
constexpr qint64 minute = 60 * second;
constexpr qint64 hour = 60 * minute;

const QString secondRun = QStringLiteral("second");

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
    QCOMPARE(candidate.sitting.sheet(3).response, QStringLiteral("A"));
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
    QCOMPARE(candidate.sitting.sheet(2).response, QStringLiteral("AC"));
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
    QCOMPARE(candidate.sitting.sheet(1).response, QStringLiteral("A"));
}

void TestSitting::timeUpOnlyWhenItIs()
{
    Candidate candidate(test::shortAttempt());
    candidate.wait(10 * minute - 1);
    QVERIFY(!candidate.act(EventKind::TimeUp));
}

QTEST_GUILESS_MAIN(TestSitting)
#include "tst_sitting.moc"
