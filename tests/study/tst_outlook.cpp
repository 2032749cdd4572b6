// SPDX-License-Identifier: GPL-3.0-or-later
#include "deck/aims.h"
#include "deck/cards.h"
#include "deck/exams.h"
#include "deck/forecasts.h"
#include "deck/plandays.h"
#include "deck/topics.h"
#include "model/forecast.h"
#include "study/examshares.h"
#include "study/keptoutlook.h"
#include "study/planqueue.h"
#include "study/planwords.h"
#include "study/reviewdesk.h"
#include "study/settingsdesk.h"
#include "study/today.h"
#include "studydeck.h"

#include <QTest>

using namespace lamplight;
using namespace lamplight::study;
using test::StudyDeck;

namespace {

constexpr qint64 dayMs = 24 * 60 * 60 * 1000;
const QDate evening(2026, 11, 24);

template <class T>
T taken(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(describe(result.error())));
    return *std::move(result);
}

void taken(Result<void> result)
{
    if (!result)
        qFatal("%s", qPrintable(describe(result.error())));
}

/// A deck with topics 1 and 2 of `cards` new cards each, an exam in `days` and `minutes` a day.
class ExamDeck : public StudyDeck {
public:
    ExamDeck(int cards, int days, int minutes)
    {
        taken(deck().step(QStringLiteral("Fill"), [&](deck::Connection& connection) -> Result<void> {
            for (const QString& code : {QStringLiteral("1"), QStringLiteral("2")}) {
                const TopicId topic =
                    taken(deck::insert(connection, Topic{{}, newUid(), {}, 0, code, QStringLiteral("Topic")}));
                topics.append(topic);
                for (int i = 0; i < cards; ++i) {
                    Card card;
                    card.uid = newUid();
                    card.front = QStringLiteral("%1.%2").arg(code).arg(i);
                    card.back = QStringLiteral("back");
                    card.topic = topic;
                    card.due = i;
                    taken(deck::insert(connection, card));
                }
            }
            return {};
        }));
        aim = Aim{{}, newUid(), 0, QStringLiteral("The exam"), evening.addDays(days)};
        aim.id = taken(putAim(session(), aim));
        taken(session().setMinutesPerDay(minutes));
    }

    Outlook seen(Depth depth = Depth::Judgement, const WhatIf& whatIf = {})
    {
        NoProgress progress;
        return taken(outlook(session(), depth, progress, whatIf));
    }
    QList<GivenForecast> forecasts()
    {
        return taken(deck().read([](deck::Connection& connection) { return deck::forecasts(connection); }));
    }

    QList<TopicId> topics;
    Aim aim;
};

} // namespace

class TestOutlook : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void plansUpToTheExam()
    {
        ExamDeck deck(30, 20, 10);
        const Outlook outlook = deck.seen();
        QVERIFY(outlook.planned && outlook.minutesGiven && !outlook.rests);
        QCOMPARE(outlook.days.size(), 20);
        QCOMPARE(outlook.days.first().date, evening);
        for (const PlannedDay& day : outlook.days)
            QVERIFY(day.minutes <= 10.8); // at most a card above
        QCOMPARE(outlook.exams.size(), 1);
        QCOMPARE(outlook.exams.first().cards, 60);
        QCOMPARE(outlook.exams.first().feasible.verdict, plan::Verdict::Feasible);
        QVERIFY(outlook.exams.first().expected > 0.9);
        QVERIFY(!outlook.cards.empty());
        QCOMPARE(int(outlook.cards.size()), outlook.fresh + outlook.reviews);
        const PlanWords words = planWords(outlook);
        QVERIFY(words.shortOf.isEmpty() && words.givenWay.isEmpty());
        QVERIFY(words.reached.first().contains(QStringLiteral("you will recall about 9")));
    }

    void todayIsWhatTheSessionBrings()
    {
        ExamDeck deck(30, 20, 10);
        const Outlook outlook = deck.seen();
        adopt(deck.session(), outlook);
        const auto queue = ReviewDesk(deck.session()).queue();
        QVERIFY(queue);
        QCOMPARE(queue->fresh, outlook.fresh);
        const auto next = ReviewDesk(deck.session()).next();
        QVERIFY(next && *next);
        QCOMPARE((*next)->card.id, outlook.cards.front().card);
        const auto shown = study::today(deck.session(), &outlook);
        QVERIFY(shown && shown->planned && shown->next);
        QVERIFY(shown->minutes() >= 9 && shown->minutes() <= 11);
        deck.clock.advance(dayMs); // it is yesterday's plan now: the settings make the queue
        QCOMPARE(ReviewDesk(deck.session()).queue()->fresh, 20);
    }

    void saysWhatCannotBeDone()
    {
        ExamDeck deck(400, 10, 5);
        const Outlook outlook = deck.seen(Depth::Forecast);
        const ExamOutlook& exam = outlook.exams.first();
        QCOMPARE(exam.feasible.verdict, plan::Verdict::Impossible);
        QVERIFY(exam.feasible.minutesPerDay && *exam.feasible.minutesPerDay > 5);
        QVERIFY(!exam.feasible.leftOut.empty());
        QCOMPARE(exam.topicsLeftOut, {QStringLiteral("1 Topic")}); // either would do; the first of the two goes whole
        QVERIFY(outlook.unseen > 0);
        QVERIFY(exam.recall);
        QCOMPARE(exam.topics.size(), 2);
        QCOMPARE(exam.topics.first().recall.cards, 400);
        const PlanWords words = planWords(outlook);
        QCOMPARE(words.shortOf.size(), 2);
        QVERIFY(words.shortOf.first().startsWith(QStringLiteral("It can't be done")));
        QVERIFY(words.shortOf.last().contains(QString::number(*exam.feasible.minutesPerDay)));
        QVERIFY(words.reached.first().contains(QStringLiteral("between")));
    }

    void whatIfTriesOutWithoutChanging()
    {
        ExamDeck deck(200, 10, 5);
        const Outlook more = deck.seen(Depth::Plan, {evening.addDays(40), 30});
        QCOMPARE(more.days.size(), 40);
        QVERIFY(more.exams.first().expected > deck.seen(Depth::Plan).exams.first().expected + 0.1);
        QCOMPARE(*deck.session().settings()->examDate, evening.addDays(10));
    }

    void withoutAnExamTheRetentionSays()
    {
        StudyDeck deck;
        deck.addCard(QStringLiteral("front"), QStringLiteral("back"));
        NoProgress progress;
        const Outlook outlook = taken(study::outlook(deck.session(), Depth::Forecast, progress));
        QVERIFY(!outlook.planned && !outlook.minutesGiven);
        QCOMPARE(outlook.days.size(), 30);
        QVERIFY(outlook.exams.isEmpty());
        QVERIFY(!dayQueueOf(outlook));
        QVERIFY(planWords(outlook).all().isEmpty());
    }

    void afterTheExamItRestsOrLasts()
    {
        ExamDeck deck(5, 2, 10);
        deck.clock.advance(3 * dayMs);
        QVERIFY(!deck.seen().rests);
        deck::Settings settings = *deck.session().settings();
        settings.afterExam = deck::AfterExam::Rest;
        taken(putSettings(deck.session(), settings));
        const Outlook outlook = deck.seen();
        QVERIFY(outlook.rests);
        QVERIFY(dayQueueOf(outlook) && dayQueueOf(outlook)->cards.empty());
    }

    void examsShareTheCardsByTopicAndDate()
    {
        ExamDeck deck(20, 30, 10);
        Aim first{{}, newUid(), 1, QStringLiteral("Part one"), evening.addDays(10), {deck.topics.first()}};
        taken(putAim(deck.session(), first));
        const Outlook outlook = deck.seen(Depth::Forecast);
        QCOMPARE(outlook.exams.size(), 2);
        QCOMPARE(outlook.exams.first().exam.name, QStringLiteral("Part one"));
        QCOMPARE(outlook.exams.first().cards, 20); // topic 1
        QCOMPARE(outlook.exams.last().cards, 20);  // what is left for the later one
        QCOMPARE(outlook.days.size(), 30);
        QVERIFY(planWords(outlook).reached.first().startsWith(QStringLiteral("Part one: ")));
    }

    void sharesFollowTheBlueprint()
    {
        const QList<Topic> topics{{TopicId(1)}, {TopicId(2), {}, TopicId(1)}, {TopicId(3)}};
        const TopicTree tree(topics);
        const QHash<TopicId, int> counts{{TopicId(1), 2}, {TopicId(2), 3}, {TopicId(3), 10}, {TopicId(), 4}};
        Blueprint blueprint;
        blueprint.rows = {{TopicId(1), {}, BloomLevel::Unset, {}, 10}, {TopicId(2), {}, BloomLevel::Unset, {}, 6}};
        const auto shares = examShares({}, &blueprint, {}, tree, counts);
        QCOMPARE(shares.value(TopicId(1)), 2.0); // 10 among 5 cards, with the subtopic
        QCOMPARE(shares.value(TopicId(2)), 4.0); // and 6 among 3 more
        QVERIFY(!shares.contains(TopicId(3)));   // isn't asked
        Aim aim;
        aim.topics = {TopicId(3)};
        QCOMPARE(examShares(aim, nullptr, {}, tree, counts), (QHash<TopicId, double>{{TopicId(3), 1}}));
        QCOMPARE(examShares({}, nullptr, {}, tree, counts).size(), 4);
    }

    void keepsOnceADay()
    {
        ExamDeck deck(20, 10, 10);
        const Outlook outlook = deck.seen(Depth::Forecast);
        taken(keep(deck.session(), outlook));
        QCOMPARE(deck.forecasts().size(), 3); // the exam and two topics
        QCOMPARE(deck.forecasts().first().mean, outlook.exams.first().recall->expected);
        taken(keep(deck.session(), outlook));
        QCOMPARE(deck.forecasts().size(), 3);
        const auto days =
            taken(deck.deck().read([](deck::Connection& c) { return deck::planDays(c, evening, evening); }));
        QCOMPARE(days.size(), 1);
        QCOMPARE(days.first().fresh, int(std::lround(outlook.days.first().fresh)));
    }

    void missedDaysAreSeen()
    {
        ExamDeck deck(60, 20, 5);
        taken(keep(deck.session(), deck.seen()));
        deck.clock.advance(dayMs);
        taken(keep(deck.session(), deck.seen()));
        taken(ReviewDesk(deck.session()).answer(deck.seen().cards.front().card, Rating::Good, 8000));
        deck.clock.advance(dayMs);
        const Outlook outlook = deck.seen();
        QCOMPARE(outlook.missedDays, 1); // the first; on the second there was an answer
        QVERIFY(planWords(outlook).givenWay.first().startsWith(QStringLiteral("1 day")));
    }

    void forecastsAreScoredByTheLastAnswers()
    {
        ExamDeck deck(15, 3, 60);
        taken(keep(deck.session(), deck.seen(Depth::Forecast)));
        const auto cards = taken(deck.deck().read([](deck::Connection& c) { return deck::cards(c); }));
        ReviewDesk desk(deck.session());
        for (const Card& card : cards)
            taken(desk.answer(card.id, Rating::Good, 5000)); // the first ever: tells nothing
        deck.clock.advance(2 * dayMs);
        for (int i = 0; i < 25; ++i) // ten of topic 2
            taken(desk.answer(cards[i].id, i % 5 == 0 ? Rating::Again : Rating::Good, 5000));
        taken(scorePast(deck.session())); // not yet past
        QVERIFY(!deck.forecasts().first().scoredAt);
        deck.clock.advance(2 * dayMs);
        taken(scorePast(deck.session()));
        const QList<GivenForecast> scored = deck.forecasts();
        QCOMPARE(scored[0].answers, 25);
        QCOMPARE(*scored[0].outcome, 0.8);
        QCOMPARE(scored[1].answers, 15);
        QCOMPARE(*scored[2].outcome, 0.8);
    }

    void tooFewAnswersLeaveItUnsaid()
    {
        ExamDeck deck(15, 3, 60);
        taken(keep(deck.session(), deck.seen(Depth::Forecast)));
        deck.clock.advance(4 * dayMs);
        taken(scorePast(deck.session()));
        QVERIFY(!deck.forecasts().first().scoredAt && !deck.forecasts().first().outcome);
    }
};

QTEST_GUILESS_MAIN(TestOutlook)
#include "tst_outlook.moc"
