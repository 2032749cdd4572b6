// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/markdown/lessonfile.h"

#include "exchange/markdown/callout.h"
#include "exchange/markdown/plainblocks.h"
#include "model/names.h"

#include <QCoreApplication>
#include <algorithm>

namespace lamplight::exchange::markdown {

namespace {

/// What the attributes say, and the places of the definitions that the block words.
void finishBlock(Block& block, const Attributes& attributes, Page& page)
{
    block.label = attributes.label.value_or(block.label);
    block.text = attributes.text.value_or(block.text);
    block.uid = attributes.uid;
    page.reading.complete(block.uid, {QStringLiteral("block"), page.lesson.uid, name(block.kind), block.text});
    for (const DefinitionId id : attributes.defines) {
        Definition& definition = page.reading.definition(id);
        block.definitions.append(definition.uid);
        definition.places.append({page.lesson.id, block.uid});
    }
    if (block.kind == BlockKind::Check)
        block.questions = attributes.asks;
    else if (!attributes.asks.isEmpty())
        page.account.list(attributes.lines.first(),
                          QCoreApplication::translate("exchange", "Only a check asks questions."));
}

void readBlock(Lines& lines, Page& page)
{
    Attributes attributes;
    if (atAttributes(lines))
        attributes = readAttributes(lines, page);
    if (lines.atEnd() || lines.peek().isBlank()) {
        for (const int line : attributes.lines)
            page.account.list(line,
                              QCoreApplication::translate("exchange", "What this line describes doesn't follow it."));
        return;
    }
    std::optional<Block> block;
    const int asked = page.questions;
    if (lines.peek().text.startsWith(u'>'))
        block = readCallout(lines, attributes, page);
    else
        block = readPlainBlock(lines, page.account);
    if (block) {
        finishBlock(*block, attributes, page);
        page.checking = block->kind == BlockKind::Check;
        page.lesson.blocks.append(*block);
    } else if (page.checking && page.questions > asked) {
        page.lesson.blocks.last().questions.append(page.reading.plan.questions.last().uid);
    }
    if (!lines.atEnd() && !lines.peek().isBlank())
        page.account.list(lines.peek().number,
                          QCoreApplication::translate("exchange", "A blank line belongs before this one."));
}

QString applyLessonField(const Field& field, Lesson& lesson, QString& topic, Reading& reading)
{
    if (field.key == u"uid")
        return reading.claim(field.value, lesson.uid);
    if (field.key == u"topic")
        topic = field.value;
    else if (field.key == u"code")
        lesson.code = field.value;
    else if (field.key == u"title")
        lesson.title = field.value;
    else if (field.key == u"date")
        lesson.date = field.value;
    else if (field.key == u"source")
        lesson.source = field.value;
    else if (field.key == u"tags")
        lesson.tags = tagList(field.value);
    else
        return unknownKey(field.key);
    return {};
}

int lineOf(const FrontMatter& matter, QLatin1String key)
{
    const auto field = std::ranges::find_if(matter.fields, [&](const Field& entry) { return entry.key == key; });
    return field == matter.fields.end() ? 1 : field->line;
}

Lesson readHead(CourseFile& file, Reading& reading)
{
    Lesson lesson;
    lesson.id = LessonId{reading.plan.lessons.size() + 1};
    lesson.source = file.name;
    QString topic;
    applyFields(file.matter, file.account,
                [&](const Field& field) { return applyLessonField(field, lesson, topic, reading); });
    reading.complete(lesson.uid, {QStringLiteral("lesson"), lesson.code, lesson.title});
    if (lesson.title.isEmpty())
        file.account.list(1, QCoreApplication::translate("exchange", "The lesson has no title."));
    const QString why = reading.topics.resolve(topic.isEmpty() ? lesson.code : topic, lesson.topic);
    if (!why.isEmpty())
        file.account.list(lineOf(file.matter, topic.isEmpty() ? QLatin1String("code") : QLatin1String("topic")), why);
    for (const Lesson& other : reading.plan.lessons)
        lesson.position += other.topic == lesson.topic ? 1 : 0;
    return lesson;
}

/// Questions in a file of their own that belong to a page: they stand behind those on it.
QString joinLesson(const QString& reference, Page& page)
{
    LessonId id;
    const QString why = page.reading.lessons.resolve(reference, id);
    if (!why.isEmpty())
        return why;
    page.lesson.id = id;
    page.lesson.topic = page.reading.plan.lessons[id.value - 1].topic;
    page.questions = static_cast<int>(std::ranges::count(page.reading.plan.questions, id, &Question::lesson));
    return {};
}

} // namespace

QList<PendingQuestion> readLesson(CourseFile& file, Reading& reading)
{
    Page page{reading, file.account, readHead(file, reading), 0, false, {}};
    file.account.setSubject(QString(page.lesson.code % u' ' % page.lesson.title).trimmed());
    while (!file.body.atEnd())
        if (file.body.peek().isBlank())
            takeBlanks(file.body, file.account);
        else
            readBlock(file.body, page);
    reading.lessons.add(page.lesson.code, page.lesson.uid, page.lesson.id.value);
    reading.plan.lessons.append(page.lesson);
    return page.pending;
}

void readQuestions(CourseFile& file, Reading& reading)
{
    Page page{reading, file.account, {}, 0, false, {}};
    file.account.setSubject(file.name);
    applyFields(file.matter, file.account, [&](const Field& field) {
        if (field.key == u"lesson")
            return joinLesson(field.value, page);
        return field.key == u"topic" ? reading.topics.resolve(field.value, page.lesson.topic) : unknownKey(field.key);
    });
    while (!file.body.atEnd()) {
        Attributes none;
        const QString& line = file.body.peek().text;
        if (file.body.peek().isBlank())
            takeBlanks(file.body, file.account);
        else if (line.startsWith(u"> [!question]") || line.startsWith(u"> [!case]"))
            readCallout(file.body, none, page);
        else
            listStray(file.body, file.account);
    }
}

void checkAsked(const QList<PendingQuestion>& pending, const Reading& reading)
{
    QSet<QString> known;
    for (const Question& question : reading.plan.questions)
        known.insert(question.uid);
    for (const PendingQuestion& asked : pending)
        if (!known.contains(asked.uid))
            asked.account->list(
                asked.line,
                QCoreApplication::translate("exchange", "The course holds no question “%1”.").arg(asked.uid));
}

} // namespace lamplight::exchange::markdown
