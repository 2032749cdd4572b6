// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "study/session.h"

/// What a candidate did before a picture is taken. A failure ends the tour.
namespace lamplight::tour {

template <class T>
T must(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(describe(result.error())));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

/// Fourteen evenings, each with some cards and a page; two exams handed in, the first not passed. The clock ends where
/// the evening of the picture begins.
void studyTwoWeeks(study::Session& session, ManualClock& clock);
/// Answers `Good` until nothing is due, at most `most` times.
void answerAll(study::Session& session, ManualClock& clock, int most = 1000);
void readAll(study::Session& session);
/// Sits the deck's first exam and hands it in after `minutes` with `right` right answers and the others wrong, but for
/// the last `open`, which stay open.
void sit(study::Session& session, ManualClock& clock, int right, int minutes, int open = 0);
/// Starts the deck's first exam, answers half of it in three minutes, and is still in it.
void sitHalf(study::Session& session, ManualClock& clock);

} // namespace lamplight::tour
