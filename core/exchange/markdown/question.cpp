// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/markdown/question.h"

#include "model/names.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>

namespace lamplight::exchange::markdown {

namespace {

struct Asked {
    Question question;
    bool admitted = false; ///< the source says that it is incomplete
};

template <class Enum>
QString applyName(const Field& field, Enum& value)
{
    const auto known = named<Enum>(field.value);
    if (!known || field.value.isEmpty())
        return QCoreApplication::translate("exchange", "“%1” isn't a value for “%2”.").arg(field.value, field.key);
    value = *known;
    return {};
}

QString applyQuestionField(const Field& field, Asked& asked, Reading& reading)
{
    Question& question = asked.question;
    if (field.key == u"uid")
        return reading.claim(field.value, question.uid);
    if (field.key == u"kind")
        return applyName(field, question.kind);
    if (field.key == u"style")
        return applyName(field, question.style);
    if (field.key == u"bloom")
        return applyName(field, question.bloom);
    if (field.key == u"topic")
        return reading.topics.resolve(field.value, question.topic);
    if (field.key == u"criterion")
        return reading.criteria.resolve(field.value, question.criterion);
    if (field.key == u"incomplete")
        return applySwitch(field, asked.admitted);
    if (field.key == u"explanation")
        question.explanation = field.value;
    else if (field.key == u"source")
        question.source = field.value;
    else if (field.key == u"tags")
        question.tags = tagList(field.value);
    else
        return unknownKey(field.key);
    return {};
}

QString applyOptionField(const Field& field, Option& option, Reading& reading)
{
    if (field.key == u"uid")
        return reading.claim(field.value, option.uid);
    if (field.key == u"concept")
        return reading.concepts.resolve(field.value, option.concept_);
    if (field.key == u"rationale") {
        option.rationale = field.value;
        return {};
    }
    if (field.key == u"weight") {
        bool read = false;
        const double weight = field.value.toDouble(&read);
        if (!read || !(weight >= -1 && weight <= 1))
            return QCoreApplication::translate("exchange", "A weight is a share of the mark from -1 to 1.");
        option.weight = weight;
        return {};
    }
    return unknownKey(field.key);
}

QRegularExpressionMatch matchOption(const QString& line)
{
    static const QRegularExpression option(QStringLiteral("^- \\[([ x])\\](?: (.*))?$"));
    return option.match(line);
}

void readOption(const QRegularExpressionMatch& match, Lines& lines, Question& question, Page& page)
{
    page.account.take(lines.next().number, QStringLiteral("option"));
    Option option;
    option.correct = match.captured(1) == u"x";
    option.text = readOn(match.captured(2), lines, 0, true, QStringLiteral("option"), page.account);
    readFields(lines, 2, QStringLiteral("optionField"), {}, page.account,
               [&](const Field& field) { return applyOptionField(field, option, page.reading); });
    page.reading.complete(option.uid, {QStringLiteral("option"), question.stem, option.text});
    question.options.append(option);
}

QString readStem(Lines& lines, Account& account)
{
    QList<Line> stem;
    while (!lines.atEnd() && !matchOption(lines.peek().text).hasMatch() && !atField(lines, 0)) {
        const Line line = lines.next();
        account.take(line.number, line.isBlank() ? QStringLiteral("blank") : QStringLiteral("stem"));
        stem.append(line);
    }
    return plainText(withoutBlankEnds(stem));
}

QString whatIsMissing(const Question& question)
{
    const auto keys = std::ranges::count_if(question.options, &Option::correct);
    if (question.stem.trimmed().isEmpty())
        return QCoreApplication::translate("exchange", "The question has no stem.");
    if (question.options.size() < 2)
        return QCoreApplication::translate("exchange", "The question has fewer than two options.");
    if (keys == 0)
        return QCoreApplication::translate("exchange", "No option is marked as the key, “- [x]”.");
    if (keys > 1 && question.kind != QuestionKind::SeveralAnswers)
        return QCoreApplication::translate("exchange", "More than one option is marked as the key.");
    if (question.isIncomplete())
        return QCoreApplication::translate("exchange", "An option has no text.");
    if (question.kind == QuestionKind::TrueFalse && question.options.size() != 2)
        return QCoreApplication::translate("exchange", "A true-or-false question has two options.");
    return {};
}

} // namespace

void readQuestion(Lines& lines, int markLine, Page& page)
{
    Asked asked;
    Question& question = asked.question;
    question.id = QuestionId{page.reading.plan.questions.size() + 1};
    question.topic = page.lesson.topic;
    question.lesson = page.lesson.id;
    question.position = page.questions++;
    const auto apply = [&](const Field& field) { return applyQuestionField(field, asked, page.reading); };
    const QStringList none;
    takeBlanks(lines, page.account);
    readFields(lines, 0, QStringLiteral("questionField"), none, page.account, apply);
    question.stem = readStem(lines, page.account);
    while (!lines.atEnd()) {
        const auto match = matchOption(lines.peek().text);
        if (match.hasMatch())
            readOption(match, lines, question, page);
        else if (atField(lines, 0))
            readFields(lines, 0, QStringLiteral("questionField"), none, page.account, apply);
        else if (lines.peek().isBlank())
            takeBlanks(lines, page.account);
        else
            listStray(lines, page.account);
    }
    page.reading.complete(question.uid, {QStringLiteral("question"), question.stem});
    const QString missing = whatIsMissing(question);
    if (!missing.isEmpty() && !asked.admitted)
        page.account.list(markLine, missing);
    if (missing.isEmpty() && asked.admitted)
        page.account.list(markLine, QCoreApplication::translate(
                                        "exchange", "The question says that it is incomplete, but it is whole."));
    page.reading.plan.questions.append(question);
}

} // namespace lamplight::exchange::markdown
