// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/fold.h"
#include "exchange/studyguide/questions.h"

#include <QRegularExpression>

#include <algorithm>

namespace lamplight::exchange::studyguide {

namespace {

bool isTrueFalse(const Question& question)
{
    if (question.options.size() != 2)
        return false;
    const QString first = fold(question.options[0].text), second = fold(question.options[1].text);
    return (first == u"true" && second == u"false") || (first == u"false" && second == u"true");
}

/// "1 and 3", "2 only": the options speak of statements listed in the stem.
bool speaksOfStatements(const Question& question)
{
    static const QRegularExpression statements(
        QStringLiteral("^(only )?[1-9ivx]+((, ?| and | & )[1-9ivx]+)*( only)?\\.?$"),
        QRegularExpression::CaseInsensitiveOption);
    const auto several = [](const Option& option) { return option.text.contains(u' ') || option.text.contains(u','); };
    return question.options.size() > 1 && std::ranges::any_of(question.options, several) &&
           std::ranges::all_of(question.options, [](const Option& option) {
               return option.text.size() < 30 && statements.match(option.text).hasMatch();
           });
}

QuestionStyle styleOf(const Question& question)
{
    // Capitals on purpose: papers print the negation so, and "not" in a stem is mostly something else.
    static const QRegularExpression negation(QStringLiteral("\\b(NOT|EXCEPT|LEAST|NEVER|INCORRECT|FALSE)\\b"));
    if (question.stem.contains(u"___") || question.stem.contains(u"[?]"))
        return QuestionStyle::MissingWord;
    if (speaksOfStatements(question))
        return QuestionStyle::List;
    return negation.match(question.stem).hasMatch() ? QuestionStyle::Negative : QuestionStyle::Standard;
}

} // namespace

int answersAskedFor(const QString& stem)
{
    static const QRegularExpression asks(
        QStringLiteral("\\b(?:choose|select|pick)\\s+(?:any\\s+)?(two|three|four|[2-4])\\b"),
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = asks.match(stem);
    if (!match.hasMatch())
        return 0;
    const QString number = match.captured(1).toLower();
    const QStringList words = {QStringLiteral("two"), QStringLiteral("three"), QStringLiteral("four")};
    const qsizetype word = words.indexOf(number);
    return word >= 0 ? static_cast<int>(word) + 2 : number.toInt();
}

void describeQuestion(Question& question)
{
    const auto correct = std::ranges::count_if(question.options, &Option::correct);
    if (isTrueFalse(question))
        question.kind = QuestionKind::TrueFalse;
    else if (correct > 1 || answersAskedFor(question.stem) > 1)
        question.kind = QuestionKind::SeveralAnswers;
    question.style = styleOf(question);
}

} // namespace lamplight::exchange::studyguide
