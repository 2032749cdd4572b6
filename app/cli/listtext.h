// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QString>

namespace lamplight::cli {

/// Nouns of one kind, as study::listed gives them, for a person. Lessons have a text of their own (lessontext.h).
QString listText(const QString& kind, const QJsonArray& nouns);

} // namespace lamplight::cli
