// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/markdown/question.h"

#include "exchange/markdown/option.h"
#include "model/names.h"

#include <QCoreApplication>

namespace lamplight::exchange::markdown {

namespace {

struct Asked {
    Question question;
    bool admitted = false;     ///< the source says that it is incomplete
    bool fixedOptions = false; ///< all of them keep their place
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
    if (field.key == u"case")
        return reading.cases.resolve(field.value, question.caseStudy);
    if (field.key == u"incomplete")
        return applySwitch(field, asked.admitted);
    if (field.key == u"fixed options")
        return applySwitch(field, asked.fixedOptions);
    if (field.key == u"draft")
        return applySwitch(field, question.draft);
    if (field.key == u"explanation")
        question.explanation = field.value;
    else if (field.key == u"enemies")
        question.enemies = field.value;
    else if (field.key == u"source")
        question.source = field.value;
    else if (field.key == u"tags")
        question.tags = tagList(field.value);
    else
        return unknownKey(field.key);
    return {};
}

QString readStem(Lines& lines, Account& account)
{
    QList<Line> stem;
    while (!lines.atEnd() && !atOption(lines) && !atField(lines, 0)) {
        const Line line = lines.next();
        account.take(line.number, line.isBlank() ? QStringLiteral("blank") : QStringLiteral("stem"));
        stem.append(line);
    }
    return plainText(withoutBlankEnds(stem));
}

QString whatIsMissing(const Question& question)
{
    return question.stem.trimmed().isEmpty() ? QCoreApplication::translate("exchange", "The question has no stem.")
                                             : whatOptionsLack(question);
}

/// What follows from the kind, and from what is said of all options.
void finishOptions(Asked& asked)
{
    const bool typed = asked.question.kind == QuestionKind::ShortAnswer || asked.question.kind == QuestionKind::Numeric;
    for (Option& option : asked.question.options) {
        option.fixed = option.fixed || asked.fixedOptions;
        if (typed && option.correct && option.weight == 0)
            option.weight = 1;
    }
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
        if (atOption(lines))
            readOption(lines, question, page);
        else if (atField(lines, 0))
            readFields(lines, 0, QStringLiteral("questionField"), none, page.account, apply);
        else if (lines.peek().isBlank())
            takeBlanks(lines, page.account);
        else
            listStray(lines, page.account);
    }
    finishOptions(asked);
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
