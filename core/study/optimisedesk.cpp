// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/optimisedesk.h"

#include "exchange/reviewlog.h"

namespace lamplight::study {

namespace {

Result<Optimisation> optimised(std::span<const Review> reviews, const memory::Parameters& inUse, const Clock& clock,
                               Progress& progress)
{
    const memory::Histories histories = memory::histories(reviews, memory::Coverage::SinceLearned);
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

} // namespace

Result<Optimisation> optimiseLog(const QString& file, const Clock& clock, Progress& progress)
{
    const auto reviews = exchange::readReviewLog(file);
    LAMPLIGHT_TRY(reviews);
    return optimised(*reviews, memory::Parameters::defaults(), clock, progress);
}

} // namespace lamplight::study
