// SPDX-License-Identifier: GPL-3.0-or-later
#include "exam/response.h"
#include "exam/responsetext.h"

#include "candidate.h"

#include <QTest>

using namespace lamplight;
using namespace lamplight::exam;
using lamplight::test::Candidate;

namespace {

/// 1 matching (three prompts, three choices), 2 ordering (four), 3 short answer, 4 numeric.
Attempt newerKinds()
{
    Attempt attempt = test::shortAttempt();
    attempt.form = {test::shown({}, {}, QuestionKind::Matching), test::shown({}, {}, QuestionKind::Ordering),
                    test::shown({}, QStringLiteral("A"), QuestionKind::ShortAnswer),
                    test::shown({}, QStringLiteral("A"), QuestionKind::Numeric)};
    attempt.form[0].options.removeLast();
    attempt.form[0].choices = {QStringLiteral("p"), QStringLiteral("q"), QStringLiteral("r")};
    attempt.form[1].choices = {QStringLiteral("z"), QStringLiteral("y"), QStringLiteral("x"), QStringLiteral("w")};
    attempt.form[3].stem = QStringLiteral("How many are there?");
    return attempt;
}

} // namespace

class TestResponses : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void taken_data()
    {
        QTest::addColumn<int>("position");
        QTest::addColumn<QString>("response");
        QTest::addColumn<bool>("taken");
        QTest::addColumn<QuestionState>("state");
        constexpr auto complete = QuestionState::Complete, incomplete = QuestionState::Incomplete,
                       unseen = QuestionState::Unseen;
        QTest::newRow("match all") << 1 << "CAB" << true << complete;
        QTest::newRow("match one twice") << 1 << "AAB" << true << complete;
        QTest::newRow("match some") << 1 << "C-B" << true << incomplete;
        QTest::newRow("match none") << 1 << "---" << true << incomplete;
        QTest::newRow("match too few") << 1 << "CA" << false << unseen;
        QTest::newRow("match too many") << 1 << "CABA" << false << unseen;
        QTest::newRow("match what isn't there") << 1 << "CAD" << false << unseen;
        QTest::newRow("order all") << 2 << "DBAC" << true << complete;
        QTest::newRow("order some") << 2 << "DBA" << false << unseen;
        QTest::newRow("order one twice") << 2 << "DBAA" << false << unseen;
        QTest::newRow("order what isn't there") << 2 << "DBAE" << false << unseen;
        QTest::newRow("order taken back") << 2 << "" << true << incomplete;
        QTest::newRow("type") << 3 << "any thing, at all" << true << complete;
        QTest::newRow("type blanks") << 3 << "  " << true << incomplete;
        QTest::newRow("type a number") << 4 << "-1,5" << true << complete;
        QTest::newRow("type a unit") << 4 << "1,5 kg" << true << incomplete;
    }
    void taken()
    {
        QFETCH(int, position);
        QFETCH(QString, response);
        QFETCH(bool, taken);
        Candidate candidate(newerKinds());
        QCOMPARE(candidate.act(EventKind::Answered, position, response), taken);
        QTEST(candidate.sitting.state(position), "state");
    }

    void tooLong()
    {
        Candidate candidate(newerKinds());
        QVERIFY(candidate.act(EventKind::Answered, 3, QString(2000, u'x')));
        QVERIFY(!candidate.act(EventKind::Answered, 3, QString(2001, u'x')));
    }

    void onlyOptionsAreStruck()
    {
        Candidate candidate(newerKinds());
        for (int position = 1; position <= 4; ++position)
            QVERIFY(!candidate.act(EventKind::Struck, position, QStringLiteral("A")));
    }

    void highlights()
    {
        Candidate candidate(newerKinds()); // question 4 has a stem of 19
        const auto marks = [&] { return candidate.sitting.sheet(4).highlights; };
        for (const char* bad : {"", "3", "-1-4", "3-0", "3-x", "15-5"})
            QVERIFY2(!candidate.act(EventKind::Highlighted, 4, QString::fromLatin1(bad)), bad);
        QVERIFY(candidate.act(EventKind::Highlighted, 4, QStringLiteral("10-4")));
        QVERIFY(candidate.act(EventKind::Highlighted, 4, QStringLiteral("0-3")));
        QCOMPARE(marks(), (QList<TextRange>{{0, 3}, {10, 4}}));
        QVERIFY(candidate.act(EventKind::Highlighted, 4, QStringLiteral("3-2"))); // touches
        QCOMPARE(marks(), (QList<TextRange>{{0, 5}, {10, 4}}));
        QVERIFY(candidate.act(EventKind::Highlighted, 4, QStringLiteral("4-8"))); // bridges
        QCOMPARE(marks(), (QList<TextRange>{{0, 14}}));
        QVERIFY(candidate.act(EventKind::Unhighlighted, 4, QStringLiteral("5-2"))); // cuts
        QCOMPARE(marks(), (QList<TextRange>{{0, 5}, {7, 7}}));
        QVERIFY(candidate.act(EventKind::Unhighlighted, 4, QStringLiteral("0-19")));
        QVERIFY(marks().isEmpty());
    }

    void notes()
    {
        Attempt attempt = newerKinds();
        Candidate candidate(attempt);
        QVERIFY(candidate.act(EventKind::Noted, 1, QStringLiteral("think again")));
        QCOMPARE(candidate.sitting.sheet(1).note, QStringLiteral("think again"));
        QVERIFY(candidate.act(EventKind::Noted, 1));
        QVERIFY(candidate.sitting.sheet(1).note.isEmpty());
        attempt.rules.notes = false;
        Candidate without(attempt);
        QVERIFY(!without.act(EventKind::Noted, 1, QStringLiteral("think again")));
    }

    void whatWasToldStands()
    {
        Attempt attempt = test::shortAttempt();
        Candidate exam(attempt);
        QVERIFY(!exam.act(EventKind::Told, 1));
        attempt.rules.feedbackAtOnce = true;
        Candidate candidate(attempt);
        QVERIFY(candidate.act(EventKind::Answered, 1, QStringLiteral("C")));
        QVERIFY(candidate.act(EventKind::Told, 1));
        QVERIFY(!candidate.act(EventKind::Answered, 1, QStringLiteral("B")));
        QVERIFY(candidate.act(EventKind::Flagged, 1));
        QVERIFY(candidate.act(EventKind::Answered, 2, QStringLiteral("A")));
        QCOMPARE(candidate.sitting.sheet(1).response, QStringLiteral("C"));
    }

    void inWords()
    {
        const Attempt attempt = newerKinds();
        QCOMPARE(responseText(attempt.form[0], QStringLiteral("C-A")),
                 (QStringList{QStringLiteral("w → r"), QStringLiteral("y → p")}));
        QCOMPARE(responseText(attempt.form[1], QStringLiteral("DC")),
                 (QStringList{QStringLiteral("1. w"), QStringLiteral("2. x")}));
        QCOMPARE(responseText(attempt.form[2], QStringLiteral("so")), QStringList{QStringLiteral("so")});
        QCOMPARE(responseText(test::shortAttempt().form[1], QStringLiteral("AC")),
                 (QStringList{QStringLiteral("w"), QStringLiteral("y")}));
    }
};

QTEST_GUILESS_MAIN(TestResponses)
#include "tst_responses.moc"
