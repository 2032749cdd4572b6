// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/outlook.h"

/// What was said stays as it was said, and is compared with what came of it.
namespace lamplight::study {

/// Answers by which a forecast is judged: the first ones of its cards in this many days up to the exam day.
inline constexpr int scoringDays = 7;
/// Under so many the outcome of an exam, or of a topic, is left unsaid.
inline constexpr int leastForExam = 20, leastForTopic = 10;

/// Stores, once a study day: the plan of the day as it was made, and the forecast of each exam and topic as it was
/// given (where the outlook holds one). A deck that can't be written keeps nothing.
Result<void> keep(Session& session, const Outlook& outlook);

/// Scores the forecasts of exams whose day is past: the outcome is the share recalled of the first answers that the
/// cards of the topic (of the deck, for the whole exam) were given on a later day than the one before, within
/// `scoringDays` up to the exam day, with their number. Too few answers: it isn't scored, and looked at again.
Result<void> scorePast(Session& session);

} // namespace lamplight::study
