// SPDX-License-Identifier: GPL-3.0-or-later
#include "deck/exams.h"
#include "deck/questions.h"
#include "deck/topics.h"
#include "exam/form.h"
#include "study/examdesk.h"
#include "study/today.h"
#include "studydeck.h"

#include <QTest>

using namespace lamplight;
using study::ExamDesk;
using test::StudyDeck;

namespace {

constexpr qint64 minute = 60000;

/// The letter of the right option of a question as shown.
QString keyOf(const FormQuestion& question)
{
    for (qsizetype i = 0; i < question.options.size(); ++i)
        if (question.options[i].correct)
            return QChar(u'A' + static_cast<char16_t>(i));
    return {};
}

} // namespace

class TestExamDesk : public QObject {
    Q_OBJECT
private Q_SLOTS:
    // Only what is drawn is read whole; nobody may notice.
    void formIsThatOfTheWholePool()
    {
        StudyDeck deck;
        const Blueprint blueprint = deck.addExam(8);
        Blueprint some = blueprint;
        some.rows[0].count = 5;
        exam::Pool pool = *deck.deck().read([](deck::Connection& c) -> Result<exam::Pool> {
            return exam::Pool{*deck::questions(c), *deck::topics(c), *deck::criteria(c), {}, {}};
        });
        ExamDesk desk(deck.session());
        for (quint64 seed = 1; seed <= 20; ++seed)
            QCOMPARE(*desk.form(some, seed), *exam::assemble(some, pool, seed));
        QCOMPARE(*desk.shortages(some), QList<exam::Shortage>());
        some.rows[0].count = 9;
        QCOMPARE(*desk.shortages(some), exam::assemble(some, pool, 0).error());
    }

    void incompleteQuestionsAreNotDrawn()
    {
        StudyDeck deck;
        const Blueprint blueprint = deck.addExam(3);
        QVERIFY(deck.deck().step(QStringLiteral("Edit"), [](deck::Connection& c) -> Result<void> {
            Question question = deck::questions(c)->first();
            question.options.clear();
            return deck::update(c, question);
        }));
        const auto shortages = ExamDesk(deck.session()).shortages(blueprint);
        QCOMPARE(shortages->size(), 1);
        QCOMPARE(shortages->first().available, 2);
    }

    void freshSeedsHaveSixDigits()
    {
        StudyDeck deck;
        const ExamDesk desk(deck.session());
        QSet<quint64> seeds;
        for (int i = 0; i < 100; ++i) {
            seeds.insert(desk.freshSeed());
            QCOMPARE(QString::number(desk.freshSeed()).size(), 6);
            deck.clock.advance(1);
        }
        QVERIFY(seeds.size() > 95);
    }

    void sittingEndsInAReport()
    {
        StudyDeck deck;
        const Blueprint blueprint = deck.addExam(4);
        ExamDesk desk(deck.session());
        const auto started = desk.start(blueprint, 7);
        QVERIFY2(started, started ? "" : qPrintable(describe(started.error())));
        const auto& form = started->attempt().form;
        QCOMPARE(form.size(), 4);
        for (int position = 1; position <= 3; ++position)
            QVERIFY(desk.act(EventKind::Answered, position, keyOf(form[position - 1])));
        QVERIFY(desk.act(EventKind::Ended));
        QVERIFY(!*desk.running());
        const auto attempts = desk.attempts();
        QCOMPARE(attempts->size(), 1);
        const auto report = desk.report(attempts->first().id);
        QCOMPARE(report->score.right, 3);
        QCOMPARE(report->score.needed, 3);
        QVERIFY(report->score.passed());
        QCOMPARE(report->unanswered, 1);
    }

    void restartKeepsAnswersAndTheTimeAwayCounts()
    {
        StudyDeck deck;
        const Blueprint blueprint = deck.addExam(4);
        {
            ExamDesk desk(deck.session());
            QVERIFY(desk.start(blueprint, 7));
            deck.clock.advance(minute);
            QVERIFY(desk.act(EventKind::Answered, 2, QStringLiteral("C")));
            QVERIFY(desk.act(EventKind::Flagged, 3));
        }
        deck.reopen();
        deck.clock.advance(2 * minute);
        ExamDesk desk(deck.session());
        const auto sitting = desk.resume();
        QVERIFY(sitting && *sitting);
        QCOMPARE((*sitting)->sheet(2).response, QStringLiteral("C"));
        QVERIFY((*sitting)->sheet(3).flagged);
        QCOMPARE((*sitting)->awayMs(), 2 * minute);
        QCOMPARE(*(*sitting)->secondsLeft(desk.now()), 7 * 60);
    }

    void timeThatRanOutWhileClosedHandsIn()
    {
        StudyDeck deck;
        const Blueprint blueprint = deck.addExam(2);
        {
            ExamDesk desk(deck.session());
            QVERIFY(desk.start(blueprint, 1));
        }
        deck.reopen();
        deck.clock.advance(11 * minute);
        ExamDesk desk(deck.session());
        const auto sitting = desk.resume();
        QVERIFY(sitting && !*sitting);
        QVERIFY(desk.report(desk.attempts()->first().id)->timeUp);
    }

    void itsLengthIsItsClock()
    {
        StudyDeck deck;
        const Blueprint blueprint = deck.addExam(2);
        {
            ExamDesk desk(deck.session());
            QVERIFY(desk.start(blueprint, 1));
            deck.clock.advance(3 * minute);
            QVERIFY(desk.act(EventKind::Answered, 1, QStringLiteral("A")));
        }
        deck.reopen();
        deck.clock.advance(24 * 60 * minute);
        const auto today = study::today(deck.session());
        QVERIFY(today);
        QVERIFY(!today->sittingRuns);
        QCOMPARE(today->attempts.size(), 1);
        const study::AttemptSummary attempt = today->attempts.first();
        QVERIFY(attempt.timeUp);
        QVERIFY(attempt.usedMs <= blueprint.minutes * minute);
        QVERIFY(attempt.usedMs >= 3 * minute);
    }

    void noAnswerAfterTheTime()
    {
        StudyDeck deck;
        const Blueprint blueprint = deck.addExam(2);
        ExamDesk desk(deck.session());
        QVERIFY(desk.start(blueprint, 1));
        deck.clock.advance(10 * minute);
        const auto late = desk.act(EventKind::Answered, 1, QStringLiteral("A"));
        QVERIFY(!late);
        QCOMPARE(late.error().kind, ErrorKind::Refused);
        QCOMPARE(desk.report(desk.attempts()->first().id)->answered, 0);
    }

    void endedTooLateIsEndedByTheClock()
    {
        StudyDeck deck;
        const Blueprint blueprint = deck.addExam(2);
        ExamDesk desk(deck.session());
        QVERIFY(desk.start(blueprint, 1));
        deck.clock.advance(11 * minute);
        QVERIFY(desk.act(EventKind::Ended));
        QVERIFY(desk.report(desk.attempts()->first().id)->timeUp);
    }

    void sectionsCloseByThemselves()
    {
        StudyDeck deck;
        Blueprint blueprint = deck.addExam(4);
        blueprint.rules.sections = {{QStringLiteral("One"), 2, 1}, {QStringLiteral("Two"), 0, 0}};
        ExamDesk desk(deck.session());
        QVERIFY(desk.start(blueprint, {7, 50, 0}));
        deck.clock.advance(3 * minute + minute / 2); // 2 min and a half of them, half of the break
        const auto sitting = desk.running();
        QVERIFY(sitting && *sitting && (*sitting)->isOnBreak());
        QCOMPARE((*sitting)->breakSecondsLeft(desk.now()), 30);
        QVERIFY(desk.act(EventKind::SectionEnded, 0, QStringLiteral("0"))); // the clock was first
        QCOMPARE((*desk.act(EventKind::BreakEnded)).section(), 1);
        QCOMPARE(*(*desk.running())->secondsLeft(desk.now()), 15 * 60);
        deck.clock.advance(60 * minute);
        QVERIFY(!*desk.running());
        const auto attempt = desk.attempt(desk.attempts()->first().id);
        QCOMPARE(attempt->endedAt - attempt->startedAt, 3 * minute + minute / 2 + 15 * minute); // when it was due
    }

    void practiceTellsAtOnceAndHasNoClock()
    {
        StudyDeck deck;
        const Blueprint blueprint = deck.addExam(3);
        ExamDesk desk(deck.session());
        const auto begun = desk.start(study::Practice{QStringLiteral("Missed"), *desk.form(blueprint, 1)});
        QVERIFY(begun);
        QCOMPARE(begun->secondsLeft(desk.now()), std::nullopt);
        QVERIFY(desk.act(EventKind::Answered, 1, QStringLiteral("A")));
        QVERIFY(desk.act(EventKind::Told, 1));
        QVERIFY(!desk.act(EventKind::Answered, 1, QStringLiteral("B")));
        QVERIFY(desk.act(EventKind::Ended));
        QVERIFY(desk.attempts()->first().blueprintUid.isEmpty());
        QVERIFY(!desk.start(study::Practice{QStringLiteral("Nothing"), {}}));
    }

    void attemptsOfOthersArentOwn()
    {
        StudyDeck deck;
        Attempt attempt;
        attempt.uid = QStringLiteral("theirs");
        attempt.candidate = QStringLiteral("Ada");
        attempt.state = AttemptState::Ended;
        QVERIFY(deck.deck().record([&](deck::Connection& connection) -> Result<void> {
            LAMPLIGHT_TRY(deck::insert(connection, attempt));
            return {};
        }));
        QVERIFY(ExamDesk(deck.session()).attempts()->isEmpty());
    }

    void oneSittingAtATime()
    {
        StudyDeck deck;
        const Blueprint blueprint = deck.addExam(2);
        ExamDesk desk(deck.session());
        QVERIFY(desk.start(blueprint, 1));
        const auto second = desk.start(blueprint, 2);
        QVERIFY(!second);
        QCOMPARE(second.error().kind, ErrorKind::Refused);
    }

    void formIsExactOrRefused()
    {
        StudyDeck deck;
        Blueprint blueprint = deck.addExam(3);
        blueprint.rows[0].count = 4;
        ExamDesk desk(deck.session());
        const auto started = desk.start(blueprint, 1);
        QVERIFY(!started);
        QCOMPARE(started.error().kind, ErrorKind::Refused);
        QCOMPARE(desk.shortages(blueprint)->size(), 1);
        QVERIFY(desk.attempts()->isEmpty());
    }

    void undoPassesOverASitting()
    {
        StudyDeck deck;
        const Blueprint blueprint = deck.addExam(2);
        ExamDesk desk(deck.session());
        QVERIFY(desk.start(blueprint, 1));
        QVERIFY(deck.session().undo()); // takes the questions and the exam back
        QVERIFY(desk.blueprints()->isEmpty());
        QVERIFY(desk.act(EventKind::Answered, 1, QStringLiteral("A")));
        QVERIFY(desk.act(EventKind::Ended));
        QCOMPARE(desk.attempts()->size(), 1);
    }

    void sameSeedSameForm()
    {
        StudyDeck deck;
        const Blueprint blueprint = deck.addExam(6);
        ExamDesk desk(deck.session());
        QCOMPARE(*desk.form(blueprint, 5), *desk.form(blueprint, 5));
        QVERIFY(*desk.form(blueprint, 5) != *desk.form(blueprint, 6));
    }
};

QTEST_GUILESS_MAIN(TestExamDesk)
#include "tst_examdesk.moc"
