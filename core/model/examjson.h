// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exam.h"

#include <QJsonObject>

/// Frozen forms and rules as JSON, as they lie in the deck. What doesn't apply is left out.
namespace lamplight {

QJsonObject toJson(const FormQuestion& question);
QJsonObject toJson(const ExamRules& rules);

FormQuestion formQuestionFromJson(const QJsonObject& object);
ExamRules examRulesFromJson(const QJsonObject& object);

} // namespace lamplight
