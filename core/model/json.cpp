// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/json.h"

#include "model/names.h"

#include <QDateTime>

namespace lamplight {

namespace {

QJsonArray table(const QList<QStringList>& rows)
{
    QJsonArray array;
    for (const QStringList& row : rows)
        array.append(QJsonArray::fromStringList(row));
    return array;
}

QStringList strings(const QJsonValue& value)
{
    QStringList list;
    for (const QJsonValue& item : value.toArray())
        list.append(item.toString());
    return list;
}

QList<QStringList> rows(const QJsonValue& value)
{
    QList<QStringList> list;
    for (const QJsonValue& row : value.toArray())
        list.append(strings(row));
    return list;
}

template <class Enum>
Enum named(const QJsonValue& value, Enum otherwise)
{
    return lamplight::named<Enum>(value.toString()).value_or(otherwise);
}

} // namespace

QString isoUtc(qint64 ms)
{
    return ms == 0 ? QString() : QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODateWithMs);
}

QJsonObject toJson(const Block& block)
{
    QJsonObject object{{QStringLiteral("uid"), block.uid},
                       {QStringLiteral("kind"), name(block.kind)},
                       {QStringLiteral("text"), block.text}};
    if (block.kind == BlockKind::Heading)
        object.insert(QStringLiteral("level"), block.level);
    if (!block.label.isEmpty())
        object.insert(QStringLiteral("label"), block.label);
    if (!block.items.isEmpty())
        object.insert(QStringLiteral("items"), QJsonArray::fromStringList(block.items));
    if (block.ordered)
        object.insert(QStringLiteral("ordered"), true);
    if (!block.cells.isEmpty())
        object.insert(QStringLiteral("cells"), table(block.cells));
    if (block.damaged)
        object.insert(QStringLiteral("damaged"), true);
    if (block.proposed)
        object.insert(QStringLiteral("proposed"),
                      QJsonObject{{QStringLiteral("columns"), QJsonArray::fromStringList(block.proposed->columns)},
                                  {QStringLiteral("rows"), table(block.proposed->rows)}});
    if (!block.questions.isEmpty())
        object.insert(QStringLiteral("questions"), QJsonArray::fromStringList(block.questions));
    if (!block.definitions.isEmpty())
        object.insert(QStringLiteral("definitions"), QJsonArray::fromStringList(block.definitions));
    return object;
}

Block blockFromJson(const QJsonObject& object)
{
    Block block;
    block.uid = object[QStringLiteral("uid")].toString();
    block.kind = named(object[QStringLiteral("kind")], BlockKind::Paragraph);
    block.text = object[QStringLiteral("text")].toString();
    block.level = object[QStringLiteral("level")].toInt();
    block.label = object[QStringLiteral("label")].toString();
    block.items = strings(object[QStringLiteral("items")]);
    block.ordered = object[QStringLiteral("ordered")].toBool();
    block.cells = rows(object[QStringLiteral("cells")]);
    block.damaged = object[QStringLiteral("damaged")].toBool();
    if (const QJsonValue proposed = object[QStringLiteral("proposed")]; proposed.isObject())
        block.proposed =
            TableProposal{strings(proposed[QStringLiteral("columns")]), rows(proposed[QStringLiteral("rows")])};
    block.questions = strings(object[QStringLiteral("questions")]);
    block.definitions = strings(object[QStringLiteral("definitions")]);
    return block;
}

QJsonObject toJson(const Lesson& lesson)
{
    QJsonArray blocks;
    for (const Block& block : lesson.blocks)
        blocks.append(toJson(block));
    return {{QStringLiteral("id"), lesson.id.value}, {QStringLiteral("uid"), lesson.uid},
            {QStringLiteral("code"), lesson.code},   {QStringLiteral("title"), lesson.title},
            {QStringLiteral("date"), lesson.date},   {QStringLiteral("source"), lesson.source},
            {QStringLiteral("tags"), lesson.tags},   {QStringLiteral("blocks"), blocks}};
}

QJsonObject toJson(const Option& option)
{
    QJsonObject object{{QStringLiteral("uid"), option.uid},
                       {QStringLiteral("text"), option.text},
                       {QStringLiteral("correct"), option.correct},
                       {QStringLiteral("weight"), option.weight},
                       {QStringLiteral("rationale"), option.rationale}};
    if (!option.match.isEmpty())
        object.insert(QStringLiteral("match"), option.match);
    if (option.tolerance != 0)
        object.insert(QStringLiteral("tolerance"), option.tolerance);
    if (option.fixed)
        object.insert(QStringLiteral("fixed"), true);
    return object;
}

Option optionFromJson(const QJsonObject& object)
{
    Option option;
    option.uid = object[QStringLiteral("uid")].toString();
    option.text = object[QStringLiteral("text")].toString();
    option.correct = object[QStringLiteral("correct")].toBool();
    option.weight = object[QStringLiteral("weight")].toDouble();
    option.rationale = object[QStringLiteral("rationale")].toString();
    option.match = object[QStringLiteral("match")].toString();
    option.tolerance = object[QStringLiteral("tolerance")].toDouble();
    option.fixed = object[QStringLiteral("fixed")].toBool();
    return option;
}

namespace {

QJsonArray toJson(const QList<Option>& options)
{
    QJsonArray array;
    for (const Option& option : options)
        array.append(lamplight::toJson(option));
    return array;
}

} // namespace

QJsonObject toJson(const Question& question)
{
    QJsonObject object{{QStringLiteral("id"), question.id.value},
                       {QStringLiteral("uid"), question.uid},
                       {QStringLiteral("stem"), question.stem},
                       {QStringLiteral("kind"), name(question.kind)},
                       {QStringLiteral("style"), name(question.style)},
                       {QStringLiteral("bloom"), name(question.bloom)},
                       {QStringLiteral("incomplete"), question.isIncomplete()},
                       {QStringLiteral("options"), toJson(question.options)},
                       {QStringLiteral("explanation"), question.explanation},
                       {QStringLiteral("source"), question.source},
                       {QStringLiteral("tags"), question.tags}};
    if (!question.enemies.isEmpty())
        object.insert(QStringLiteral("enemies"), question.enemies);
    if (question.draft)
        object.insert(QStringLiteral("draft"), true);
    return object;
}

QJsonObject toJson(const Card& card)
{
    return {{QStringLiteral("id"), card.id.value},
            {QStringLiteral("uid"), card.uid},
            {QStringLiteral("kind"), name(card.kind)},
            {QStringLiteral("front"), card.front},
            {QStringLiteral("back"), card.back},
            {QStringLiteral("keyPhrase"), card.keyPhrase},
            {QStringLiteral("tags"), card.tags},
            {QStringLiteral("state"), name(card.state)},
            {QStringLiteral("step"), card.step},
            // A new card's due is its place in the order, not a time.
            {QStringLiteral("due"), card.state == CardState::New ? QString() : isoUtc(card.due)},
            {QStringLiteral("stability"), card.stability},
            {QStringLiteral("difficulty"), card.difficulty},
            {QStringLiteral("lastReview"), isoUtc(card.lastReview)},
            {QStringLiteral("reviews"), card.reviews},
            {QStringLiteral("lapses"), card.lapses},
            {QStringLiteral("suspended"), card.suspended},
            {QStringLiteral("buriedUntil"), isoUtc(card.buriedUntil)},
            {QStringLiteral("flag"), name(card.flag)},
            {QStringLiteral("note"), card.note},
            {QStringLiteral("format"), name(card.format)},
            {QStringLiteral("accepted"), QJsonArray::fromStringList(card.accepted)},
            {QStringLiteral("created"), isoUtc(card.created)}};
}

QJsonObject toJson(const Review& review)
{
    return {{QStringLiteral("id"), review.id.value},
            {QStringLiteral("card"), review.card.value},
            {QStringLiteral("at"), isoUtc(review.at)},
            {QStringLiteral("rating"), name(review.rating)},
            {QStringLiteral("ms"), review.ms},
            {QStringLiteral("elapsedDays"), review.elapsedDays},
            {QStringLiteral("before"), name(review.before)},
            {QStringLiteral("stability"), review.stability},
            {QStringLiteral("difficulty"), review.difficulty},
            {QStringLiteral("practice"), review.practice}};
}

} // namespace lamplight
