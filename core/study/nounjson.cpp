// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/nounjson.h"

#include "exam/report.h"
#include "model/examjson.h"
#include "model/json.h"
#include "model/names.h"

namespace lamplight::study {

using namespace Qt::StringLiterals;

QJsonObject listedJson(const Topic& topic, const NounNames&)
{
    return {{u"id"_s, topic.id.value},
            {u"uid"_s, topic.uid},
            {u"parent"_s, topic.parent.isValid() ? QJsonValue(topic.parent.value) : QJsonValue()},
            {u"position"_s, topic.position},
            {u"code"_s, topic.code},
            {u"title"_s, topic.title},
            {u"retention"_s, topic.retention ? QJsonValue(*topic.retention) : QJsonValue()}};
}

QJsonObject listedJson(const Criterion& criterion, const NounNames& names)
{
    return {{u"id"_s, criterion.id.value},
            {u"uid"_s, criterion.uid},
            {u"topic"_s, names.topics.value(criterion.topic)},
            {u"code"_s, criterion.code},
            {u"text"_s, criterion.text}};
}

QJsonObject listedJson(const Lesson& lesson, const NounNames& names)
{
    QJsonObject object = toJson(lesson);
    object.insert(u"topic"_s, names.topics.value(lesson.topic));
    object.insert(u"position"_s, lesson.position);
    return object;
}

QJsonObject listedJson(const Concept& concept_, const NounNames& names)
{
    QJsonArray relations;
    for (const Relation& relation : concept_.relations)
        relations.append(
            QJsonObject{{u"kind"_s, name(relation.kind)}, {u"target"_s, names.concepts.value(relation.target)}});
    return {{u"id"_s, concept_.id.value}, {u"uid"_s, concept_.uid},
            {u"term"_s, concept_.term},   {u"aliases"_s, QJsonArray::fromStringList(concept_.aliases)},
            {u"relations"_s, relations},  {u"tags"_s, concept_.tags}};
}

QJsonObject listedJson(const Definition& definition, const NounNames& names)
{
    QJsonArray places;
    for (const Place& place : definition.places)
        places.append(QJsonObject{{u"lesson"_s, names.lessons.value(place.lesson)}, {u"block"_s, place.block}});
    return {{u"id"_s, definition.id.value},
            {u"uid"_s, definition.uid},
            {u"concept"_s, names.concepts.value(definition.concept_)},
            {u"text"_s, definition.text},
            {u"official"_s, definition.official},
            {u"source"_s, definition.source},
            {u"edition"_s, definition.edition},
            {u"keyPhrases"_s, QJsonArray::fromStringList(definition.keyPhrases)},
            {u"places"_s, places},
            {u"tags"_s, definition.tags}};
}

QJsonObject listedJson(const Question& question, const NounNames& names)
{
    QJsonArray options;
    for (const Option& option : question.options) {
        QJsonObject object = toJson(option);
        object.insert(u"id"_s, option.id.value);
        object.insert(u"concept"_s, names.concepts.value(option.concept_));
        options.append(object);
    }
    QJsonObject object = toJson(question);
    object.insert(u"options"_s, options);
    object.insert(u"topic"_s, names.topics.value(question.topic));
    object.insert(u"criterion"_s, names.criteria.value(question.criterion));
    object.insert(u"lesson"_s, names.lessons.value(question.lesson));
    object.insert(u"position"_s, question.position);
    if (question.caseStudy.isValid())
        object.insert(u"caseStudy"_s, names.cases.value(question.caseStudy));
    return object;
}

QJsonObject listedJson(const Card& card, const NounNames& names)
{
    QJsonObject object = toJson(card);
    object.insert(u"topic"_s, names.topics.value(card.topic));
    object.insert(u"concept"_s, names.concepts.value(card.concept_));
    object.insert(u"definition"_s, names.definitions.value(card.definition));
    object.insert(u"question"_s, names.questions.value(card.question));
    object.insert(u"lesson"_s, names.lessons.value(card.lesson));
    object.insert(u"block"_s, card.block);
    return object;
}

QJsonObject listedJson(const Review& review, const NounNames&)
{
    return toJson(review);
}

QJsonObject listedJson(const Blueprint& blueprint, const NounNames& names)
{
    QJsonArray rows;
    for (const BlueprintRow& row : blueprint.rows) {
        QJsonObject object{{u"topic"_s, names.topics.value(row.topic)},
                           {u"criterion"_s, names.criteria.value(row.criterion)},
                           {u"bloom"_s, name(row.bloom)},
                           {u"style"_s, row.style ? name(*row.style) : QString()},
                           {u"count"_s, row.count}};
        if (!blueprint.rules.sections.isEmpty())
            object.insert(u"section"_s, row.section);
        rows.append(object);
    }
    return {{u"id"_s, blueprint.id.value},
            {u"uid"_s, blueprint.uid},
            {u"name"_s, blueprint.name},
            {u"minutes"_s, blueprint.minutes},
            {u"passMark"_s, blueprint.passMark},
            {u"shuffleOptions"_s, blueprint.shuffleOptions},
            {u"countTimeWhileClosed"_s, blueprint.countTimeWhileClosed},
            {u"margins"_s, blueprint.margins},
            {u"balanceKeys"_s, blueprint.balanceKeys},
            {u"recentLast"_s, blueprint.recentLast},
            {u"targetFacility"_s, blueprint.targetFacility ? QJsonValue(*blueprint.targetFacility) : QJsonValue()},
            {u"rules"_s, toJson(blueprint.rules)},
            {u"rows"_s, rows}};
}

QJsonObject listedJson(const Attempt& attempt, const QList<AttemptEvent>& events)
{
    QJsonArray form;
    for (const FormQuestion& question : attempt.form)
        form.append(toJson(question));
    QJsonArray actions;
    for (const AttemptEvent& event : events)
        actions.append(QJsonObject{{u"sequence"_s, event.sequence},
                                   {u"at"_s, isoUtc(event.utcMs)},
                                   {u"kind"_s, name(event.kind)},
                                   {u"position"_s, event.position},
                                   {u"letters"_s, event.value}});
    const exam::Score score = exam::report(attempt, events).score;
    const bool ended = attempt.state == AttemptState::Ended;
    return {{u"id"_s, attempt.id.value},
            {u"right"_s, ended ? QJsonValue(score.right) : QJsonValue()},
            {u"asked"_s, score.asked},
            {u"needed"_s, score.needed},
            {u"passed"_s, ended ? QJsonValue(score.passed()) : QJsonValue()},
            {u"uid"_s, attempt.uid},
            {u"blueprint"_s, attempt.blueprintUid},
            {u"name"_s, attempt.name},
            {u"seed"_s, static_cast<qint64>(attempt.seed)},
            {u"startedAt"_s, isoUtc(attempt.startedAt)},
            {u"endedAt"_s, isoUtc(attempt.endedAt)},
            {u"minutes"_s, attempt.minutes},
            {u"passMark"_s, attempt.passMark},
            {u"rules"_s, toJson(attempt.rules)},
            {u"countTimeWhileClosed"_s, attempt.countTimeWhileClosed},
            {u"state"_s, name(attempt.state)},
            {u"form"_s, form},
            {u"events"_s, actions}};
}

} // namespace lamplight::study
