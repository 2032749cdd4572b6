// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/keptoutlook.h"

#include "deck/aims.h"
#include "deck/answerspans.h"
#include "deck/forecasts.h"
#include "deck/memoryrows.h"
#include "deck/plandays.h"
#include "deck/topics.h"
#include "model/forecast.h"
#include "study/examshares.h"

#include <algorithm>
#include <cmath>

namespace lamplight::study {

namespace {

GivenForecast givenNow(qint64 at, const ExamOutlook& exam, const QString& topic, const plan::Foretold& recall)
{
    return {0, at, exam.exam.uid, exam.exam.date, topic, recall.cards, recall.expected, recall.low80, recall.high80};
}

/// Forecasts that were given and aren't among those of today yet.
QList<GivenForecast> newForecasts(const QList<GivenForecast>& before, qint64 now, const StudyDays& days,
                                  const Outlook& outlook)
{
    QList<GivenForecast> fresh;
    for (const ExamOutlook& exam : outlook.exams) {
        const bool given = std::ranges::any_of(before, [&](const GivenForecast& forecast) {
            return forecast.examUid == exam.exam.uid && days.dayOf(forecast.at) == outlook.today;
        });
        if (!exam.recall || exam.exam.uid.isEmpty() || given)
            continue;
        fresh.append(givenNow(now, exam, {}, *exam.recall));
        for (const TopicOutlook& topic : exam.topics)
            if (topic.topic.id.isValid())
                fresh.append(givenNow(now, exam, topic.topic.uid, topic.recall));
    }
    return fresh;
}

int whole(double value)
{
    return static_cast<int>(std::lround(value));
}

/// What the answers before an exam day tell.
class PastOutcome {
public:
    static Result<PastOutcome> read(deck::Connection& connection, const StudyDays& days, const QList<Aim>& aims,
                                    const QList<GivenForecast>& open)
    {
        const auto topics = deck::topics(connection);
        const auto rows = deck::memoryRows(connection);
        if (const Error* error = firstError(topics, rows))
            return tl::unexpected(*error);
        PastOutcome outcome(*topics);
        for (const Topic& topic : *topics)
            outcome.m_ids.insert(topic.uid, topic.id);
        for (const deck::MemoryRow& row : *rows)
            outcome.m_topics.insert(row.id, row.topic);
        for (const Aim& aim : aims)
            outcome.m_aims.insert(aim.uid, aim);
        for (const GivenForecast& forecast : open) {
            if (outcome.m_answers.contains(forecast.examDate))
                continue;
            const auto answers = deck::firstAnswers(connection, days.startOf(forecast.examDate.addDays(-scoringDays)),
                                                    days.startOf(forecast.examDate.addDays(1)));
            if (!answers)
                return tl::unexpected(answers.error());
            outcome.m_answers.insert(forecast.examDate, *answers);
        }
        return outcome;
    }

    /// Answers and how many of them were right.
    std::pair<int, int> of(const GivenForecast& forecast) const
    {
        const QList<deck::FirstAnswer> answers = m_answers.value(forecast.examDate);
        int all = 0, right = 0;
        for (const deck::FirstAnswer& answer : answers)
            if (belongs(m_topics.value(answer.card), forecast)) {
                ++all;
                right += answer.recalled ? 1 : 0;
            }
        return {all, right};
    }

private:
    explicit PastOutcome(const QList<Topic>& topics) : m_tree(topics) {}

    bool belongs(TopicId topic, const GivenForecast& forecast) const
    {
        if (!forecast.topicUid.isEmpty()) // of its own cards; those of subtopics are told apart
            return topic.isValid() && topic == m_ids.value(forecast.topicUid);
        const QList<TopicId> asked = m_aims.value(forecast.examUid).topics;
        return asked.isEmpty() ||
               std::ranges::any_of(asked, [&](TopicId root) { return m_tree.isWithin(topic, root); });
    }

    TopicTree m_tree;
    QHash<QString, TopicId> m_ids;
    QHash<CardId, TopicId> m_topics;
    QHash<QString, Aim> m_aims;
    QHash<QDate, QList<deck::FirstAnswer>> m_answers;
};

} // namespace

Result<void> keep(Session& session, const Outlook& outlook)
{
    if (session.deck().isReadOnly() || outlook.days.isEmpty())
        return {};
    const auto days = session.days();
    if (!days)
        return tl::unexpected(days.error());
    const qint64 now = session.clock().utcMs();
    const auto planned = session.deck().read(
        [&](deck::Connection& connection) { return deck::planDays(connection, outlook.today, outlook.today); });
    const auto given = session.deck().read([](deck::Connection& connection) { return deck::forecasts(connection); });
    if (const Error* error = firstError(planned, given))
        return tl::unexpected(*error);
    const QList<GivenForecast> fresh = newForecasts(*given, now, *days, outlook);
    if (!planned->isEmpty() && fresh.isEmpty())
        return {}; // a deck that didn't change isn't told to have
    return session.deck().record([&](deck::Connection& connection) -> Result<void> {
        const PlannedDay& today = outlook.days.first();
        if (planned->isEmpty())
            LAMPLIGHT_TRY(deck::put(connection, {outlook.today, now, whole(today.minutes), whole(today.reviews),
                                                 whole(today.fresh), whole(today.readingMinutes)}));
        for (const GivenForecast& forecast : fresh)
            LAMPLIGHT_TRY(deck::insert(connection, forecast));
        return {};
    });
}

Result<void> scorePast(Session& session)
{
    if (session.deck().isReadOnly())
        return {};
    const auto days = session.days();
    const auto all = session.deck().read([](deck::Connection& connection) { return deck::forecasts(connection); });
    if (const Error* error = firstError(days, all))
        return tl::unexpected(*error);
    const qint64 now = session.clock().utcMs();
    QList<GivenForecast> open;
    for (const GivenForecast& forecast : *all)
        if (!forecast.scoredAt && forecast.examDate < days->dayOf(now))
            open.append(forecast);
    if (open.isEmpty())
        return {};
    return session.deck().record([&](deck::Connection& connection) -> Result<void> {
        const auto aims = deck::aims(connection);
        if (!aims)
            return tl::unexpected(aims.error());
        const auto outcome = PastOutcome::read(connection, *days, *aims, open);
        if (!outcome)
            return tl::unexpected(outcome.error());
        for (const GivenForecast& forecast : std::as_const(open)) {
            const auto [answers, right] = outcome->of(forecast);
            if (answers >= (forecast.topicUid.isEmpty() ? leastForExam : leastForTopic))
                LAMPLIGHT_TRY(
                    deck::scoreForecast(connection, forecast.id, static_cast<double>(right) / answers, answers, now));
        }
        return {};
    });
}

} // namespace lamplight::study
