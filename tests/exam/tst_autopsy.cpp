// SPDX-License-Identifier: GPL-3.0-or-later
#include "exam/autopsy.h"

#include "candidate.h"

#include <QTest>

using namespace lamplight;
using namespace lamplight::exam;
using lamplight::test::Candidate;

namespace {

/// `count` questions with one answer (B) in `minutes`.
Attempt paper(int count, int minutes)
{
    Attempt attempt;
    attempt.id = AttemptId(5);
    attempt.minutes = minutes;
    for (int i = 1; i <= count; ++i)
        attempt.form += test::shown(QStringLiteral("q%1").arg(i), QStringLiteral("B"));
    return attempt;
}

/// "1A 10s 2B" and so on: answers; "10s" waits; "2?" shows, "2!" flags, "2." unflags, "2-" takes back, "2=3" says how
/// sure. Then ends.
Autopsy after(const Attempt& attempt, const QString& script)
{
    Candidate candidate(attempt);
    for (const QString& word : script.split(u' ', Qt::SkipEmptyParts)) {
        if (word.endsWith(u's')) {
            candidate.wait(word.chopped(1).toLongLong() * 1000);
            continue;
        }
        qsizetype digits = 0;
        while (digits < word.size() && word[digits].isDigit())
            ++digits;
        const int position = word.left(digits).toInt();
        const QString rest = word.mid(digits);
        const EventKind kind = rest == QLatin1String("?")   ? EventKind::Seen
                               : rest == QLatin1String("!") ? EventKind::Flagged
                               : rest == QLatin1String(".") ? EventKind::Unflagged
                               : rest.startsWith(u'=')      ? EventKind::Certainty
                                                            : EventKind::Answered;
        const QString value = kind == EventKind::Certainty  ? rest.mid(1)
                              : kind == EventKind::Answered ? QString(rest).remove(u'-')
                                                            : QString();
        const AttemptEvent event = candidate.sitting.next(kind, candidate.now, position, value);
        candidate.sitting.apply(event);
        candidate.events += event;
    }
    candidate.act(EventKind::Ended);
    return autopsy(attempt, candidate.events);
}

QStringList told(const QList<AnswerChange>& changes)
{
    QStringList lines;
    for (const AnswerChange& change : changes)
        lines += QStringLiteral("%1:%2>%3 %4").arg(change.position).arg(change.from, change.to).arg(change.marks);
    return lines;
}

} // namespace

class TestAutopsy : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void changes_data();
    void changes();
    void severalLettersAreOneAnswer();
    void wrongMarksCount();
    void timeAgainstTheBudget();
    void sectionsHaveTheirOwnBudget();
    void whereTimeRanOut();
    void surenessBySigns();
    void surenessAsSaid();
    void quarters();
    void nothingAnswered();
};

void TestAutopsy::changes_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<QStringList>("expected");
    QTest::addColumn<QList<int>>("counts"); // right to wrong, wrong to right, wrong to wrong
    QTest::newRow("none") << "1A 2B" << QStringList() << QList<int>{0, 0, 0};
    QTest::newRow("to right") << "1A 2A 1B" << QStringList{QStringLiteral("1:A>B 1")} << QList<int>{0, 1, 0};
    QTest::newRow("to wrong") << "1B 1C" << QStringList{QStringLiteral("1:B>C -1")} << QList<int>{1, 0, 0};
    QTest::newRow("wrong to wrong") << "1A 1C" << QStringList{QStringLiteral("1:A>C 0")} << QList<int>{0, 0, 1};
    QTest::newRow("the same again") << "1B 2A 1B" << QStringList() << QList<int>{0, 0, 0};
    QTest::newRow("there and back") << "1B 1A 1B" << QStringList{QStringLiteral("1:B>A -1"), QStringLiteral("1:A>B 1")}
                                    << QList<int>{1, 1, 0};
    QTest::newRow("taken back") << "1B 1-" << QStringList{QStringLiteral("1:B> -1")} << QList<int>{1, 0, 0};
    QTest::newRow("taken back and given again")
        << "1A 1- 1B" << QStringList{QStringLiteral("1:A>B 1")} << QList<int>{0, 1, 0};
    QTest::newRow("in their order") << "1A 2A 2B 1C"
                                    << QStringList{QStringLiteral("2:A>B 1"), QStringLiteral("1:A>C 0")}
                                    << QList<int>{0, 1, 1};
}

void TestAutopsy::changes()
{
    QFETCH(QString, script);
    QFETCH(QList<int>, counts);
    const Autopsy found = after(paper(3, 10), script);
    QTEST(told(found.changes), "expected");
    QCOMPARE((QList<int>{found.rightToWrong, found.wrongToRight, found.wrongToWrong}), counts);
    QCOMPARE(found.marksByChanges, counts[1] - counts[0]);
}

void TestAutopsy::severalLettersAreOneAnswer()
{
    Attempt attempt = test::shortAttempt(); // the second takes A and C
    QVERIFY(after(attempt, QStringLiteral("2A 2AC 3D")).changes.isEmpty());
    const Autopsy found = after(attempt, QStringLiteral("2A 2AC 3D 2ABC 2AB"));
    QCOMPARE(told(found.changes), QStringList{QStringLiteral("2:AC>AB -1")});
}

void TestAutopsy::wrongMarksCount()
{
    Attempt attempt = paper(2, 10);
    attempt.rules.marking.wrongMark = 0.25;
    const Autopsy found = after(attempt, QStringLiteral("1B 1A 2A 2-"));
    QCOMPARE(told(found.changes), (QStringList{QStringLiteral("1:B>A -1.25"), QStringLiteral("2:A> 0.25")}));
    QCOMPARE(found.marksByChanges, -1.0);
}

void TestAutopsy::timeAgainstTheBudget()
{
    const Autopsy found = after(paper(4, 4), QStringLiteral("1? 50s 1B 2? 70s 2A 3? 10s"));
    QCOMPARE(found.times.size(), 4);
    QCOMPARE(found.times[0], (QuestionTime{1, 50'000, 60'000}));
    QVERIFY(!found.times[0].isOver());
    QVERIFY(found.times[1].isOver());
    QCOMPARE(found.medianMs, std::optional<qint64>(60'000)); // of the two answered
    QVERIFY(!after(paper(4, 0), QStringLiteral("1B")).times[0].budgetMs);
    Attempt longer = paper(4, 10);
    longer.rules.extraPercent = 25; // 12.5 minutes, rounded up
    QCOMPARE(after(longer, QStringLiteral("1B")).times[0].budgetMs, std::optional<qint64>(13 * 60'000 / 4));
}

void TestAutopsy::sectionsHaveTheirOwnBudget()
{
    Attempt attempt = paper(6, 10);
    attempt.rules.sections = {
        {QStringLiteral("One"), 4, 0}, {QStringLiteral("Two"), 0, 0}, {QStringLiteral("Three"), 0, 0}};
    attempt.form[2].section = attempt.form[3].section = 1;
    attempt.form[4].section = attempt.form[5].section = 2;
    const Autopsy found = after(attempt, QStringLiteral("1? 30s 1B 2A"));
    QCOMPARE(found.times[0].budgetMs, std::optional<qint64>(120'000));
    QCOMPARE(found.times[2].budgetMs, std::optional<qint64>(150'000)); // ten minutes for the four that share them
    QCOMPARE(found.sections.size(), 3);
    QCOMPARE(found.sections[0], (PaperPart{QStringLiteral("One"), 1, 2, 1, 2, 0, 1, 30'000, 240'000}));
    QCOMPARE(found.sections[1].unanswered, 2);
    QVERIFY(!found.sections[1].limitMs);
}

void TestAutopsy::whereTimeRanOut()
{
    // 6 questions in 6 minutes; after 330 s with three answered, 10 s are left for each of the others: under 30.
    const Autopsy found = after(paper(6, 6), QStringLiteral("1? 110s 1B 2? 110s 2B 3? 110s 3B 4? 5s 4A 5? 24s"));
    QCOMPARE(found.shortOfTimeFrom, std::optional(4));
    QCOMPARE(found.rushed, QList<int>{4});
    QCOMPARE(found.unansweredAtEnd, (QList<int>{5, 6}));
    const Autopsy calm = after(paper(6, 6), QStringLiteral("1B 2B 3B 4B 6B"));
    QVERIFY(!calm.shortOfTimeFrom);
    QVERIFY(calm.rushed.isEmpty());
    QVERIFY(calm.unansweredAtEnd.isEmpty());
}

void TestAutopsy::surenessBySigns()
{
    const Autopsy found = after(paper(6, 60), QStringLiteral("1? 10s 1A 2? 10s 2! 2A 2. 3? 10s 3C 3A 4? 90s 4A "
                                                             "5? 95s 5! 5B 6? 99s 6B"));
    QVERIFY(!found.surenessSaid);
    QCOMPARE(found.sureButWrong, QList<int>{1}); // 2 was flagged, 3 changed, 4 slow
    QCOMPARE(found.guessedButRight, QList<int>{5});
}

void TestAutopsy::surenessAsSaid()
{
    Attempt attempt = paper(5, 60);
    attempt.rules.marking.certainty = true;
    const Autopsy found = after(attempt, QStringLiteral("1A 1=1 1=3 2A 2=2 3B 3=1 4B 4=3 5! 5B"));
    QVERIFY(found.surenessSaid);
    QCOMPARE(found.sureButWrong, QList<int>{1});
    QCOMPARE(found.guessedButRight, QList<int>{3});
}

void TestAutopsy::quarters()
{
    const Autopsy found = after(paper(10, 60), QStringLiteral("1B 2B 3B 4A 5B 9A 10B"));
    QCOMPARE(found.quarters.size(), 4);
    QCOMPARE(found.quarters[0], (PaperPart{{}, 1, 3, 3, 3, 0, 3, 0, {}}));
    QCOMPARE(found.quarters[1], (PaperPart{{}, 4, 5, 1, 2, 0, 1, 0, {}}));
    QCOMPARE(found.quarters[2], (PaperPart{{}, 6, 8, 0, 3, 3, 0, 0, {}}));
    QCOMPARE(found.quarters[3], (PaperPart{{}, 9, 10, 1, 2, 0, 1, 0, {}}));
    QCOMPARE(found.quarters[0].interval(), std::optional(wilson(3, 3)));
    QVERIFY(!found.quarters[1].interval());
    QVERIFY(after(paper(7, 60), QStringLiteral("1B")).quarters.isEmpty());
    QVERIFY(found.sections.isEmpty());
}

void TestAutopsy::nothingAnswered()
{
    const Autopsy found = after(paper(3, 1), QStringLiteral("1? 55s 2?"));
    QVERIFY(!found.medianMs);
    QCOMPARE(found.unansweredAtEnd, (QList<int>{1, 2, 3}));
    QVERIFY(found.rushed.isEmpty() && found.sureButWrong.isEmpty() && found.changes.isEmpty());
    QVERIFY(autopsy({}, {}).times.isEmpty());
}

QTEST_GUILESS_MAIN(TestAutopsy)
#include "tst_autopsy.moc"
