// SPDX-License-Identifier: GPL-3.0-or-later
#include "draft/optionfaults.h"

#include "base/fold.h"
#include "base/words.h"
#include "draft/english.h"

#include <QRegularExpression>
#include <algorithm>

namespace lamplight::draft {

namespace {

bool hasChoices(const Question& question)
{
    return question.kind == QuestionKind::SingleAnswer || question.kind == QuestionKind::SeveralAnswers;
}

/// The longest of the others is passed by a quarter and by eight characters: what a reader sees at a glance.
void addLongestKey(const Question& question, QList<FoundFault>& found)
{
    if (question.kind != QuestionKind::SingleAnswer || question.options.size() < 3)
        return;
    qsizetype key = -1, longest = 0;
    for (qsizetype i = 0; i < question.options.size(); ++i)
        if (question.options[i].correct)
            key = i;
        else
            longest = std::max(longest, question.options[i].text.trimmed().size());
    if (key == -1)
        return;
    const qsizetype length = question.options[key].text.trimmed().size();
    if (length >= longest + 8 && length * 4 >= longest * 5)
        found << FoundFault{Fault::KeyLongest, static_cast<int>(key)};
}

QString ofTheAbove(const QString& text)
{
    static const QRegularExpression words(QStringLiteral("^(?:all|none|both|neither|any) of (?:the|these)\\b.{0,24}$|"
                                                         "\\bof the above\\b"),
                                          QRegularExpression::CaseInsensitiveOption);
    return words.match(text.trimmed()).hasMatch() ? text.trimmed() : QString();
}

QString absoluteWordIn(const QString& text)
{
    for (const Span& span : words(text))
        if (const QString word = text.mid(span.start, span.length); isAbsoluteWord(fold(word)))
            return word;
    return {};
}

void addWording(const Question& question, QList<FoundFault>& found)
{
    // A word that the right options use as well gives nothing away.
    const bool keyToo = std::ranges::any_of(question.options, [](const Option& option) {
        return option.correct && !absoluteWordIn(option.text).isEmpty();
    });
    for (qsizetype i = 0; i < question.options.size(); ++i) {
        const Option& option = question.options[i];
        if (const QString words = ofTheAbove(option.text); !words.isEmpty())
            found << FoundFault{Fault::AllOfTheAbove, static_cast<int>(i), words};
        else if (const QString word = absoluteWordIn(option.text); !word.isEmpty() && !option.correct && !keyToo)
            found << FoundFault{Fault::AbsoluteWord, static_cast<int>(i), word};
    }
}

} // namespace

void addOptionFaults(const Question& question, QList<FoundFault>& found)
{
    if (hasChoices(question)) {
        addLongestKey(question, found);
        addWording(question, found);
    }
    if (!hasChoices(question) && question.kind != QuestionKind::TrueFalse)
        return;
    for (qsizetype i = 0; i < question.options.size(); ++i)
        if (question.options[i].rationale.trimmed().isEmpty() && !question.options[i].text.trimmed().isEmpty())
            found << FoundFault{Fault::NoRationale, static_cast<int>(i)};
}

} // namespace lamplight::draft
