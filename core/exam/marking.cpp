// SPDX-License-Identifier: GPL-3.0-or-later
#include "exam/marking.h"

#include "exam/letters.h"
#include "exam/response.h"
#include "exam/typedmarks.h"
#include "model/exam.h"

#include <algorithm>
#include <cmath>

namespace lamplight::exam {

namespace {

// Thirds are written as 0.33333 or 33.33 %: three of them are the whole mark.
constexpr double almost = 0.00015;

double whole(double share)
{
    return share >= 1 - almost ? 1 : std::max(0.0, share);
}

bool hasWeights(const FormQuestion& question)
{
    return std::ranges::any_of(question.options, [](const Option& option) { return option.weight != 0; });
}

double weightShare(const FormQuestion& question, const QString& letters)
{
    double sum = 0;
    for (qsizetype i = 0; i < question.options.size(); ++i) {
        const Option& option = question.options.at(i);
        if (letters.contains(letterAt(i)))
            sum += question.kind == QuestionKind::SeveralAnswers ? option.weight : worth(option);
    }
    return whole(sum);
}

double rightMinusWrongShare(const QString& key, const QString& letters)
{
    const auto right = std::ranges::count_if(letters, [&](QChar letter) { return key.contains(letter); });
    const auto wrong = letters.size() - right;
    return std::max(0.0, static_cast<double>(right - wrong) / static_cast<double>(key.size()));
}

double letterShare(const FormQuestion& question, const QString& letters, const MarkingRules& rules)
{
    const QString key = keyLetters(question);
    if (rules.several == SeveralRule::Weights && hasWeights(question))
        return weightShare(question, letters);
    if (rules.several == SeveralRule::RightMinusWrong && question.kind == QuestionKind::SeveralAnswers &&
        !key.isEmpty())
        return rightMinusWrongShare(key, letters);
    return !key.isEmpty() && letters == key ? 1 : 0;
}

/// The texts of the choices that these letters name.
QStringList textsOf(const QStringList& choices, const QString& letters)
{
    QStringList texts;
    for (const QChar letter : letters)
        texts += choices.value(letter.unicode() - u'A');
    return texts;
}

double matchingShare(const FormQuestion& question, const QString& response)
{
    const QStringList chosen = textsOf(choicesShown(question), response);
    qsizetype prompt = 0, right = 0;
    for (const Option& option : question.options) {
        if (option.text.trimmed().isEmpty())
            continue;
        const bool isChosen = prompt < response.size() && response.at(prompt) != u'-';
        right += isChosen && chosen.value(prompt) == option.match ? 1 : 0;
        ++prompt;
    }
    return prompt > 0 ? static_cast<double>(right) / static_cast<double>(prompt) : 0;
}

/// Of the pairs of neighbours in the right order, the share that are neighbours in the response.
double orderingShare(const FormQuestion& question, const QString& response)
{
    const QStringList order = textsOf(choicesShown(question), response);
    const qsizetype pairs = question.options.size() - 1;
    if (order.size() != question.options.size() || pairs < 1)
        return 0;
    qsizetype kept = 0;
    for (qsizetype i = 0; i < pairs; ++i) {
        const QString &first = question.options.at(i).text, &second = question.options.at(i + 1).text;
        for (qsizetype at = 0; at < pairs; ++at)
            if (order.at(at) == first && order.at(at + 1) == second) {
                ++kept;
                break;
            }
    }
    return static_cast<double>(kept) / static_cast<double>(pairs);
}

double unboundedShare(const FormQuestion& question, const QString& response, const MarkingRules& rules)
{
    switch (question.kind) {
    case QuestionKind::Matching: return matchingShare(question, response);
    case QuestionKind::Ordering: return orderingShare(question, response);
    case QuestionKind::ShortAnswer: return shortAnswerShare(question, response);
    case QuestionKind::Numeric: return numericShare(question, response);
    default: return letterShare(question, response, rules);
    }
}

bool bringsWholeMarks(const FormQuestion& question, const MarkingRules& rules)
{
    if (isTyped(question.kind))
        return std::ranges::none_of(question.options, [](const Option& o) { return worth(o) > 0 && worth(o) < 1; });
    if (rules.several == SeveralRule::AllOrNothing || question.kind == QuestionKind::TrueFalse)
        return true;
    if (question.kind == QuestionKind::SingleAnswer)
        return rules.several != SeveralRule::Weights || !hasWeights(question);
    return question.kind == QuestionKind::SeveralAnswers && rules.several == SeveralRule::Weights &&
           !hasWeights(question);
}

} // namespace

double share(const FormQuestion& question, const QString& typed, const MarkingRules& rules)
{
    const QString response = responseIn(question, typed);
    if (response.isEmpty())
        return 0;
    const double share = unboundedShare(question, response, rules);
    const bool inParts = question.kind == QuestionKind::Matching || question.kind == QuestionKind::Ordering;
    return inParts && rules.several == SeveralRule::AllOrNothing && share < 1 ? 0 : share;
}

double mark(const FormQuestion& question, const QString& response, const MarkingRules& rules)
{
    const double earned = share(question, response, rules);
    if (earned > 0 || !isAnswered(question, response))
        return earned;
    return rules.wrongMark > 0 ? -std::min(1.0, rules.wrongMark) : 0;
}

bool isRight(const FormQuestion& question, const QString& response)
{
    return share(question, response, {}) == 1;
}

int neededMarks(double passMark, int asked)
{
    constexpr qint64 places = 10'000;
    constexpr qint64 hundred = 100 * places;
    const qint64 share = std::llround(std::clamp(passMark, 0.0, 100.0) * static_cast<double>(places));
    return static_cast<int>((share * asked + hundred - 1) / hundred);
}

double neededMarks(const Attempt& attempt)
{
    if (attempt.rules.passUnit == PassUnit::Marks)
        return attempt.passMark;
    const int asked = static_cast<int>(attempt.form.size());
    const MarkingRules& rules = attempt.rules.marking;
    const bool whole = rules.wrongMark <= 0 && std::ranges::all_of(attempt.form, [&](const FormQuestion& question) {
                           return bringsWholeMarks(question, rules);
                       });
    if (whole)
        return neededMarks(attempt.passMark, asked);
    return static_cast<double>(std::llround(std::clamp(attempt.passMark, 0.0, 100.0) * 10'000) * asked) / 1'000'000;
}

bool Score::passed() const
{
    constexpr double rounding = 1e-6; // marks are whole to a millionth
    return asked > 0 && marks >= needed - rounding;
}

} // namespace lamplight::exam
