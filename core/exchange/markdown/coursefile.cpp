// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/markdown/coursefile.h"

#include "exchange/markdown/exam.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace lamplight::exchange::markdown {

namespace {

/// "- `code` text" after some spaces.
QRegularExpressionMatch matchCoded(const QString& line)
{
    static const QRegularExpression coded(QStringLiteral("^( *)- `([^`]*)` (.*\\S.*)$"));
    return coded.match(line);
}

bool atSection(const Lines& lines)
{
    return !lines.atEnd() && lines.peek().text.startsWith(u"## ");
}

void listTwice(const References& references, const QString& code, int line, Account& account)
{
    if (!code.isEmpty() && references.hasName(code))
        account.list(line, QCoreApplication::translate("exchange", "The code “%1” is given twice.").arg(code));
}

void readTopic(const QRegularExpressionMatch& match, QList<TopicId>& path, CourseFile& file, Reading& reading)
{
    const int line = file.body.next().number;
    file.account.take(line, QStringLiteral("topic"));
    const auto indent = match.capturedLength(1);
    path.resize(indent / 2);
    Topic topic;
    topic.id = TopicId{reading.plan.topics.size() + 1};
    topic.parent = path.isEmpty() ? TopicId{} : path.last();
    topic.code = match.captured(2);
    topic.title = match.captured(3);
    for (const Topic& other : reading.plan.topics)
        topic.position += other.parent == topic.parent ? 1 : 0;
    readFields(file.body, static_cast<int>(indent) + 2, QStringLiteral("topicField"), {}, file.account,
               [&](const Field& field) {
                   return field.key == u"uid" ? reading.claim(field.value, topic.uid) : unknownKey(field.key);
               });
    reading.complete(topic.uid, {QStringLiteral("topic"), topic.code, topic.title});
    listTwice(reading.topics, topic.code, line, file.account);
    reading.topics.add(topic.code, topic.uid, topic.id.value);
    reading.plan.topics.append(topic);
    path.append(topic.id);
}

void readTopics(CourseFile& file, Reading& reading)
{
    QList<TopicId> path;
    while (!file.body.atEnd() && !atSection(file.body)) {
        if (file.body.peek().isBlank()) {
            takeBlanks(file.body, file.account);
            continue;
        }
        const auto match = matchCoded(file.body.peek().text);
        const auto indent = match.capturedLength(1);
        if (!match.hasMatch())
            listStray(file.body, file.account);
        else if (indent % 2 == 1 || indent / 2 > path.size())
            file.account.list(file.body.next().number,
                              QCoreApplication::translate(
                                  "exchange", "A topic stands two spaces further in than the topic that holds it."));
        else
            readTopic(match, path, file, reading);
    }
}

void readCriterion(const QRegularExpressionMatch& match, CourseFile& file, Reading& reading)
{
    const int line = file.body.next().number;
    file.account.take(line, QStringLiteral("criterion"));
    Criterion criterion;
    criterion.id = CriterionId{reading.plan.criteria.size() + 1};
    criterion.code = match.captured(2);
    criterion.text = readOn(match.captured(3), file.body, 0, true, QStringLiteral("criterion"), file.account);
    readFields(file.body, 2, QStringLiteral("criterionField"), {}, file.account, [&](const Field& field) {
        if (field.key == u"uid")
            return reading.claim(field.value, criterion.uid);
        if (field.key == u"topic")
            return reading.topics.resolve(field.value, criterion.topic);
        return unknownKey(field.key);
    });
    reading.complete(criterion.uid, {QStringLiteral("criterion"), criterion.code, criterion.text});
    listTwice(reading.criteria, criterion.code, line, file.account);
    reading.criteria.add(criterion.code, criterion.uid, criterion.id.value);
    reading.plan.criteria.append(criterion);
}

void readCriteria(CourseFile& file, Reading& reading)
{
    while (!file.body.atEnd() && !atSection(file.body)) {
        const auto match = matchCoded(file.body.peek().text);
        if (file.body.peek().isBlank())
            takeBlanks(file.body, file.account);
        else if (match.hasMatch() && match.capturedLength(1) == 0)
            readCriterion(match, file, reading);
        else
            listStray(file.body, file.account);
    }
}

/// Reads one section; `stage` is 0 before Topics, 1 before Criteria, 2 from the exams on.
void readSection(CourseFile& file, Reading& reading, int& stage)
{
    const Line heading = file.body.next();
    const QString title = heading.text.sliced(3);
    const bool exam = title.startsWith(u"Exam: ");
    const int order = title == u"Topics" ? 0 : title == u"Criteria" ? 1 : exam ? 2 : 3;
    file.account.setSubject(title);
    file.account.take(heading.number, QStringLiteral("section"));
    if (order == 3)
        file.account.list(heading.number, QCoreApplication::translate(
                                              "exchange", "The sections are Topics, Criteria and “Exam: NAME”."));
    else if (order < stage)
        file.account.list(heading.number, QCoreApplication::translate(
                                              "exchange", "Topics come first and once, then Criteria, then exams."));
    stage = order == 3 ? stage : qMin(qMax(stage, order + 1), 2);
    if (order == 0)
        readTopics(file, reading);
    else if (order == 1)
        readCriteria(file, reading);
    else if (exam)
        readExam(title.sliced(6).trimmed(), heading.number, file, reading);
}

} // namespace

void readCourse(CourseFile& file, Reading& reading)
{
    applyFields(file.matter, file.account, [&](const Field& field) {
        if (field.key != u"title")
            return unknownKey(field.key);
        reading.plan.title = field.value;
        return QString();
    });
    if (reading.plan.title.isEmpty())
        file.account.list(1, QCoreApplication::translate("exchange", "The course has no title."));
    int stage = 0;
    while (!file.body.atEnd()) {
        if (file.body.peek().isBlank())
            takeBlanks(file.body, file.account);
        else if (atSection(file.body))
            readSection(file, reading, stage);
        else
            listStray(file.body, file.account);
    }
}

} // namespace lamplight::exchange::markdown
