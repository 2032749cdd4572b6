// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/question.h"

/// How kinds of questions are called before the user.
namespace lamplight::exam {

QString label(BloomLevel level); ///< Unset: empty
QString label(QuestionStyle style);

} // namespace lamplight::exam
