// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/outlook.h"

#include "deck/answerspans.h"
#include "deck/plandays.h"
#include "study/seenanswers.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

namespace lamplight::study {

namespace {

constexpr int lookBackDays = 14;
constexpr quint64 forecastSeed = 1; // the same deck at the same time gives the same forecast

struct OutlookMaterial {
    PlanInput input;
    SeenAnswers seen;
    int missedDays = 0;
};

Result<int> missedDays(deck::Connection& connection, const PlanInput& input)
{
    const auto planned =
        deck::planDays(connection, input.day.today.addDays(-lookBackDays), input.day.today.addDays(-1));
    if (!planned)
        return tl::unexpected(planned.error());
    int missed = 0;
    for (const PlanDay& day : *planned) {
        if (day.minutes == 0)
            continue;
        const auto spent = deck::answeredMs(connection, input.day.days.startOf(day.day),
                                            input.day.days.startOf(day.day.addDays(1)), 1000);
        if (!spent)
            return tl::unexpected(spent.error());
        missed += *spent == 0 ? 1 : 0;
    }
    return missed;
}

Result<OutlookMaterial> material(Session& session, Depth depth, const WhatIf& whatIf)
{
    const qint64 now = session.clock().utcMs();
    return session.deck().read([&](deck::Connection& connection) -> Result<OutlookMaterial> {
        auto input = planInput(connection, now, whatIf);
        if (!input)
            return tl::unexpected(input.error());
        auto seen = depth == Depth::Forecast ? seenAnswers(connection, *input) : Result<SeenAnswers>();
        const auto missed = missedDays(connection, *input);
        if (const Error* error = firstError(seen, missed))
            return tl::unexpected(*error);
        return OutlookMaterial{std::move(*input), std::move(*seen), *missed};
    });
}

QString shownTopic(const Topic& topic)
{
    return topic.id.isValid() ? QStringLiteral("%1 %2").arg(topic.code, topic.title).trimmed()
                              : QCoreApplication::translate("study", "Without a topic");
}

void addToday(const PlanInput& input, const plan::Plan& plan, Outlook& outlook)
{
    for (const plan::Pick& pick : plan.today) {
        const auto index = static_cast<size_t>(pick.index);
        if (pick.kind == plan::Pick::Kind::Page) {
            outlook.reading.append(input.pages[pick.index]);
        } else {
            if (input.buried[index])
                continue;
            const plan::PlanCard& card = input.request.cards[index];
            const bool step = pick.why == plan::Pick::Why::Steps;
            (step ? outlook.steps : card.memory.stability > 0 ? outlook.reviews : outlook.fresh) += 1;
            if (!step)
                outlook.cards.push_back(
                    {input.cards[index], pick, card.exam < 0 ? QDate() : input.exams[card.exam].date});
        }
        outlook.minutes += pick.seconds / 60;
    }
}

void addDays(const PlanInput& input, const plan::Plan& plan, Outlook& outlook)
{
    QDate date = input.day.today;
    for (const plan::PlanDay& day : plan.days) {
        outlook.days.append(
            {date, day.seconds / 60, day.readingSeconds / 60, day.fresh, day.reviews, day.expectedRecall});
        date = date.addDays(1);
    }
}

Result<void> foretell(const OutlookMaterial& from, const plan::Plan& plan, int exam, Progress& progress,
                      ExamOutlook& outlook)
{
    const PlanInput& input = from.input;
    const auto given = plan::forecast({input.request, exam, input.topics, from.seen.histories, from.seen.ofCard},
                                      forecastSeed, progress, &plan.price);
    if (!given)
        return tl::unexpected(given.error());
    outlook.recall = given->whole;
    for (size_t topic = 0; topic < given->topics.size(); ++topic)
        if (given->topics[topic].cards > 0)
            outlook.topics.append({input.topicList[static_cast<qsizetype>(topic)], given->topics[topic]});
    return {};
}

Result<ExamOutlook> examOutlook(const OutlookMaterial& from, const plan::Plan& plan, int exam, Depth depth,
                                Progress& progress)
{
    const PlanInput& input = from.input;
    ExamOutlook outlook;
    outlook.exam = input.exams[exam];
    outlook.expected = plan.examRecall[static_cast<size_t>(exam)];
    outlook.cards = static_cast<int>(
        std::ranges::count_if(input.request.cards, [exam](const plan::PlanCard& card) { return card.exam == exam; }));
    if (outlook.cards == 0 || depth == Depth::Plan)
        return outlook;
    outlook.feasible =
        plan::feasibility(input.request, plan, exam, input.day.settings.retention, input.topics, progress);
    for (const int topic : outlook.feasible.topicsLeftOut)
        outlook.topicsLeftOut.append(shownTopic(input.topicList[topic]));
    if (depth == Depth::Forecast)
        LAMPLIGHT_TRY(foretell(from, plan, exam, progress, outlook));
    return outlook;
}

} // namespace

Result<Outlook> outlook(Session& session, Depth depth, Progress& progress, const WhatIf& whatIf)
{
    const auto from = material(session, depth, whatIf);
    if (!from)
        return tl::unexpected(from.error());
    const PlanInput& input = from->input;
    Outlook outlook;
    outlook.today = input.day.today;
    outlook.planned = !input.exams.isEmpty();
    outlook.minutesGiven = input.minutesGiven;
    outlook.rests = input.exams.isEmpty() && input.hadExam && input.day.settings.afterExam == deck::AfterExam::Rest;
    outlook.missedDays = from->missedDays;
    if (outlook.rests)
        return outlook;
    const plan::Plan plan = plan::plan(input.request);
    addDays(input, plan, outlook);
    addToday(input, plan, outlook);
    outlook.unseen = static_cast<int>(std::lround(plan.unseen));
    outlook.givenUp = plan.givenUp;
    for (int exam = 0; exam < static_cast<int>(input.exams.size()); ++exam) {
        auto examined = examOutlook(*from, plan, exam, depth, progress);
        if (!examined)
            return tl::unexpected(examined.error());
        outlook.exams.append(std::move(*examined));
    }
    if (progress.cancelled())
        return failure(ErrorKind::Cancelled, QCoreApplication::translate("study", "Planning was stopped."));
    return outlook;
}

} // namespace lamplight::study
