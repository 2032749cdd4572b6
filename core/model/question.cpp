// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/question.h"

#include <algorithm>

namespace lamplight {

bool Question::isIncomplete() const
{
    const auto correct = std::ranges::count_if(options, &Option::correct);
    const bool worded =
        std::ranges::none_of(options, [](const Option& option) { return option.text.trimmed().isEmpty(); });
    const bool keyFits = kind == QuestionKind::SeveralAnswers ? correct >= 1 : correct == 1;
    return stem.trimmed().isEmpty() || options.size() < 2 || !worded || !keyFits;
}

} // namespace lamplight
