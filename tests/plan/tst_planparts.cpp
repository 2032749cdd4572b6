// SPDX-License-Identifier: GPL-3.0-or-later
#include "requests.h"

#include <QTest>
#include <set>

using namespace lamplight;
using namespace lamplight::plan;

class TestPlanParts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyExamHasItsDay();
    void examsCountAlike();
    void theNearExamSetsThePrice();
    void whatIsOverIsNotBegun();
    void examsBehindThePlanAreHeldToo();
    void cardsWithoutWeightComeLast();
    void pagesAreReadBeforeTheirCards();
    void readingCountsAgainstACard();
    void pagesWithoutCardsAreSpread();
    void noCardIsBegunThatCannotBeRetained();
    void withoutExamsWhatIsDueComes();
    void cardsForGoodComeAfterWhatGains();
    void yesterdaysPriceSavesTheSearch();
    void yearForAHundredThousandCards();
};

void TestPlanParts::everyExamHasItsDay()
{
    std::vector<PlanCard> cards = many(40, fresh(1));
    for (int i = 0; i < 40; ++i)
        cards.push_back(fresh(0));
    PlanRequest asked = request(60, 8, cards);
    asked.examDays = {4, 60};
    const Plan made = plan::plan(asked);
    // The four days hardly do for the first exam's cards: they come first.
    for (const int index : cardsOf(made))
        QVERIFY(index >= 40);
    QCOMPARE(made.examRecall.size(), size_t(2));
    QVERIFY(made.examRecall[0] > 0.6);
    QVERIFY(made.examRecall[1] > 0.97);
    QCOMPARE(made.days.size(), size_t(60));
}

void TestPlanParts::examsCountAlike()
{
    // On the same day: the ten cards of a small exam bring more of it than ten of the large one.
    std::vector<PlanCard> cards = many(200, fresh(0));
    for (int i = 0; i < 10; ++i)
        cards.push_back(fresh(1));
    PlanRequest asked = request(5, 6, cards);
    asked.examDays = {5, 5};
    const std::vector<int> chosen = cardsOf(plan::plan(asked));
    QVERIFY(chosen.size() >= 10);
    for (size_t i = 0; i < 10; ++i)
        QVERIFY(chosen[i] >= 200);
}

void TestPlanParts::theNearExamSetsThePrice()
{
    // Minutes are scarce until the first exam, and plenty after it: cards of the second wait.
    std::vector<PlanCard> cards = many(400, fresh(0));
    for (int i = 0; i < 400; ++i)
        cards.push_back(fresh(1));
    PlanRequest asked = request(120, 6, cards);
    asked.examDays = {30, 120};
    const Plan made = plan::plan(asked);
    QVERIFY(made.examRecall[0] + made.examRecall[1] > 1.52); // 1.48 if each exam's price minds its own day only
}

void TestPlanParts::whatIsOverIsNotBegun()
{
    std::vector<PlanCard> cards = many(500, fresh(0));
    for (int i = 0; i < 10; ++i)
        cards.push_back(known(5, 5, 1));
    PlanRequest asked = request(20, 10, cards);
    asked.examDays = {2, 20};
    const Plan made = plan::plan(asked);
    QVERIFY(made.days[1].fresh > 5);
    QVERIFY(made.unseen > 400);
    for (size_t day = 2; day < 20; ++day) {
        QCOMPARE(made.days[day].fresh, 0.0);
        QVERIFY(made.days[day].reviews < 10.01);
        QVERIFY(made.days[day].expectedRecall > 0.8); // of the ten cards that still count
    }
}

void TestPlanParts::examsBehindThePlanAreHeldToo()
{
    PlanRequest asked = request(30, 10, many(50, known(20, 3)));
    const double whole = plan::plan(asked).examRecall.front();
    asked.seconds.resize(10); // twenty days in which nothing is done
    const Plan made = plan::plan(asked);
    QCOMPARE(made.days.size(), size_t(10));
    QVERIFY(made.examRecall.front() < whole);
    QVERIFY(made.examRecall.front() > 0.8);
}

void TestPlanParts::cardsWithoutWeightComeLast()
{
    std::vector<PlanCard> cards = many(20, known(2, 3));
    cards[0].weight = 0;
    const Plan made = plan::plan(request(10, 30, cards));
    QCOMPARE(cardsOf(made).size(), size_t(20));
    QCOMPARE(cardsOf(made).back(), 0);
    for (PlanCard& card : cards)
        card.weight = 0; // a blueprint that names none of them: all alike
    const Plan alike = plan::plan(request(10, 30, cards));
    QCOMPARE(cardsOf(alike).size(), size_t(20));
    QVERIFY(alike.today.front().gain > 0);
}

void TestPlanParts::pagesAreReadBeforeTheirCards()
{
    std::vector<PlanCard> cards = many(30, fresh());
    for (size_t i = 0; i < cards.size(); ++i)
        cards[i].page = static_cast<int>(i / 10);
    PlanRequest asked = request(10, 10, cards);
    asked.pages = {{120}, {120}, {120}};
    const Plan made = plan::plan(asked);
    std::set<int> read;
    double seconds = 0;
    for (const Pick& pick : made.today) {
        seconds += pick.seconds;
        if (pick.kind == Pick::Kind::Page) {
            QVERIFY2(read.insert(pick.index).second, "a page is read once");
            QCOMPARE(pick.seconds, 120.0);
        } else {
            QVERIFY(read.contains(pick.index / 10));
        }
    }
    QVERIFY(!read.empty() && read.size() < 3);
    QVERIFY(seconds - made.today.back().seconds < 600);
    double reading = 0;
    for (const PlanDay& day : made.days)
        reading += day.readingSeconds;
    QVERIFY(std::abs(reading - 360) < 1);
    // Reading takes minutes from the cards.
    asked.pages = {{0}, {0}, {0}};
    QVERIFY(cardsOf(plan::plan(asked)).size() > cardsOf(made).size());
}

void TestPlanParts::readingCountsAgainstACard()
{
    std::vector<PlanCard> cards = many(10, fresh());
    for (size_t i = 0; i < 5; ++i)
        cards[i].page = 0;
    PlanRequest asked = request(10, 30, cards);
    asked.pages = {{300}};
    const Plan made = plan::plan(asked);
    QCOMPARE(made.today.size(), size_t(11));
    QVERIFY(made.today[0].index >= 5); // those without reading first
    const double own = freshSeconds(asked.costs, asked.steps);
    QVERIFY(std::abs(made.today.back().gain / made.today.front().gain - own / (own + 60)) < 1e-3);
}

void TestPlanParts::pagesWithoutCardsAreSpread()
{
    PlanRequest asked = request(10, 20, many(20, known(5, 5)));
    asked.pages.assign(20, {300});
    const Plan made = plan::plan(asked);
    int pages = 0;
    for (const Pick& pick : made.today)
        pages += pick.kind == Pick::Kind::Page;
    QCOMPARE(pages, 2); // ten minutes of a hundred; never more than half of a day
    for (const PlanDay& day : made.days)
        QVERIFY(std::abs(day.readingSeconds - 600) < 1);
    asked.pages.assign(200, {300});
    const Plan full = plan::plan(asked);
    QCOMPARE(full.today[1].kind, Pick::Kind::Page);
    QCOMPARE(full.today[2].kind, Pick::Kind::Card);
    for (const PlanDay& day : full.days)
        QVERIFY(day.readingSeconds <= 600 + 0.01);
}

void TestPlanParts::noCardIsBegunThatCannotBeRetained()
{
    PlanRequest asked = request(2, 10, many(30, fresh()));
    QVERIFY(!plan::plan(asked).today.empty());
    for (size_t i = 0; i < 4; ++i)
        asked.parameters.w[i] = 0.001; // someone who forgets within minutes
    asked.parameters.w[20] = 0.8;
    const Plan made = plan::plan(asked);
    QVERIFY(made.today.empty());
    QCOMPARE(made.unseen, 30.0);
    for (const PlanDay& day : made.days)
        QCOMPARE(day.fresh, 0.0);
}

void TestPlanParts::withoutExamsWhatIsDueComes()
{
    std::vector<PlanCard> cards = many(10, known(10, 10, -1));
    for (size_t i = 0; i < 10; ++i)
        cards[i].due = i < 4 ? -static_cast<int>(i) : 3;
    for (int i = 0; i < 50; ++i)
        cards.push_back(fresh(-1));
    PlanRequest asked = request(30, 20, cards);
    asked.examDays.clear();
    asked.freshPerDay = 5;
    const Plan made = plan::plan(asked);
    QCOMPARE(cardsOf(made), (std::vector<int>{0, 1, 2, 3, 10, 11, 12, 13, 14}));
    QCOMPARE(made.today.front().why, Pick::Why::Due);
    QVERIFY(made.examRecall.empty());
    for (size_t day = 0; day < 10; ++day)
        QVERIFY(std::abs(made.days[day].fresh - 5) < 1e-6);
    QVERIFY(made.days[12].fresh < 1e-6);
}

void TestPlanParts::cardsForGoodComeAfterWhatGains()
{
    std::vector<PlanCard> cards{known(3000, 1), known(10, 12, -1), known(1, 2), known(10, 2, -1)};
    cards[3].due = 8;
    const Plan made = plan::plan(request(20, 30, cards));
    QCOMPARE(cardsOf(made), (std::vector<int>{2, 1, 0}));
    QCOMPARE(made.today[0].why, Pick::Why::Exam);
    QCOMPARE(made.today[1].why, Pick::Why::Due);
    QCOMPARE(made.today[2].why, Pick::Why::Spare);
}

void TestPlanParts::yesterdaysPriceSavesTheSearch()
{
    const PlanRequest asked = request(45, 15, mixed(900));
    const Plan first = plan::plan(asked);
    const Plan again = plan::plan(asked, &first.price);
    QVERIFY(std::abs(again.examRecall.front() - first.examRecall.front()) < 0.005);
    QVERIFY(again.examRecall.front() >= first.examRecall.front());
    QCOMPARE(plan::plan(asked).examRecall, first.examRecall);
}

void TestPlanParts::yearForAHundredThousandCards()
{
    std::vector<PlanCard> cards;
    for (int i = 0; i < 100'000; ++i)
        cards.push_back(i % 3 == 0 ? fresh() : known(std::exp(i % 71 / 10.0), i % 97 + 1));
    const Plan made = plan::plan(request(365, 240, cards));
    QCOMPARE(made.days.size(), size_t(365));
    QVERIFY(made.examRecall.front() > 0.5);
    for (const PlanDay& day : made.days)
        QVERIFY(day.seconds <= 240 * minute + 0.01);
}

QTEST_GUILESS_MAIN(TestPlanParts)
#include "tst_planparts.moc"
