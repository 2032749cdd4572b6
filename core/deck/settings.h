// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deck/connection.h"

#include <QDate>
#include <optional>

namespace lamplight::deck {

// The keys of the deck's own settings.
inline const QString settingTitle = QStringLiteral("title");
inline const QString settingDeckId = QStringLiteral("deckId");
inline const QString settingExamDate = QStringLiteral("examDate");           ///< ISO date
inline const QString settingMinutesPerDay = QStringLiteral("minutesPerDay"); ///< 1..1440
inline const QString settingRolloverHour = QStringLiteral("rolloverHour");   ///< 0..23

/// What a deck knows about its candidate's aim.
struct Settings {
    QString title;
    QString deckId;
    std::optional<QDate> examDate;
    std::optional<int> minutesPerDay;
    int rolloverHour = 4;
    double retention = 0.9;
};

/// A value that makes no sense is taken for none.
Result<Settings> settings(Connection& connection);
/// An empty value takes the setting away.
Result<void> putSetting(Connection& connection, const QString& key, const QString& value);

} // namespace lamplight::deck
