// SPDX-License-Identifier: GPL-3.0-or-later
#include "deck/aims.h"
#include "deck/cards.h"
#include "deck/forecasts.h"
#include "deck/lessons.h"
#include "deck/plandays.h"
#include "deck/topics.h"
#include "study/estimates.h"
#include "study/examdesk.h"
#include "study/progressdesk.h"
#include "study/readingdesk.h"
#include "study/reviewdesk.h"
#include "studydeck.h"

#include <QTest>
#include <cmath>

using namespace lamplight;
using study::ProgressDesk;
using study::ProgressFigures;
using study::ReviewDesk;
using test::StudyDeck;

namespace {

constexpr qint64 minute = 60'000, day = 24 * 60 * minute;
const QDate tuesday(2026, 11, 24);

ProgressFigures figuresOf(StudyDeck& deck)
{
    NoProgress none;
    const auto figures = ProgressDesk(deck.session()).figures(none);
    if (!figures)
        qFatal("%s", qPrintable(describe(figures.error())));
    return *figures;
}

void answer(StudyDeck& deck, CardId id, Rating rating, qint64 ms = 6000)
{
    QVERIFY(ReviewDesk(deck.session()).answer(id, rating, ms));
}

memory::AnswerDay onDay(const ProgressFigures& figures, QDate date)
{
    return memory::sumOf(figures.answers, date.toJulianDay(), date.toJulianDay());
}

/// Writes what the plan and the forecast leave behind.
template <class Write>
void record(StudyDeck& deck, Write write)
{
    QVERIFY(deck.deck().record([&](deck::Connection& connection) -> Result<void> { return write(connection); }));
}

GivenForecast foretold(const QString& exam, QDate date, const QString& topic, double mean)
{
    GivenForecast forecast;
    forecast.at = test::evening;
    forecast.examUid = exam;
    forecast.examDate = date;
    forecast.topicUid = topic;
    forecast.cards = 20;
    forecast.mean = mean;
    forecast.low = mean - 0.1;
    forecast.high = mean + 0.1;
    return forecast;
}

} // namespace

class TestProgressDesk : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void emptyDeckHasNoFigures()
    {
        StudyDeck deck;
        const ProgressFigures figures = figuresOf(deck);
        QCOMPARE(figures.today, tuesday);
        QCOMPARE(figures.cards, 0);
        QVERIFY(figures.answers.empty() && figures.memories.empty() && figures.forecasts.isEmpty());
        QCOMPARE(figures.ahead.size(), study::daysAhead);
        QCOMPARE(figures.ahead.first().minutes(), 0.0);
        QVERIFY(!figures.ahead.first().budget);
    }

    void answersLieOnTheirStudyDays()
    {
        StudyDeck deck;
        const CardId first = deck.addCard(QStringLiteral("a"), {}), second = deck.addCard(QStringLiteral("b"), {});
        answer(deck, first, Rating::Easy);
        deck.clock.advance(6 * 60 * minute); // 02:00: the same evening
        answer(deck, second, Rating::Easy);
        deck.clock.advance(3 * 60 * minute); // 05:00
        answer(deck, second, Rating::Good);
        deck.clock.advance(9 * day);
        answer(deck, first, Rating::Again, 10 * minute);
        answer(deck, first, Rating::Good);
        const ProgressFigures figures = figuresOf(deck);
        QCOMPARE(onDay(figures, tuesday).fresh, 2);
        QCOMPARE(onDay(figures, tuesday.addDays(1)).all(), (memory::Recalled{1, 1}));
        QCOMPARE(onDay(figures, tuesday.addDays(10)).all(), (memory::Recalled{0, 1}));
        QCOMPARE(onDay(figures, tuesday.addDays(10)).ms, 66'000); // an answer counts for a minute at most
        QCOMPARE(figures.memories.size(), 2U);
    }

    void practiceIsTimeAndNoRetention()
    {
        StudyDeck deck;
        const CardId id = deck.addCard(QStringLiteral("a"), {});
        answer(deck, id, Rating::Easy);
        deck.clock.advance(9 * day);
        QVERIFY(ReviewDesk(deck.session()).practise(id, Rating::Again, 8000));
        const memory::AnswerDay practised = onDay(figuresOf(deck), tuesday.addDays(9));
        QCOMPARE(practised.all().asked, 0);
        QCOMPARE(practised.ms, 8000);
    }

    void undoneAnswersDontCount()
    {
        StudyDeck deck;
        answer(deck, deck.addCard(QStringLiteral("a"), {}), Rating::Good);
        QVERIFY(deck.session().undo());
        const ProgressFigures figures = figuresOf(deck);
        QVERIFY(figures.answers.empty());
        QVERIFY(figures.memories.empty());
    }

    void workloadFollowsCardsAndMinutes()
    {
        StudyDeck deck;
        const CardId due = deck.addCard(QStringLiteral("due"), {});
        answer(deck, due, Rating::Easy);
        const qint64 wait = deck.session().days()->daysBetween(deck.clock.utcMs(), deck.card(due).due);
        deck.addCard(QStringLiteral("new"), {});
        const CardId away = deck.addCard(QStringLiteral("suspended"), {});
        QVERIFY(ReviewDesk(deck.session()).suspend(away));
        QVERIFY(deck.session().setMinutesPerDay(30));
        const ProgressFigures figures = figuresOf(deck);
        QCOMPARE(figures.cards, 2);
        QCOMPARE(figures.ahead[0].load.fresh, 1.0);
        QVERIFY(figures.ahead[0].newMinutes() > 0.2);
        QCOMPARE(figures.ahead[0].budget, std::optional(30));
        QCOMPARE(figures.ahead[0].day, tuesday);
        QVERIFY(figures.ahead[wait].load.reviews >= 1);
        QCOMPARE(figures.ahead[1].load.reviews, 0.0);
    }

    void timeHoldsReadingAndExams()
    {
        StudyDeck deck;
        const Blueprint blueprint = deck.addExam(3);
        Lesson lesson;
        lesson.uid = newUid();
        lesson.topic = blueprint.rows.first().topic;
        Block block;
        block.uid = newUid();
        block.kind = BlockKind::Paragraph;
        block.text = QStringLiteral("word ").repeated(400);
        lesson.blocks = {block};
        QVERIFY(deck.deck().step(QStringLiteral("Add"), [&](deck::Connection& connection) -> Result<void> {
            LAMPLIGHT_TRY(deck::insert(connection, lesson));
            return {};
        }));
        QVERIFY(study::ReadingDesk(deck.session()).markSeen(lesson, {block.uid}));
        study::ExamDesk exams(deck.session());
        QVERIFY(exams.start(blueprint, 1));
        deck.clock.advance(7 * minute);
        QVERIFY(exams.act(EventKind::Ended));
        const study::OtherTime time = figuresOf(deck).otherTime.value(tuesday);
        QCOMPARE(time.reading, 2 * minute); // 400 words at 200 a minute
        QCOMPARE(time.exams, 7 * minute);
    }

    void forecastsOfTheNextExamAndThoseThatWereScored()
    {
        StudyDeck deck;
        const Blueprint blueprint = deck.addExam(1);
        const QDate exam(2026, 12, 13), past(2026, 10, 1);
        QVERIFY(deck.session().setExamDate(exam));
        const auto aims = deck.deck().read([](deck::Connection& c) { return deck::aims(c); });
        const auto topics = deck.deck().read([](deck::Connection& c) { return deck::topics(c); });
        QVERIFY(aims && topics);
        const QString uid = aims->first().uid;
        record(deck, [&](deck::Connection& connection) -> Result<void> {
            LAMPLIGHT_TRY(deck::insert(connection, foretold(uid, exam, topics->first().uid, 0.5)));
            LAMPLIGHT_TRY(deck::insert(connection, foretold(uid, exam, topics->first().uid, 0.6)));
            LAMPLIGHT_TRY(deck::insert(connection, foretold(uid, exam, {}, 0.7)));
            LAMPLIGHT_TRY(deck::insert(connection, foretold(uid, exam.addDays(1), {}, 0.9)));
            const auto scored = deck::insert(connection, foretold(QStringLiteral("gone"), past, {}, 0.8));
            LAMPLIGHT_TRY(scored);
            return deck::scoreForecast(connection, *scored, 0.75, 40, test::evening);
        });
        const ProgressFigures figures = figuresOf(deck);
        QCOMPARE(figures.examDate, std::optional(exam));
        QCOMPARE(figures.forecasts.size(), 2);
        QCOMPARE(figures.forecasts[0].given.mean, 0.7); // the whole exam first
        QVERIFY(figures.forecasts[0].title.isEmpty());
        QCOMPARE(figures.forecasts[1].given.mean, 0.6); // the newest
        QCOMPARE(figures.forecasts[1].title, QStringLiteral("Value"));
        QCOMPARE(figures.scored.size(), 1);
        QCOMPARE(figures.scored[0].given.outcome, std::optional(0.75));
    }

    void planIsKeptByDay()
    {
        StudyDeck deck;
        record(deck, [](deck::Connection& connection) {
            return deck::put(connection, PlanDay{tuesday.addDays(-1), test::evening, 30, 20, 5, 4});
        });
        QCOMPARE(figuresOf(deck).plan.value(tuesday.addDays(-1)).minutes, 30);
    }

    void stopsWhenCancelled()
    {
        class Stop final : public Progress {
            void report(qint64, qint64) override {}
            bool cancelled() const override { return true; }
        } stop;
        StudyDeck deck;
        const auto figures = ProgressDesk(deck.session()).figures(stop);
        QVERIFY(!figures);
        QCOMPARE(figures.error().kind, ErrorKind::Cancelled);
    }

    void estimatesNeedThreeAnswers_data()
    {
        QTest::addColumn<int>("right");
        QTest::addColumn<int>("asked");
        QTest::addColumn<bool>("said");
        QTest::newRow("none") << 0 << 0 << false;
        QTest::newRow("two") << 2 << 2 << false;
        QTest::newRow("three") << 3 << 3 << true;
        QTest::newRow("many") << 90 << 100 << true;
    }
    void estimatesNeedThreeAnswers()
    {
        QFETCH(int, right);
        QFETCH(int, asked);
        const auto estimate = study::estimateOf({right, asked});
        QTEST(estimate.has_value(), "said");
        if (estimate)
            QVERIFY(estimate->low < estimate->rate && estimate->rate <= estimate->high && estimate->high <= 1);
    }

    void calibrationIsWeightedByAnswers()
    {
        memory::AnswerDay answers;
        answers.bins[9] = {0.9 * 30, {24, 30}};
        answers.bins[5] = {0.7 * 10, {7, 10}};
        const auto calibration = study::calibrationOf(answers);
        QVERIFY(calibration);
        QCOMPARE(calibration->asked, 40);
        QVERIFY(qFuzzyCompare(calibration->predicted, 34.0 / 40));
        QVERIFY(qFuzzyCompare(calibration->seen, 31.0 / 40));
        QVERIFY(qFuzzyCompare(calibration->apart, std::sqrt(0.1 * 0.1 * 30 / 40)));
        QVERIFY(!study::calibrationOf({}));
    }
};

QTEST_GUILESS_MAIN(TestProgressDesk)
#include "tst_progressdesk.moc"
