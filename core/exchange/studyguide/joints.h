// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/studyguide/lines.h"

#include <QHash>

namespace lamplight::exchange::studyguide {

/// Where two cells ran together: the places of capitals that follow a lower-case letter directly, or the closing
/// bracket or end of a sentence after one ("providerManaging", "do?How").
QList<qsizetype> joints(QStringView text);

/// The word around a place, up to white space at both sides, without signs at its ends; at most 120 characters.
QStringView wordAt(QStringView text, qsizetype place);

/// In how many lines of the source each word with a joint occurs. A word of its own, such as "CloudWatch", comes back;
/// the joint of two cells doesn't.
QHash<QString, int> joinedWords(const Lines& lines);

} // namespace lamplight::exchange::studyguide
