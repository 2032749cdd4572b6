// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QJsonObject>
#include <QString>

namespace lamplight::cli {

/// A page as one reads it in a terminal. `lesson` is as study::listed gives it; `stems` are those of the questions by
/// uid, for the checks on the page.
QString lessonText(const QJsonObject& lesson, const QHash<QString, QString>& stems);

} // namespace lamplight::cli
