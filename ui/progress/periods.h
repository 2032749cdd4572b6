// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QString>

namespace lamplight::ui {

/// How far back the charts look.
enum class Range { Month, Quarter, Year, All };

/// "Month" and so on, for a button.
QString rangeName(Range range);

/// Study days that are put together, both ends included.
struct Period {
    QDate first, last;
    QString name; ///< in full
    QString mark; ///< for an axis

    bool operator==(const Period&) const = default;
};

/// Thirty days one by one; thirteen weeks; twelve months; all months from `began` on, or years where they are more than
/// twenty-four. The last holds `today`.
QList<Period> periodsOf(Range range, QDate began, QDate today);

/// What a period of the range is called: "Day", "Week", "Month", "Year".
QString periodWord(const QList<Period>& periods);

/// "Tuesday, 24 November 2026" and "24 Nov", in the reader's language.
QString longDay(QDate day);
QString shortDay(QDate day);

} // namespace lamplight::ui
