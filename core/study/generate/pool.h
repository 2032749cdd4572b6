// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importplan.h"
#include "study/generate/wording.h"

#include <optional>

/// The questions of a generated course and the exam of them.
namespace lamplight::study {

/// With four options and one key, or two in one of ten; every hundredth without. Where it belongs isn't set.
Question generatedQuestion(int number, Wording& wording, Random& random);

/// Cells of chapter and level that together ask for 40 questions, or for all complete ones when there are fewer.
/// Nothing without a complete question.
std::optional<Blueprint> generatedExam(const exchange::ImportPlan& plan, Wording& wording, Random& random);

} // namespace lamplight::study
