// SPDX-License-Identifier: GPL-3.0-or-later
#include "exam/report.h"

#include "candidate.h"

#include <QTest>
#include <numeric>
#include <rapidcheck.h>

using namespace lamplight;
using namespace lamplight::exam;
using lamplight::test::Candidate;

namespace {

FormQuestion in(const QString& code, const QString& title, const QString& lesson, int number)
{
    FormQuestion question = test::shown(QString(code + u'-' + QString::number(number)), QStringLiteral("B"));
    question.topicUid = QString(u"topic " + code);
    question.topicCode = code;
    question.topicTitle = title;
    question.lessonUid = lesson;
    return question;
}

/// Four questions in 2.10, two in 2.9, one in 1, one in none; the key is always B.
Attempt eightQuestions()
{
    Attempt attempt;
    attempt.id = AttemptId(5);
    attempt.minutes = 10;
    attempt.passMark = 50;
    for (int i = 0; i < 4; ++i)
        attempt.form += in(QStringLiteral("2.10"), QStringLiteral("Practices"),
                           i == 0 ? QStringLiteral("intro") : QStringLiteral("deep"), i);
    attempt.form += in(QStringLiteral("2.9"), QStringLiteral("Chain"), QString(), 0);
    attempt.form += in(QStringLiteral("2.9"), QStringLiteral("Chain"), QStringLiteral("chain"), 1);
    attempt.form += in(QStringLiteral("1"), QStringLiteral("Value"), QStringLiteral("value"), 0);
    attempt.form += test::shown(QStringLiteral("loose"), QStringLiteral("B"));
    return attempt;
}

/// Answers the first questions with these letters, "-" for none, and ends.
Report answering(const Attempt& attempt, const QString& letters)
{
    Candidate candidate(attempt);
    for (qsizetype i = 0; i < letters.size(); ++i)
        if (letters.at(i) != u'-')
            candidate.act(EventKind::Answered, static_cast<int>(i) + 1, letters.at(i));
    candidate.act(EventKind::Ended);
    return report(attempt, candidate.events);
}

/// "right/asked" of each, with its name.
QStringList told(const QList<Share>& shares)
{
    QStringList lines;
    for (const Share& share : shares)
        lines += QStringLiteral("%1%2 %3/%4").arg(share.code, share.title).arg(share.right).arg(share.asked);
    return lines;
}

} // namespace

class TestReport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void scores_data();
    void scores();
    void perTopicInReadingOrder();
    void perCriterionLevelAndStyle();
    void intervalsFromThreeQuestionsOn();
    void questionByQuestion();
    void studyNextByMissed();
    void nothingToStudyWhenAllIsRight();
    void timePerQuestion();
    void timeUpWhileClosed();
    void nothingWithoutEvents();
    void sums();
};

void TestReport::scores_data()
{
    QTest::addColumn<QString>("letters");
    QTest::addColumn<int>("right");
    QTest::addColumn<int>("unanswered");
    QTest::addColumn<bool>("passed");
    QTest::newRow("all") << "BBBBBBBB" << 8 << 0 << true;
    QTest::newRow("just") << "BBBBAAAA" << 4 << 0 << true;
    QTest::newRow("one short") << "BBBAAAAA" << 3 << 0 << false;
    QTest::newRow("no answer is wrong") << "BBB-----" << 3 << 5 << false;
    QTest::newRow("none") << "" << 0 << 8 << false;
}

void TestReport::scores()
{
    QFETCH(QString, letters);
    QFETCH(int, right);
    QFETCH(int, unanswered);
    const Report report = answering(eightQuestions(), letters);
    QCOMPARE(report.score, (Score{static_cast<double>(right), 8, 4, right}));
    QTEST(report.score.passed(), "passed");
    QCOMPARE(report.unanswered, unanswered);
    QCOMPARE(report.answered, 8 - unanswered);
    QVERIFY(report.ended && !report.timeUp);
    QCOMPARE(report.limitMs, std::optional<qint64>(600'000));
}

void TestReport::perTopicInReadingOrder()
{
    const Report report = answering(eightQuestions(), QStringLiteral("BAAABB-B"));
    QCOMPARE(told(report.topics), (QStringList{QStringLiteral(" 1/1"), QStringLiteral("1Value 0/1"),
                                               QStringLiteral("2.9Chain 2/2"), QStringLiteral("2.10Practices 1/4")}));
    QCOMPARE(report.topics.at(3).uid, QStringLiteral("topic 2.10"));
    QCOMPARE(report.topics.at(3).rate(), 0.25);
}

void TestReport::perCriterionLevelAndStyle()
{
    Attempt attempt = eightQuestions();
    attempt.form[0].criterion = QStringLiteral("1.10 Explain");
    attempt.form[1].criterion = QStringLiteral("1.9 Recall");
    attempt.form[2].criterion = QStringLiteral("1.9 Recall");
    attempt.form[0].bloom = BloomLevel::Analyse;
    attempt.form[1].bloom = BloomLevel::Remember;
    attempt.form[2].bloom = BloomLevel::Apply;
    attempt.form[0].style = QuestionStyle::MissingWord;
    attempt.form[1].style = QuestionStyle::Negative;
    const Report report = answering(attempt, QStringLiteral("BBA"));
    QCOMPARE(told(report.criteria),
             (QStringList{QStringLiteral("1.9 Recall 1/2"), QStringLiteral("1.10 Explain 1/1")}));
    QCOMPARE(told(report.blooms),
             (QStringList{QStringLiteral("remember 1/1"), QStringLiteral("apply 0/1"), QStringLiteral("analyse 1/1")}));
    QCOMPARE(told(report.styles), (QStringList{QStringLiteral("standard 0/6"), QStringLiteral("negative 1/1"),
                                               QStringLiteral("missingWord 1/1")}));
    QVERIFY(answering(eightQuestions(), {}).criteria.isEmpty());
    QVERIFY(answering(eightQuestions(), {}).blooms.isEmpty());
}

void TestReport::intervalsFromThreeQuestionsOn()
{
    QVERIFY(!(Share{{}, {}, {}, 1, 2}.interval()));
    QCOMPARE((Share{{}, {}, {}, 2, 3, 2}.interval()), std::optional(wilson(2, 3, z90)));
}

void TestReport::questionByQuestion()
{
    Candidate candidate(test::shortAttempt());
    QVERIFY(candidate.act(EventKind::Answered, 2, QStringLiteral("CA")));
    QVERIFY(candidate.act(EventKind::Answered, 3, QStringLiteral("A")));
    QVERIFY(candidate.act(EventKind::Flagged, 3));
    const QList<QuestionResult> expected{{1, QString(), QStringLiteral("B"), false, false, 0},
                                         {2, QStringLiteral("AC"), QStringLiteral("AC"), true, false, 0, 1},
                                         {3, QStringLiteral("A"), QStringLiteral("D"), false, true, 0}};
    const Report running = report(test::shortAttempt(), candidate.events);
    QCOMPARE(running.questions, expected);
    QVERIFY(!running.ended);
}

void TestReport::studyNextByMissed()
{
    // Missed: one of two in 2.9, two of four in 2.10 (both on "deep"), one of one in 1, in none and in 3.
    Attempt attempt = eightQuestions();
    attempt.form += in(QStringLiteral("3"), QStringLiteral("Plans"), QString(), 0);
    const Report report = answering(attempt, QStringLiteral("BBAAB----"));
    QStringList lines;
    for (const StudyNext& next : report.studyNext)
        lines += QStringLiteral("%1: %2, read %3").arg(next.topic.code).arg(next.missed).arg(next.lessonUid);
    QCOMPARE(lines, (QStringList{QStringLiteral("2.10: 2, read deep"), QStringLiteral(": 1, read "),
                                 QStringLiteral("1: 1, read value"), QStringLiteral("3: 1, read "),
                                 QStringLiteral("2.9: 1, read chain")}));
    QCOMPARE(answering(eightQuestions(), QStringLiteral("ABABBBBB")).studyNext.first().lessonUid,
             QStringLiteral("intro"));
    QCOMPARE(answering(eightQuestions(), QStringLiteral("AAABBBBB")).studyNext.first().lessonUid,
             QStringLiteral("deep"));
    QCOMPARE(answering(eightQuestions(), QStringLiteral("BBBBABBB")).studyNext.first().lessonUid, QString());
}

void TestReport::nothingToStudyWhenAllIsRight()
{
    QVERIFY(answering(eightQuestions(), QStringLiteral("BBBBBBBB")).studyNext.isEmpty());
}

void TestReport::timePerQuestion()
{
    Candidate candidate(test::shortAttempt());
    candidate.wait(1000); // before the first is shown: nobody's
    candidate.act(EventKind::Seen, 1);
    candidate.wait(20'000);
    candidate.act(EventKind::Tick);
    candidate.wait(10'000);
    candidate.act(EventKind::Answered, 1, QStringLiteral("B"));
    candidate.wait(5000);
    candidate.act(EventKind::Seen, 3);
    candidate.wait(7000);
    candidate.act(EventKind::Tick);
    candidate.reopenAfter(60'000, QStringLiteral("second"));
    candidate.act(EventKind::Resumed); // away: nobody's
    candidate.wait(2000);
    candidate.act(EventKind::Seen, 1);
    candidate.wait(3000);
    candidate.act(EventKind::Ended);
    const Report done = report(test::shortAttempt(), candidate.events);
    QCOMPARE(done.questions.at(0).ms, 38'000);
    QCOMPARE(done.questions.at(1).ms, 0);
    QCOMPARE(done.questions.at(2).ms, 9000);
    QCOMPARE(done.usedMs, 108'000);
}

void TestReport::timeUpWhileClosed()
{
    Candidate candidate(test::shortAttempt());
    candidate.act(EventKind::Seen, 2);
    candidate.wait(4000);
    candidate.act(EventKind::Tick);
    candidate.reopenAfter(3'600'000, QStringLiteral("second"));
    QVERIFY(!candidate.act(EventKind::Resumed));
    QVERIFY(candidate.act(EventKind::TimeUp));
    const Report done = report(test::shortAttempt(), candidate.events);
    QVERIFY(done.ended && done.timeUp);
    QCOMPARE(done.usedMs, 600'000);
    QCOMPARE(done.questions.at(1).ms, 4000);
}

void TestReport::nothingWithoutEvents()
{
    const Report empty = report(Attempt(), {});
    QCOMPARE(empty.score, (Score{0, 0, 0}));
    QVERIFY(!empty.ended && empty.topics.isEmpty() && empty.questions.isEmpty());
    QCOMPARE(empty.limitMs, std::nullopt);
}

void TestReport::sums()
{
    QVERIFY(rc::check("topics and styles sum to the score, and times on questions to no more than the time used", [] {
        const Attempt attempt = eightQuestions();
        Candidate candidate(attempt);
        for (int i = *rc::gen::inRange(0, 40); i > 0; --i) {
            candidate.wait(*rc::gen::inRange<qint64>(0, 40'000));
            candidate.act(*rc::gen::element(EventKind::Seen, EventKind::Answered), *rc::gen::inRange(1, 9),
                          *rc::gen::element(QStringLiteral("A"), QStringLiteral("B")));
        }
        const Report done = report(attempt, candidate.events);
        qint64 ms = 0;
        for (const QuestionResult& result : done.questions)
            ms += result.ms;
        RC_ASSERT(ms <= done.usedMs);
        for (const QList<Share>& shares : {done.topics, done.styles}) {
            Score sum;
            for (const Share& share : shares) {
                sum.right += share.right;
                sum.asked += share.asked;
                sum.marks += share.marks;
            }
            RC_ASSERT(sum.right == done.score.right && sum.asked == done.score.asked && sum.marks == done.score.marks);
        }
        int missed = 0;
        for (const StudyNext& next : done.studyNext)
            missed += next.missed;
        RC_ASSERT(missed == done.score.asked - done.score.right);
    }));
}

QTEST_GUILESS_MAIN(TestReport)
#include "tst_report.moc"
