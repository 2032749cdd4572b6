// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/question.h"

#include <QLocale>
#include <algorithm>

namespace lamplight {

namespace {

bool isBlank(const QString& text)
{
    return text.trimmed().isEmpty();
}

bool isNumber(const QString& text)
{
    bool number = false;
    QLocale::c().toDouble(text.trimmed(), &number);
    return number;
}

/// At least two prompts, each with its right side; what has no prompt is a surplus right side.
bool pairsUp(const QList<Option>& options)
{
    const auto prompts = std::ranges::count_if(options, [](const Option& option) { return !isBlank(option.text); });
    return prompts >= 2 && std::ranges::none_of(options, [](const Option& option) { return isBlank(option.match); });
}

bool hasKey(QuestionKind kind, const QList<Option>& options)
{
    const auto correct = std::ranges::count_if(options, &Option::correct);
    const bool worded = std::ranges::none_of(options, [](const Option& option) { return isBlank(option.text); });
    switch (kind) {
    case QuestionKind::SingleAnswer:
    case QuestionKind::TrueFalse: return worded && options.size() >= 2 && correct == 1;
    case QuestionKind::SeveralAnswers: return worded && options.size() >= 2 && correct >= 1;
    case QuestionKind::Matching: return pairsUp(options);
    case QuestionKind::Ordering: return worded && options.size() >= 2;
    case QuestionKind::ShortAnswer: return worded && correct >= 1;
    case QuestionKind::Numeric:
        return correct >= 1 && std::ranges::all_of(options, [](const Option& option) { return isNumber(option.text); });
    }
    return false;
}

} // namespace

bool Question::isIncomplete() const
{
    return isBlank(stem) || !hasKey(kind, options);
}

} // namespace lamplight
