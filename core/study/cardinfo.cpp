// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/cardinfo.h"

#include "deck/cards.h"
#include "study/cardview.h"

#include <algorithm>

namespace lamplight::study {

namespace {

constexpr qint64 dayMs = 24LL * 60 * 60 * 1000;
constexpr int pointsAPiece = 24;

/// The curve from `from` to `to` after an answer at `answered` that left that stability.
void appendCurve(QList<CurvePoint>& points, const memory::Parameters& parameters, double stability, qint64 answered,
                 qint64 from, qint64 to)
{
    for (int i = 0; i <= pointsAPiece; ++i) {
        const qint64 at = from + (to - from) * i / pointsAPiece;
        const double days = static_cast<double>(at - answered) / dayMs;
        points.append({at, memory::retrievability(parameters, stability, days)});
    }
}

bool counts(const Card& card, const Review& review)
{
    return !review.practice && review.id > card.memoryFrom && review.stability > 0;
}

QList<CurvePoint> pastOf(const CardInfo& info, const DeskDay& day)
{
    QList<Review> counted;
    std::ranges::copy_if(info.history, std::back_inserter(counted),
                         [&](const Review& review) { return counts(info.card, review); });
    QList<CurvePoint> points;
    for (qsizetype i = 0; i < counted.size(); ++i) {
        const bool last = i + 1 == counted.size();
        const qint64 end = last ? day.now : counted[i + 1].at;
        // Of the last answer the card's own state: it may have been trained anew since.
        const double stability = last ? info.card.stability : counted[i].stability;
        appendCurve(points, day.parameters, stability, counted[i].at, counted[i].at, std::max(end, counted[i].at));
    }
    return points;
}

QList<CurvePoint> futureOf(const CardInfo& info, const DeskDay& day)
{
    QList<CurvePoint> points;
    const qint64 toDue = info.card.due - info.card.lastReview;
    const qint64 toExam = info.examAt.value_or(day.now) - day.now;
    const qint64 end = std::max({info.card.lastReview + 2 * toDue, day.now + 14 * dayMs, day.now + toExam * 11 / 10});
    appendCurve(points, day.parameters, info.card.stability, info.card.lastReview, day.now, end);
    return points;
}

} // namespace

Result<CardInfo> cardInfo(Session& session, CardId id)
{
    const auto settings = session.settings();
    if (!settings)
        return tl::unexpected(settings.error());
    return session.deck().read([&](deck::Connection& connection) -> Result<CardInfo> {
        const auto day = deskDay(connection, session.clock().utcMs());
        const auto card = day ? deck::card(connection, id) : Result<Card>(tl::unexpected(day.error()));
        const auto view = card ? cardView(connection, *day, *card) : Result<CardView>(tl::unexpected(card.error()));
        const auto history = deck::reviewsOf(connection, id);
        if (const Error* error = firstError(view, history))
            return tl::unexpected(*error);
        CardInfo info;
        info.card = *card;
        info.topic = view->topic;
        info.retention = view->retention;
        info.leech = view->leech;
        info.ownParameters = day->parameters != memory::Parameters::defaults();
        info.history = *history;
        for (const Review& review : *history)
            info.ms += review.ms;
        if (card->state == CardState::New)
            return info;
        info.retrievability = view->retrievability;
        info.stability = card->stability;
        info.difficulty = card->difficulty;
        info.elapsedDays = day->elapsedDays(card->lastReview);
        if (settings->examDate && *settings->examDate > day->today) {
            info.examAt = day->days.startOf(*settings->examDate);
            info.recallAtExam = memory::retrievability(day->parameters, card->stability,
                                                       static_cast<double>(*info.examAt - card->lastReview) / dayMs);
        }
        info.past = pastOf(info, *day);
        info.future = futureOf(info, *day);
        return info;
    });
}

} // namespace lamplight::study
