// SPDX-License-Identifier: GPL-3.0-or-later
#include "exam/response.h"

#include "exam/decimal.h"
#include "exam/letters.h"
#include "exam/typedmarks.h"
#include "model/exam.h"

#include <QCoreApplication>
#include <algorithm>

namespace lamplight::exam {

namespace {

constexpr QChar noChoice = u'-';
constexpr qsizetype longestTyped = 2000;

Result<void> refusedResponse(const QString& message)
{
    return failure(ErrorKind::Refused, message);
}

/// Letters as typed, in their order.
QString upperLetters(const QString& typed)
{
    QString letters;
    for (const QChar c : typed)
        if (!c.isSpace() && c != u',')
            letters += c.toUpper();
    return letters;
}

Result<void> lettersExist(int position, const QString& letters, qsizetype count)
{
    for (const QChar letter : letters)
        if (letter < u'A' || letter >= letterAt(count))
            return refusedResponse(
                QCoreApplication::translate("exam", "Question %1 has no option %2. Choose from A to %3.")
                    .arg(position)
                    .arg(letter)
                    .arg(letterAt(count - 1)));
    return {};
}

Result<void> takesLetters(const FormQuestion& question, int position, const QString& response)
{
    LAMPLIGHT_TRY(lettersExist(position, response, question.options.size()));
    if (lettersIn(response).size() != response.size())
        return refusedResponse(QCoreApplication::translate("exam", "Name each option once."));
    if (question.kind != QuestionKind::SeveralAnswers && response.size() > 1)
        return refusedResponse(QCoreApplication::translate("exam", "Question %1 takes one letter.").arg(position));
    return {};
}

Result<void> takesMatches(const FormQuestion& question, int position, const QString& response)
{
    const qsizetype count = prompts(question).size();
    if (response.size() != count)
        return refusedResponse(QCoreApplication::translate("exam", "Question %1 takes %2 letters, one for each line; "
                                                                   "“-” stands for no choice.")
                                   .arg(position)
                                   .arg(count));
    return lettersExist(position, QString(response).remove(noChoice), choicesShown(question).size());
}

Result<void> takesOrder(const FormQuestion& question, int position, const QString& response)
{
    const qsizetype count = choicesShown(question).size();
    LAMPLIGHT_TRY(lettersExist(position, response, count));
    if (response.size() != count || lettersIn(response).size() != count)
        return refusedResponse(
            QCoreApplication::translate("exam", "Question %1 takes all letters from A to %2, each once.")
                .arg(position)
                .arg(letterAt(count - 1)));
    return {};
}

/// The letters of the choices with these texts. A choice goes to one place only, unless none is left.
QString lettersOf(const QStringList& texts, const QStringList& choices)
{
    QString letters;
    for (const QString& text : texts) {
        qsizetype index = choices.indexOf(text);
        while (index >= 0 && letters.contains(letterAt(index)) && choices.indexOf(text, index + 1) >= 0)
            index = choices.indexOf(text, index + 1);
        letters += index < 0 ? noChoice : letterAt(index);
    }
    return letters;
}

} // namespace

bool isLettered(QuestionKind kind)
{
    return kind == QuestionKind::SingleAnswer || kind == QuestionKind::SeveralAnswers ||
           kind == QuestionKind::TrueFalse;
}

bool isTyped(QuestionKind kind)
{
    return kind == QuestionKind::ShortAnswer || kind == QuestionKind::Numeric;
}

QStringList prompts(const FormQuestion& question)
{
    QStringList texts;
    if (question.kind == QuestionKind::Matching)
        for (const Option& option : question.options)
            if (!option.text.trimmed().isEmpty())
                texts += option.text;
    return texts;
}

QStringList choicesShown(const FormQuestion& question)
{
    if (isTyped(question.kind))
        return {};
    if (!isLettered(question.kind) && !question.choices.isEmpty())
        return question.choices;
    QStringList texts;
    for (const Option& option : question.options)
        texts += question.kind == QuestionKind::Matching ? option.match : option.text;
    return texts;
}

QString responseIn(const FormQuestion& question, const QString& typed)
{
    switch (question.kind) {
    case QuestionKind::Matching: {
        const QString letters = upperLetters(typed);
        return std::ranges::all_of(letters, [](QChar c) { return c == noChoice; }) ? QString() : letters;
    }
    case QuestionKind::Ordering: return upperLetters(typed);
    case QuestionKind::ShortAnswer:
    case QuestionKind::Numeric: return typed.trimmed().isEmpty() ? QString() : typed;
    default: return lettersIn(typed);
    }
}

Result<void> takes(const FormQuestion& question, int position, const QString& response)
{
    if (response.isEmpty())
        return {};
    if (isTyped(question.kind)) {
        if (response.size() <= longestTyped)
            return {};
        return refusedResponse(
            QCoreApplication::translate("exam", "An answer holds up to %1 characters. Shorten it.").arg(longestTyped));
    }
    if (question.kind == QuestionKind::Matching)
        return takesMatches(question, position, response);
    if (question.kind == QuestionKind::Ordering)
        return takesOrder(question, position, response);
    return takesLetters(question, position, response);
}

bool isAnswered(const FormQuestion& question, const QString& response)
{
    return !responseIn(question, response).isEmpty();
}

bool isComplete(const FormQuestion& question, const QString& response)
{
    if (!isAnswered(question, response))
        return false;
    if (question.kind == QuestionKind::Matching)
        return !response.contains(noChoice);
    return question.kind != QuestionKind::Numeric || Decimal::typed(response).has_value();
}

QString keyResponse(const FormQuestion& question)
{
    if (isLettered(question.kind))
        return keyLetters(question);
    if (isTyped(question.kind)) {
        const auto key = std::ranges::find_if(question.options, [](const Option& o) { return worth(o) == 1; });
        return key == question.options.end() ? QString() : key->text;
    }
    QStringList texts;
    for (const Option& option : question.options)
        if (question.kind == QuestionKind::Ordering)
            texts += option.text;
        else if (!option.text.trimmed().isEmpty())
            texts += option.match;
    return lettersOf(texts, choicesShown(question));
}

} // namespace lamplight::exam
