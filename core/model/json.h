// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/card.h"
#include "model/concept.h"
#include "model/lesson.h"
#include "model/question.h"
#include "model/topic.h"

#include <QJsonArray>
#include <QJsonObject>

/// The nouns as JSON, camelCase: how blocks and relations lie in the deck, and what `--json` prints of
/// them. Ids are left out except `id`; other nouns are named by whoever knows them (the command line adds
/// `concept`, `criterion`, `card`).
namespace lamplight {

QJsonObject toJson(const Block& block);
QJsonObject toJson(const Lesson& lesson);
QJsonObject toJson(const Option& option);
QJsonObject toJson(const Question& question);
QJsonObject toJson(const Card& card);
QJsonObject toJson(const Review& review);

Block blockFromJson(const QJsonObject& object);
Option optionFromJson(const QJsonObject& object);

/// UTC milliseconds as ISO 8601 with milliseconds and "Z"; 0: empty.
QString isoUtc(qint64 ms);

} // namespace lamplight
