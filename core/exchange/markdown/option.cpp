// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/markdown/option.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>

namespace lamplight::exchange::markdown {

namespace {

QRegularExpressionMatch matchOption(const QString& line)
{
    static const QRegularExpression option(QStringLiteral("^- \\[([ x])\\](?: (.*))?$"));
    return option.match(line);
}

QString applyWeight(const Field& field, Option& option)
{
    bool read = false;
    const double weight = field.value.toDouble(&read);
    if (!read || !(weight >= -1 && weight <= 1))
        return QCoreApplication::translate("exchange", "A weight is a share of the mark from -1 to 1.");
    option.weight = weight;
    return {};
}

QString applyTolerance(const Field& field, Option& option)
{
    bool read = false;
    const double tolerance = field.value.toDouble(&read);
    if (!read || !(tolerance >= 0))
        return QCoreApplication::translate("exchange", "A tolerance is a number from 0.");
    option.tolerance = tolerance;
    return {};
}

QString applyOptionField(const Field& field, Option& option, Reading& reading)
{
    if (field.key == u"uid")
        return reading.claim(field.value, option.uid);
    if (field.key == u"concept")
        return reading.concepts.resolve(field.value, option.concept_);
    if (field.key == u"weight")
        return applyWeight(field, option);
    if (field.key == u"tolerance")
        return applyTolerance(field, option);
    if (field.key == u"fixed")
        return applySwitch(field, option.fixed);
    if (field.key == u"rationale")
        option.rationale = field.value;
    else if (field.key == u"match")
        option.match = field.value;
    else
        return unknownKey(field.key);
    return {};
}

bool isMarkedByKey(QuestionKind kind)
{
    return kind != QuestionKind::Matching && kind != QuestionKind::Ordering;
}

bool isTyped(QuestionKind kind)
{
    return kind == QuestionKind::ShortAnswer || kind == QuestionKind::Numeric;
}

/// Fields that only some kinds have.
QString whatDoesNotBelong(const Question& question)
{
    const bool matched = std::ranges::any_of(question.options, [](const Option& o) { return !o.match.isEmpty(); });
    if (matched && question.kind != QuestionKind::Matching)
        return QCoreApplication::translate("exchange", "Only a matching question has “match”.");
    const bool lenient = std::ranges::any_of(question.options, [](const Option& o) { return o.tolerance > 0; });
    if (lenient && question.kind != QuestionKind::Numeric)
        return QCoreApplication::translate("exchange", "Only a numeric question has a tolerance.");
    return {};
}

} // namespace

bool atOption(const Lines& lines)
{
    return !lines.atEnd() && matchOption(lines.peek().text).hasMatch();
}

void readOption(Lines& lines, Question& question, Page& page)
{
    const auto match = matchOption(lines.peek().text);
    page.account.take(lines.next().number, QStringLiteral("option"));
    Option option;
    option.correct = match.captured(1) == u"x";
    option.text = readOn(match.captured(2), lines, 0, true, QStringLiteral("option"), page.account);
    readFields(lines, 2, QStringLiteral("optionField"), {}, page.account,
               [&](const Field& field) { return applyOptionField(field, option, page.reading); });
    QStringList identity{QStringLiteral("option"), question.stem, option.text};
    if (!option.match.isEmpty())
        identity.append(option.match);
    page.reading.complete(option.uid, identity);
    question.options.append(option);
}

QString whatOptionsLack(const Question& question)
{
    const auto keys = std::ranges::count_if(question.options, &Option::correct);
    const QuestionKind kind = question.kind;
    if (question.options.size() < (isTyped(kind) ? 1 : 2))
        return isTyped(kind) ? QCoreApplication::translate("exchange", "The question has no answer.")
                             : QCoreApplication::translate("exchange", "The question has fewer than two options.");
    if (keys == 0 && isMarkedByKey(kind))
        return QCoreApplication::translate("exchange", "No option is marked as the key, “- [x]”.");
    if (keys > 1 && (kind == QuestionKind::SingleAnswer || kind == QuestionKind::TrueFalse))
        return QCoreApplication::translate("exchange", "More than one option is marked as the key.");
    if (question.isIncomplete() && kind == QuestionKind::Matching)
        return QCoreApplication::translate("exchange", "Matching takes two options with text, and “match” in each.");
    if (question.isIncomplete() && kind == QuestionKind::Numeric)
        return QCoreApplication::translate("exchange", "The answers of a numeric question are numbers, such as 98.5.");
    if (question.isIncomplete())
        return QCoreApplication::translate("exchange", "An option has no text.");
    if (kind == QuestionKind::TrueFalse && question.options.size() != 2)
        return QCoreApplication::translate("exchange", "A true-or-false question has two options.");
    return whatDoesNotBelong(question);
}

} // namespace lamplight::exchange::markdown
