// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/planinput.h"

#include "base/random.h"
#include "deck/aims.h"
#include "deck/answerspans.h"
#include "deck/exams.h"
#include "deck/lessons.h"
#include "deck/memoryrows.h"
#include "deck/topics.h"
#include "lesson/readingtime.h"
#include "plan/today.h"
#include "study/daytable.h"
#include "study/examshares.h"
#include "study/learnersettings.h"

#include <algorithm>
#include <numeric>

namespace lamplight::study {

namespace {

constexpr int usualMinutes = 30;     // where the deck doesn't say
constexpr int daysWithoutExam = 30;  // that are looked ahead
constexpr quint64 newOrderSeed = 1;  // one order for all days, so that none waits for ever
constexpr double wordsAMinute = 200; // of reading

/// What is read of the deck.
struct PlanMaterial {
    QList<Aim> aims;
    QList<Topic> topics;
    QList<Criterion> criteria;
    QList<Blueprint> blueprints;
    std::vector<deck::MemoryRow> rows;
};

Result<PlanMaterial> found(deck::Connection& connection)
{
    const auto aims = deck::aims(connection);
    const auto topics = deck::topics(connection);
    const auto criteria = deck::criteria(connection);
    const auto blueprints = deck::blueprints(connection);
    auto rows = deck::memoryRows(connection);
    if (const Error* error = firstError(aims, topics, criteria, blueprints, rows))
        return tl::unexpected(*error);
    std::erase_if(*rows, [](const deck::MemoryRow& row) { return row.suspended; });
    return PlanMaterial{*aims, *topics, *criteria, *blueprints, std::move(*rows)};
}

void scheduleBy(const DeskDay& day, plan::PlanRequest& request)
{
    const deck::Settings& settings = day.settings;
    request.parameters = day.parameters;
    request.costs = costsOf(settings);
    request.steps = {settings.learningSteps, settings.relearningSteps};
    request.freshPerDay = settings.newPerDay.value_or(plan::newPerDay);
}

plan::Budget triedBudget(const deck::Settings& settings, const WhatIf& whatIf)
{
    plan::Budget budget = budgetOf(settings).value_or(plan::Budget::everyDay(usualMinutes));
    if (whatIf.minutes)
        budget.byWeekday.fill(*whatIf.minutes);
    budget.daysOff.assign(settings.daysOff.begin(), settings.daysOff.end());
    return budget;
}

/// Those ahead, by date.
void addExams(const QList<Aim>& aims, const WhatIf& whatIf, PlanInput& input)
{
    for (const Aim& aim : aims)
        if (aim.date > input.day.today)
            input.exams.append(aim);
        else if (aim.date.isValid())
            input.hadExam = true;
    std::stable_sort(input.exams.begin(), input.exams.end(),
                     [](const Aim& a, const Aim& b) { return a.date < b.date; });
    if (whatIf.examDate) {
        if (input.exams.isEmpty())
            input.exams.append(aims.isEmpty() ? Aim() : aims.last());
        input.exams.first().date = *whatIf.examDate;
        input.exams.removeIf([&](const Aim& aim) { return aim.date <= input.day.today; });
    }
    for (const Aim& aim : std::as_const(input.exams))
        input.request.examDays.push_back(static_cast<int>(input.day.today.daysTo(aim.date)));
}

Result<void> addSeconds(deck::Connection& connection, const WhatIf& whatIf, PlanInput& input)
{
    const qint64 cap = 1000 * input.day.settings.timerCapSeconds;
    const auto spent = deck::answeredMs(connection, input.day.start, input.day.now + 1, cap);
    if (!spent)
        return tl::unexpected(spent.error());
    const std::vector<int>& days = input.request.examDays;
    const int horizon = days.empty() ? daysWithoutExam : *std::max_element(days.begin(), days.end());
    input.request.seconds = plan::secondsByDay(triedBudget(input.day.settings, whatIf), input.day.today, horizon,
                                               static_cast<double>(*spent) / 1000);
    input.minutesGiven = whatIf.minutes || input.day.settings.minutesByWeekday || input.day.settings.minutesPerDay;
    return {};
}

/// For each card its exam and weight.
class Belonging {
public:
    Belonging(const PlanMaterial& found, const PlanInput& input)
    {
        const TopicTree tree(found.topics);
        QHash<TopicId, int> counts;
        for (const deck::MemoryRow& row : found.rows)
            ++counts[row.topic];
        for (const Aim& aim : input.exams) {
            const auto blueprint = std::ranges::find(found.blueprints, aim.blueprint, &Blueprint::id);
            m_shares.append(examShares(aim, blueprint == found.blueprints.end() ? nullptr : &*blueprint, found.criteria,
                                       tree, counts));
        }
    }

    void place(TopicId topic, plan::PlanCard& card) const
    {
        for (qsizetype exam = 0; exam < m_shares.size(); ++exam)
            if (const auto share = m_shares[exam].find(topic); share != m_shares[exam].end()) {
                card.exam = static_cast<int>(exam);
                card.weight = *share;
                return;
            }
    }

private:
    QList<QHash<TopicId, double>> m_shares;
};

/// The unread pages of what is asked, or of everything without an exam. Gives the place of each by its lesson.
Result<QHash<LessonId, int>> addPages(deck::Connection& connection, const PlanMaterial& found, PlanInput& input)
{
    const auto lessons = deck::lessons(connection);
    if (!lessons)
        return tl::unexpected(lessons.error());
    const TopicTree tree(found.topics);
    const auto isAsked = [&](TopicId topic) {
        return input.exams.isEmpty() || std::ranges::any_of(input.exams, [&](const Aim& aim) {
                   return aim.topics.isEmpty() ||
                          std::ranges::any_of(aim.topics, [&](TopicId root) { return tree.isWithin(topic, root); });
               });
    };
    QHash<LessonId, int> places;
    for (const Lesson& lesson : *lessons) {
        if (!isAsked(lesson.topic))
            continue;
        const auto seen = deck::blocksSeen(connection, lesson.uid);
        if (!seen)
            return tl::unexpected(seen.error());
        int words = 0;
        for (const Block& block : lesson.blocks)
            words += seen->contains(block.uid) ? 0 : lesson::wordCount(block);
        if (words == 0)
            continue;
        const double minutes = words / wordsAMinute;
        places.insert(lesson.id, static_cast<int>(input.pages.size()));
        input.pages.append({lesson.uid, QStringLiteral("%1 %2").arg(lesson.code, lesson.title).trimmed(),
                            static_cast<int>(std::ceil(minutes))});
        input.request.pages.push_back({60 * minutes});
    }
    return places;
}

/// Known cards by id, then new ones in the order in which they are to be begun.
std::vector<const deck::MemoryRow*> inOrder(const PlanMaterial& found, const PlanInput& input)
{
    std::vector<const deck::MemoryRow*> order, fresh;
    for (const deck::MemoryRow& row : found.rows)
        (row.stability > 0 ? order : fresh).push_back(&row);
    std::stable_sort(fresh.begin(), fresh.end(), [](const auto* a, const auto* b) { return a->due < b->due; });
    if (input.day.settings.newOrder == deck::NewOrder::Shuffled)
        Random(newOrderSeed).shuffle(fresh);
    order.insert(order.end(), fresh.begin(), fresh.end());
    return order;
}

void addCards(const PlanMaterial& found, const Retentions& retentions, const QHash<LessonId, int>& pages,
              PlanInput& input)
{
    const Belonging belonging(found, input);
    QHash<TopicId, int> topicIndex;
    for (const Topic& topic : found.topics) {
        topicIndex.insert(topic.id, static_cast<int>(input.topicList.size()));
        input.topicList.append(topic);
    }
    input.topicList.append(Topic());
    DayTable days(input.day.days, input.day.today);
    for (const deck::MemoryRow* row : inOrder(found, input)) {
        plan::PlanCard card;
        card.retention = retentions.of(row->topic);
        if (row->stability > 0) {
            card.memory = {row->stability, row->difficulty};
            card.elapsedDays = std::max(0, -days.daysFromToday(row->lastReview));
            card.due = days.daysFromToday(row->due);
            card.inSteps = row->state != CardState::Review && card.due <= 0;
        } else {
            card.page = pages.value(row->lesson, -1);
        }
        belonging.place(row->topic, card);
        input.request.cards.push_back(card);
        input.cards.push_back(row->id);
        input.countFrom.push_back(row->memoryFrom);
        input.buried.push_back(row->buriedUntil > input.day.now);
        input.topics.push_back(topicIndex.value(row->topic, static_cast<int>(input.topicList.size()) - 1));
    }
}

} // namespace

Result<PlanInput> planInput(deck::Connection& connection, qint64 now, const WhatIf& whatIf)
{
    PlanInput input;
    const auto day = deskDay(connection, now);
    const auto deck = found(connection);
    if (const Error* error = firstError(day, deck))
        return tl::unexpected(*error);
    input.day = *day;
    scheduleBy(input.day, input.request);
    addExams(deck->aims, whatIf, input);
    LAMPLIGHT_TRY(addSeconds(connection, whatIf, input));
    const auto retentions = Retentions::read(connection, input.day.settings.retention);
    const auto pages = addPages(connection, *deck, input);
    if (const Error* error = firstError(retentions, pages))
        return tl::unexpected(*error);
    addCards(*deck, *retentions, *pages, input);
    return input;
}

} // namespace lamplight::study
