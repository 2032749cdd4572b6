// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/optimisedesk.h"

#include "deck/memoryrows.h"
#include "exchange/reviewlog.h"
#include "memory/replay.h"
#include "plan/workload.h"
#include "study/countedreviews.h"
#include "study/learnersettings.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace lamplight::study {

namespace {

constexpr int workloadDays = 60;
constexpr size_t workloadCards = 4000; // more are sampled
constexpr qint64 optimisedDayMs = 24LL * 60 * 60 * 1000;

Result<Optimisation> optimised(std::span<const Review> reviews, const memory::Parameters& inUse, Progress& progress)
{
    const memory::Histories histories = memory::histories(reviews, memory::Coverage::SinceLearned);
    const SystemClock clock; // a stopwatch: whatever time the session acts at
    const qint64 start = clock.monotonicMs();
    const auto training = memory::train(histories, progress);
    LAMPLIGHT_TRY(training);
    Optimisation optimisation;
    optimisation.seconds = static_cast<double>(clock.monotonicMs() - start) / 1000;
    optimisation.reviews = reviews.size();
    optimisation.inUse = inUse;
    auto judged = memory::judge(*training, inUse, histories, progress);
    LAMPLIGHT_TRY(judged);
    optimisation.result = std::move(*judged);
    return optimisation;
}

memory::LearnerCosts usualCosts()
{
    const plan::Costs usual;
    return {usual.again, usual.hard, usual.good, usual.easy, usual.fresh};
}

/// The memories that weights make of the answers of all cards whose first answer is known.
QHash<CardId, memory::State> replayed(const std::vector<Review>& reviews, const memory::Parameters& parameters)
{
    std::vector<Review> whole;
    bool known = false;
    for (size_t i = 0; i < reviews.size(); ++i) {
        if (i == 0 || reviews[i].card != reviews[i - 1].card)
            known = reviews[i].before == CardState::New;
        if (known)
            whole.push_back(reviews[i]);
    }
    const memory::Histories histories = memory::histories(whole, memory::Coverage::Everything);
    const std::vector<memory::State> states = memory::finalStates(parameters, histories);
    QHash<CardId, memory::State> byCard;
    byCard.reserve(static_cast<qsizetype>(states.size()));
    for (size_t i = 0; i < states.size(); ++i)
        byCard.insert(CardId(histories.cards[i]), states[i]);
    return byCard;
}

/// Reviews a day of these cards, with the memories of `states` where it has them.
double reviewsPerDay(const std::vector<deck::MemoryRow>& cards, const QHash<CardId, memory::State>& states,
                     const memory::Scheduling& scheduling, qint64 now)
{
    const size_t every = 1 + cards.size() / workloadCards;
    std::vector<plan::DueCard> due;
    for (size_t i = 0; i < cards.size(); i += every)
        due.push_back({states.value(cards[i].id, {cards[i].stability, cards[i].difficulty}),
                       static_cast<int>((cards[i].due - now) / optimisedDayMs),
                       static_cast<int>(std::max<qint64>(0, now - cards[i].lastReview) / optimisedDayMs)});
    double reviews = 0;
    for (const plan::DayLoad& day : plan::workload(scheduling, {}, due, {}, workloadDays))
        reviews += day.reviews;
    return reviews / workloadDays * static_cast<double>(cards.size()) /
           static_cast<double>(std::max<size_t>(1, due.size()));
}

struct DeckLog {
    deck::Settings settings;
    std::vector<deck::MemoryRow> cards; ///< answered and not suspended
    std::vector<Review> reviews;
};

Result<DeckLog> readLog(deck::Connection& connection)
{
    const auto settings = deck::settings(connection);
    LAMPLIGHT_TRY(settings);
    auto cards = deck::memoryRows(connection);
    LAMPLIGHT_TRY(cards);
    auto reviews = countedReviews(connection);
    LAMPLIGHT_TRY(reviews);
    std::erase_if(*cards, [](const deck::MemoryRow& row) { return row.state == CardState::New || row.suspended; });
    return DeckLog{*settings, std::move(*cards), std::move(*reviews)};
}

QString json(const QJsonObject& object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QString json(const std::vector<int>& numbers)
{
    QJsonArray array;
    for (const int number : numbers)
        array.append(number);
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QString parametersText(const DeckOptimisation& found)
{
    QJsonArray weights;
    for (const double weight : found.parameters().w)
        weights.append(weight);
    return json({{QStringLiteral("version"), memory::fsrsVersion},
                 {QStringLiteral("w"), weights},
                 {QStringLiteral("at"), found.at},
                 {QStringLiteral("reviews"), static_cast<qint64>(found.reviews)}});
}

QString costsText(const memory::LearnerCosts& costs)
{
    return json({{QStringLiteral("again"), costs.again},
                 {QStringLiteral("hard"), costs.hard},
                 {QStringLiteral("good"), costs.good},
                 {QStringLiteral("easy"), costs.easy},
                 {QStringLiteral("fresh"), costs.fresh}});
}

Result<void> putParameters(deck::Connection& connection, const DeckOptimisation& found)
{
    LAMPLIGHT_TRY(deck::putSetting(connection, deck::settingParameters, parametersText(found)));
    const auto reviews = countedReviews(connection);
    LAMPLIGHT_TRY(reviews);
    const auto states = replayed(*reviews, found.parameters());
    std::vector<deck::CardMemory> memories;
    memories.reserve(static_cast<size_t>(states.size()));
    for (auto it = states.constBegin(); it != states.constEnd(); ++it)
        memories.push_back({it.key(), it->stability, it->difficulty});
    return deck::putMemories(connection, memories);
}

Result<void> putSteps(deck::Connection& connection, const memory::StepAdvice& steps)
{
    if (steps.learning)
        LAMPLIGHT_TRY(deck::putSetting(connection, deck::settingLearningSteps, json(*steps.learning)));
    if (steps.relearning)
        LAMPLIGHT_TRY(deck::putSetting(connection, deck::settingRelearningSteps, json(*steps.relearning)));
    return {};
}

} // namespace

Result<Optimisation> optimiseLog(const QString& file, Progress& progress)
{
    const auto reviews = exchange::readReviewLog(file);
    LAMPLIGHT_TRY(reviews);
    return optimised(*reviews, memory::Parameters::defaults(), progress);
}

Result<DeckOptimisation> OptimiseDesk::optimise(Progress& progress)
{
    const auto log = m_session.deck().read([](deck::Connection& connection) { return readLog(connection); });
    LAMPLIGHT_TRY(log);
    auto trained = optimised(log->reviews, parametersOf(log->settings), progress);
    LAMPLIGHT_TRY(trained);
    DeckOptimisation found;
    static_cast<Optimisation&>(found) = std::move(*trained);
    found.at = m_session.clock().utcMs();
    memory::Scheduling scheduling{
        found.inUse, log->settings.retention, {log->settings.learningSteps, log->settings.relearningSteps}};
    found.reviewsPerDayBefore = reviewsPerDay(log->cards, {}, scheduling, found.at);
    found.reviewsPerDayAfter = found.reviewsPerDayBefore;
    if (found.result.isBetter()) {
        scheduling.parameters = found.parameters();
        found.reviewsPerDayAfter =
            reviewsPerDay(log->cards, replayed(log->reviews, found.parameters()), scheduling, found.at);
    }
    found.costs = memory::learnerCosts(log->reviews, usualCosts(), log->settings.timerCapSeconds);
    found.steps = memory::stepAdvice(log->reviews, found.parameters().w[20], log->settings.retention);
    return found;
}

Result<deck::Changes> OptimiseDesk::apply(const DeckOptimisation& found, const Accepted& accepted)
{
    return m_session.deck().step(
        QCoreApplication::translate("study", "Fit the schedule to your answers"),
        [&](deck::Connection& connection) -> Result<void> {
            if (accepted.parameters && found.result.isBetter())
                LAMPLIGHT_TRY(putParameters(connection, found));
            if (accepted.costs && found.costs.answers > 0)
                LAMPLIGHT_TRY(deck::putSetting(connection, deck::settingCosts, costsText(found.costs.seconds)));
            return accepted.steps ? putSteps(connection, found.steps) : Result<void>();
        });
}

} // namespace lamplight::study
