// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// The keys of a deck's own settings, with the values that mean something; any other is taken for none.
namespace lamplight::deck {

inline const QString settingTitle = QStringLiteral("title");
inline const QString settingDeckId = QStringLiteral("deckId");
inline const QString settingRolloverHour = QStringLiteral("rolloverHour");         ///< 0..23
inline const QString settingMinutesPerDay = QStringLiteral("minutesPerDay");       ///< 1..1440
inline const QString settingMinutesByWeekday = QStringLiteral("minutesByWeekday"); ///< JSON, 7 of 0..1440
inline const QString settingDaysOff = QStringLiteral("daysOff");                   ///< JSON, ISO dates
inline const QString settingRetention = QStringLiteral("retention");               ///< 0.7..0.99
inline const QString settingLearningSteps = QStringLiteral("learningSteps");       ///< JSON, up to 10 of 1..1440
inline const QString settingRelearningSteps = QStringLiteral("relearningSteps");   ///< the same
inline const QString settingParameters = QStringLiteral("parameters"); ///< JSON {version: 6, w: [21], at, reviews}
inline const QString settingCosts = QStringLiteral("costs");           ///< JSON {again, hard, good, easy, fresh}
inline const QString settingNewPerDay = QStringLiteral("newPerDay");   ///< 0..9999
inline const QString settingReviewsPerDay = QStringLiteral("reviewsPerDay");     ///< 0..99999
inline const QString settingCardOrder = QStringLiteral("cardOrder");             ///< due, shuffled, hardest
inline const QString settingNewOrder = QStringLiteral("newOrder");               ///< source, shuffled
inline const QString settingLeechLapses = QStringLiteral("leechLapses");         ///< 1..99
inline const QString settingLeechAction = QStringLiteral("leechAction");         ///< mark, suspend
inline const QString settingTimerShown = QStringLiteral("timerShown");           ///< 0, 1
inline const QString settingTimerCapSeconds = QStringLiteral("timerCapSeconds"); ///< 5..3600
inline const QString settingSoundPlayed = QStringLiteral("soundPlayed");         ///< 0, 1
inline const QString settingAfterExam = QStringLiteral("afterExam");             ///< lasting, rest
inline const QString settingBurySiblings = QStringLiteral("burySiblings");       ///< 0, 1

} // namespace lamplight::deck
