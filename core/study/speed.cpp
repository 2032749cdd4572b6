// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/speed.h"

#include "deck/cards.h"
#include "memory/replay.h"
#include "memory/train.h"
#include "plan/planner.h"
#include "study/dayqueue.h"
#include "study/examdesk.h"
#include "study/librarydesk.h"
#include "study/readingdesk.h"
#include "study/reviewdesk.h"
#include "study/today.h"

#include <QCoreApplication>
#include <memory>

namespace lamplight::study {

namespace {

using namespace Qt::StringLiterals;

constexpr int manyRuns = 200;
constexpr int fewRuns = 15;
constexpr int pageSize = 50;

template <class T>
Result<void> outcome(const Result<T>& result)
{
    return result ? Result<void>() : tl::unexpected(result.error());
}

/// One answer, on disk, and the card that is shown after it.
SpeedPromise answering(Session& session)
{
    const auto next = std::make_shared<std::optional<CardView>>();
    return {u"answer"_s, QCoreApplication::translate("study", "Answer taken, on disk, next card read"), 16, manyRuns,
            [&session, next](int) -> Result<void> {
                ReviewDesk desk(session);
                CardId answered;
                if (*next) {
                    answered = (*next)->card.id;
                    LAMPLIGHT_TRY(outcome(desk.answer(answered, Rating::Good, 5000)));
                }
                auto card = desk.next(answered);
                if (!card)
                    return tl::unexpected(card.error());
                *next = std::move(*card);
                return {};
            }};
}

SpeedPromise searching(Session& session, const QString& key, const QString& what, double mostMs,
                       const QStringList& queries)
{
    return {key, what, mostMs, manyRuns, [&session, queries](int run) {
                return outcome(LibraryDesk(session).search(queries[run % queries.size()], pageSize));
            }};
}

SpeedPromise queueing(Session& session)
{
    return {u"queue"_s, QCoreApplication::translate("study", "Today's queue from scratch"), 50, fewRuns,
            [&session](int) {
                return session.deck().read([&](deck::Connection& connection) -> Result<void> {
                    const auto day = deskDay(connection, session.clock().utcMs());
                    return day ? outcome(queueBySettings(connection, *day)) : tl::unexpected(day.error());
                });
            }};
}

/// All cards toward one exam in a year, an hour a day.
Result<SpeedPromise> planning(Session& session)
{
    constexpr int planDays = 365;
    constexpr double secondsPerDay = 3600;
    const auto cards = session.deck().read([](deck::Connection& connection) { return deck::cards(connection); });
    const auto days = session.days();
    if (const Error* error = firstError(cards, days))
        return tl::unexpected(*error);
    const auto request = std::make_shared<plan::PlanRequest>();
    const qint64 now = session.clock().utcMs();
    for (const Card& card : *cards) {
        plan::PlanCard planned;
        planned.memory = {card.stability, card.difficulty};
        planned.elapsedDays = card.lastReview > 0 ? static_cast<int>(days->daysBetween(card.lastReview, now)) : 0;
        planned.exam = 0;
        request->cards.push_back(planned);
    }
    request->examDays = {planDays};
    request->seconds.assign(planDays, secondsPerDay);
    return SpeedPromise{
        u"plan"_s, QCoreApplication::translate("study", "Plan of 365 days"), 1000, 1, [request](int) -> Result<void> {
            const plan::Plan made = plan::plan(*request);
            return made.days.empty() && !request->cards.empty() ? failure(ErrorKind::Internal, u"no plan"_s)
                                                                : Result<void>();
        }};
}

/// What the first screen shows; the window's own start comes on top.
SpeedPromise beginning(Session& session)
{
    return {u"today"_s, QCoreApplication::translate("study", "Today put together"), 150, fewRuns,
            [&session](int) { return outcome(today(session)); }};
}

/// The states of all cards from all answers, which are in memory already.
SpeedPromise replaying(const QList<Review>& reviews)
{
    const auto histories = std::make_shared<memory::Histories>(
        memory::histories({reviews.data(), static_cast<size_t>(reviews.size())}, memory::Coverage::Everything));
    return {u"replay"_s, QCoreApplication::translate("study", "Memory states replayed from all answers"), 100, fewRuns,
            [histories](int) -> Result<void> {
                return memory::finalStates(memory::Parameters::defaults(), *histories).size() == histories->cards.size()
                           ? Result<void>()
                           : failure(ErrorKind::Internal, u"not every card was replayed"_s);
            }};
}

/// Compared with fsrs-rs on the same answers by the checks that have it.
SpeedPromise training(const QList<Review>& reviews)
{
    const auto histories = std::make_shared<memory::Histories>(
        memory::histories({reviews.data(), static_cast<size_t>(reviews.size())}, memory::Coverage::SinceLearned));
    return {
        u"train"_s, QCoreApplication::translate("study", "Weights trained on all answers"), {}, 1, [histories](int) {
            NoProgress progress;
            return outcome(memory::train(*histories, progress));
        }};
}

SpeedPromise examining(Session& session, const Blueprint& blueprint)
{
    return {u"form"_s, QCoreApplication::translate("study", "Exam form of 40 questions"), 5, fewRuns,
            [&session, blueprint](int run) {
                return outcome(ExamDesk(session).form(blueprint, static_cast<quint64>(run)));
            }};
}

} // namespace

Result<QList<SpeedPromise>> speedPromises(Session& session)
{
    const auto blueprints = ExamDesk(session).blueprints();
    auto plan = planning(session);
    const auto reviews = session.deck().read([](deck::Connection& connection) { return deck::reviews(connection); });
    if (const Error* error = firstError(blueprints, plan, reviews))
        return tl::unexpected(*error);
    QList<SpeedPromise> promises{
        answering(session),
        searching(session, u"search"_s, QCoreApplication::translate("study", "Search by text and stored fields"), 20,
                  {u"service"_s, u"value risk"_s, u"\"the joint\""_s, u"talve*"_s, u"topic:2.1 value"_s,
                   u"kind:card customer -supplier"_s, u"is:due"_s, u"tag:chapter-7 cost"_s, u"official or incident"_s,
                   u"kind:question risk"_s}),
        searching(session, u"recall"_s, QCoreApplication::translate("study", "Search by the chance of recall now"), 100,
                  {u"r:<0.8"_s, u"r:>=95%"_s, u"r:<0.9 difficulty:>7"_s, u"r:<0.7 service"_s}),
        queueing(session),
        beginning(session),
        replaying(*reviews),
        *std::move(plan),
        training(*reviews)};
    if (!blueprints->isEmpty())
        promises += examining(session, blueprints->first());
    return promises;
}

} // namespace lamplight::study
