// SPDX-License-Identifier: GPL-3.0-or-later
#include "memory/answerdays.h"

#include <algorithm>
#include <utility>

namespace lamplight::memory {

namespace {

constexpr double firstStep = 0.5;
constexpr double stepWidth = 0.05;

int binOf(double prediction)
{
    if (prediction < firstStep)
        return 0;
    return std::min(predictionBins - 1, 1 + static_cast<int>((prediction - firstStep) / stepWidth + 1e-9));
}

constexpr auto earlierDay = [](const AnswerDay& entry, std::int64_t day) { return entry.day < day; };

} // namespace

double predictionBinStart(int bin)
{
    return bin == 0 ? 0 : firstStep + (bin - 1) * stepWidth;
}

Recalled AnswerDay::all() const
{
    return Recalled(young) += mature;
}

AnswerDay& AnswerDays::dayOf(std::int64_t day)
{
    // The clock may have been set back, but most answers belong to the last day.
    if (!m_days.empty() && m_days.back().day == day)
        return m_days.back();
    const auto at = std::lower_bound(m_days.begin(), m_days.end(), day, earlierDay);
    if (at != m_days.end() && at->day == day)
        return *at;
    AnswerDay fresh;
    fresh.day = day;
    return *m_days.insert(at, fresh);
}

void AnswerDays::add(const Answered& answer)
{
    AnswerDay& day = dayOf(answer.day);
    ++day.answers;
    day.ms += answer.ms;
    if (answer.practice)
        return;
    const auto [at, isFirst] = m_trails.try_emplace(answer.card, Trail{answer.day, answer.stability});
    if (isFirst) {
        ++day.fresh;
        return;
    }
    const Trail before = std::exchange(at->second, Trail{answer.day, answer.stability});
    if (answer.elapsedDays < 1 || answer.day <= before.day)
        return;
    const Recalled recalled{answer.rating != Rating::Again, 1};
    const bool isMature = (before.stability > 0 ? before.stability : answer.elapsedDays) >= matureStability;
    (isMature ? day.mature : day.young) += recalled;
    if (before.stability <= 0)
        return;
    const double prediction = retrievability(m_parameters, before.stability, answer.elapsedDays);
    PredictionBin& bin = day.bins[static_cast<size_t>(binOf(prediction))];
    bin.predicted += prediction;
    bin.seen += recalled;
}

AnswerDay sumOf(std::span<const AnswerDay> days, std::int64_t from, std::int64_t to)
{
    AnswerDay sum;
    sum.day = from;
    for (auto at = std::lower_bound(days.begin(), days.end(), from, earlierDay); at != days.end() && at->day <= to;
         ++at) {
        sum.answers += at->answers;
        sum.fresh += at->fresh;
        sum.ms += at->ms;
        sum.young += at->young;
        sum.mature += at->mature;
        for (size_t i = 0; i < sum.bins.size(); ++i) {
            sum.bins[i].predicted += at->bins[i].predicted;
            sum.bins[i].seen += at->bins[i].seen;
        }
    }
    return sum;
}

} // namespace lamplight::memory
