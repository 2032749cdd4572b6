// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/examjson.h"

#include "model/json.h"
#include "model/names.h"

namespace lamplight {

namespace {

template <class Enum>
Enum enumIn(const QJsonValue& value, Enum otherwise)
{
    return named<Enum>(value.toString()).value_or(otherwise);
}

QJsonArray optionsOf(const FormQuestion& question)
{
    QJsonArray array;
    for (const Option& option : question.options)
        array.append(toJson(option));
    return array;
}

} // namespace

QJsonObject toJson(const FormQuestion& question)
{
    QJsonObject object{{QStringLiteral("uid"), question.uid},
                       {QStringLiteral("topicUid"), question.topicUid},
                       {QStringLiteral("topicCode"), question.topicCode},
                       {QStringLiteral("topicTitle"), question.topicTitle},
                       {QStringLiteral("criterion"), question.criterion},
                       {QStringLiteral("lessonUid"), question.lessonUid},
                       {QStringLiteral("kind"), name(question.kind)},
                       {QStringLiteral("style"), name(question.style)},
                       {QStringLiteral("bloom"), name(question.bloom)},
                       {QStringLiteral("stem"), question.stem},
                       {QStringLiteral("options"), optionsOf(question)},
                       {QStringLiteral("explanation"), question.explanation}};
    if (question.section > 0)
        object.insert(QStringLiteral("section"), question.section);
    if (!question.caseUid.isEmpty()) {
        object.insert(QStringLiteral("caseUid"), question.caseUid);
        object.insert(QStringLiteral("caseTitle"), question.caseTitle);
        object.insert(QStringLiteral("passage"), question.passage);
    }
    if (!question.choices.isEmpty())
        object.insert(QStringLiteral("choices"), QJsonArray::fromStringList(question.choices));
    if (!question.conceptUids.isEmpty())
        object.insert(QStringLiteral("conceptUids"), QJsonArray::fromStringList(question.conceptUids));
    return object;
}

FormQuestion formQuestionFromJson(const QJsonObject& object)
{
    FormQuestion question;
    question.uid = object[QStringLiteral("uid")].toString();
    question.topicUid = object[QStringLiteral("topicUid")].toString();
    question.topicCode = object[QStringLiteral("topicCode")].toString();
    question.topicTitle = object[QStringLiteral("topicTitle")].toString();
    question.criterion = object[QStringLiteral("criterion")].toString();
    question.lessonUid = object[QStringLiteral("lessonUid")].toString();
    question.kind = enumIn(object[QStringLiteral("kind")], QuestionKind::SingleAnswer);
    question.style = enumIn(object[QStringLiteral("style")], QuestionStyle::Standard);
    question.bloom = enumIn(object[QStringLiteral("bloom")], BloomLevel::Unset);
    question.stem = object[QStringLiteral("stem")].toString();
    for (const QJsonValue& option : object[QStringLiteral("options")].toArray())
        question.options.append(optionFromJson(option.toObject()));
    question.explanation = object[QStringLiteral("explanation")].toString();
    question.section = object[QStringLiteral("section")].toInt();
    question.caseUid = object[QStringLiteral("caseUid")].toString();
    question.caseTitle = object[QStringLiteral("caseTitle")].toString();
    question.passage = object[QStringLiteral("passage")].toString();
    question.choices = object[QStringLiteral("choices")].toVariant().toStringList();
    question.conceptUids = object[QStringLiteral("conceptUids")].toVariant().toStringList();
    return question;
}

QJsonObject toJson(const ExamRules& rules)
{
    QJsonArray sections;
    for (const ExamSection& section : rules.sections)
        sections.append(QJsonObject{{QStringLiteral("name"), section.name},
                                    {QStringLiteral("minutes"), section.minutes},
                                    {QStringLiteral("breakMinutes"), section.breakMinutes}});
    return {{QStringLiteral("several"), name(rules.marking.several)},
            {QStringLiteral("wrongMark"), rules.marking.wrongMark},
            {QStringLiteral("certainty"), rules.marking.certainty},
            {QStringLiteral("passUnit"), name(rules.passUnit)},
            {QStringLiteral("sections"), sections},
            {QStringLiteral("calculator"), rules.calculator},
            {QStringLiteral("notes"), rules.notes},
            {QStringLiteral("feedbackAtOnce"), rules.feedbackAtOnce},
            {QStringLiteral("extraPercent"), rules.extraPercent},
            {QStringLiteral("extraMinutes"), rules.extraMinutes}};
}

ExamRules examRulesFromJson(const QJsonObject& object)
{
    ExamRules rules;
    rules.marking.several = enumIn(object[QStringLiteral("several")], rules.marking.several);
    rules.marking.wrongMark = object[QStringLiteral("wrongMark")].toDouble();
    rules.marking.certainty = object[QStringLiteral("certainty")].toBool();
    rules.passUnit = enumIn(object[QStringLiteral("passUnit")], rules.passUnit);
    for (const QJsonValue& section : object[QStringLiteral("sections")].toArray())
        rules.sections.append({section[QStringLiteral("name")].toString(), section[QStringLiteral("minutes")].toInt(),
                               section[QStringLiteral("breakMinutes")].toInt()});
    rules.calculator = object[QStringLiteral("calculator")].toBool();
    rules.notes = object[QStringLiteral("notes")].toBool(true);
    rules.feedbackAtOnce = object[QStringLiteral("feedbackAtOnce")].toBool();
    rules.extraPercent = object[QStringLiteral("extraPercent")].toInt();
    rules.extraMinutes = object[QStringLiteral("extraMinutes")].toInt();
    return rules;
}

} // namespace lamplight
