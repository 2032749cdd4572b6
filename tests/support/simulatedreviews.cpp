// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulatedreviews.h"

#include "base/random.h"

#include <cmath>

namespace lamplight::test {

namespace {

constexpr qint64 minuteMs = 60'000;
constexpr qint64 dayMs = 24 * 60 * minuteMs;

Rating answer(Random& random, double recall)
{
    if (random.unit() >= recall)
        return Rating::Again;
    const double ease = random.unit();
    return ease < 0.12 ? Rating::Hard : ease < 0.9 ? Rating::Good : Rating::Easy;
}

} // namespace

std::vector<Review> simulatedReviews(int cards, quint64 seed, const memory::Parameters& truth)
{
    constexpr std::array firsts{Rating::Again, Rating::Good, Rating::Good, Rating::Good, Rating::Hard, Rating::Easy};
    const memory::Parameters usual = memory::Parameters::defaults();
    Random random(seed);
    std::vector<Review> reviews;
    for (int card = 1; card <= cards; ++card) {
        qint64 at = static_cast<qint64>(random.below(200)) * dayMs;
        const int answers = 1 + static_cast<int>(random.below(16));
        memory::State mine, scheduled;
        Review review;
        review.card = CardId(card);
        for (int i = 0; i < answers; ++i) {
            review.at = at;
            review.ms = 2000 + static_cast<qint64>(random.below(12'000));
            review.rating = i == 0 ? firsts[random.below(firsts.size())]
                                   : answer(random, memory::retrievability(truth, mine.stability, review.elapsedDays));
            mine = i == 0 ? memory::firstState(truth, review.rating)
                          : memory::nextState(truth, mine, review.rating, review.elapsedDays);
            scheduled = i == 0 ? memory::firstState(usual, review.rating)
                               : memory::nextState(usual, scheduled, review.rating, review.elapsedDays);
            reviews.push_back(review);
            const bool again = review.rating == Rating::Again;
            review.before = again ? CardState::Relearning : CardState::Review;
            const bool sameDay = again && random.unit() < 0.6;
            review.elapsedDays =
                sameDay ? 0
                        : std::max(1, static_cast<int>(std::min(400.0, scheduled.stability * (0.6 + random.unit()))));
            at += sameDay ? 10 * minuteMs : review.elapsedDays * dayMs;
        }
    }
    return reviews;
}

memory::Parameters movedDefaults(quint64 seed, double share)
{
    Random random(seed);
    memory::Parameters parameters = memory::Parameters::defaults();
    for (double& weight : parameters.w)
        weight *= 1 - share + 2 * share * random.unit();
    parameters.w[15] = std::min(parameters.w[15], 1.0);
    parameters.w[16] = std::max(parameters.w[16], 1.0);
    parameters.w[20] = std::max(parameters.w[20], 0.1);
    return parameters;
}

} // namespace lamplight::test
