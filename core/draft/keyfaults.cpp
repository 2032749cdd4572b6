// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/fold.h"
#include "draft/optionfaults.h"

#include <QHash>
#include <QLocale>
#include <algorithm>
#include <cmath>

namespace lamplight::draft {

namespace {

bool isBlankText(const QString& text)
{
    return text.trimmed().isEmpty();
}

qsizetype keysOf(const Question& question)
{
    return std::ranges::count_if(question.options, &Option::correct);
}

void addEmptyOptions(const Question& question, QList<FoundFault>& found)
{
    for (qsizetype i = 0; i < question.options.size(); ++i) {
        const Option& option = question.options[i];
        const bool surplus = question.kind == QuestionKind::Matching && !isBlankText(option.match);
        if (isBlankText(option.text) && !surplus)
            found << FoundFault{Fault::EmptyOption, static_cast<int>(i)};
    }
}

/// Two wordings that are one when folded. Of matching the prompts; of numbers their values.
void addEqualOptions(const Question& question, QList<FoundFault>& found)
{
    QHash<QString, qsizetype> known;
    for (qsizetype i = 0; i < question.options.size(); ++i) {
        const QString text = fold(question.options[i].text);
        if (text.isEmpty())
            continue;
        if (known.contains(text))
            found << FoundFault{Fault::EqualOptions, static_cast<int>(i), question.options[i].text.trimmed()};
        else
            known.insert(text, i);
    }
}

void addChoiceFaults(const Question& question, QList<FoundFault>& found)
{
    const qsizetype options = question.options.size(), keys = keysOf(question);
    if (question.kind == QuestionKind::TrueFalse && options != 2)
        found << FoundFault{Fault::NotTwoOptions};
    else if (options < 2)
        found << FoundFault{Fault::TooFewOptions};
    if (keys == 0)
        found << FoundFault{Fault::NoKey};
    else if (keys > 1 && question.kind != QuestionKind::SeveralAnswers)
        found << FoundFault{Fault::SeveralKeys};
    else if (keys == options && options > 1)
        found << FoundFault{Fault::EveryOptionRight};
}

void addMatchingFaults(const Question& question, QList<FoundFault>& found)
{
    const auto prompts = std::ranges::count_if(question.options, [](const Option& o) { return !isBlankText(o.text); });
    if (prompts < 2)
        found << FoundFault{Fault::TooFewOptions};
    QHash<QString, bool> sides; // whether a prompt has it
    for (qsizetype i = 0; i < question.options.size(); ++i) {
        const Option& option = question.options[i];
        const QString side = fold(option.match);
        if (side.isEmpty()) {
            if (!isBlankText(option.text))
                found << FoundFault{Fault::NoRightSide, static_cast<int>(i)};
            continue;
        }
        if (sides.contains(side))
            found << FoundFault{Fault::RightSideTwice, static_cast<int>(i), option.match.trimmed()};
        sides.insert(side, true);
    }
}

void addNumericFaults(const Question& question, QList<FoundFault>& found)
{
    for (qsizetype i = 0; i < question.options.size(); ++i) {
        const Option& option = question.options[i];
        bool number = false;
        const double value = QLocale::c().toDouble(option.text.trimmed(), &number);
        if (!isBlankText(option.text) && (!number || !std::isfinite(value)))
            found << FoundFault{Fault::NotANumber, static_cast<int>(i), option.text.trimmed()};
        if (option.tolerance < 0 || !std::isfinite(option.tolerance))
            found << FoundFault{Fault::BadTolerance, static_cast<int>(i)};
    }
    if (keysOf(question) == 0)
        found << FoundFault{Fault::NoKey};
}

void addWeights(const Question& question, QList<FoundFault>& found)
{
    for (qsizetype i = 0; i < question.options.size(); ++i) {
        const double weight = question.options[i].weight;
        if (!std::isfinite(weight) || weight < -1 || weight > 1)
            found << FoundFault{Fault::BadWeight, static_cast<int>(i)};
    }
}

} // namespace

void addKeyFaults(const Question& question, QList<FoundFault>& found)
{
    addEmptyOptions(question, found);
    switch (question.kind) {
    case QuestionKind::SingleAnswer:
    case QuestionKind::SeveralAnswers:
    case QuestionKind::TrueFalse: addChoiceFaults(question, found); break;
    case QuestionKind::Matching: addMatchingFaults(question, found); break;
    case QuestionKind::Ordering:
        if (question.options.size() < 2)
            found << FoundFault{Fault::TooFewOptions};
        break;
    case QuestionKind::ShortAnswer:
        if (keysOf(question) == 0)
            found << FoundFault{Fault::NoKey};
        break;
    case QuestionKind::Numeric: addNumericFaults(question, found); break;
    }
    addEqualOptions(question, found);
    addWeights(question, found);
}

} // namespace lamplight::draft
