// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/syllabusmodel.h"

#include <algorithm>

namespace lamplight::ui {

using study::ReadingState;

namespace {

/// A topic's own row would only say again what the row of its page says.
bool isOnePage(const QList<study::SyllabusTopic>& syllabus, qsizetype at)
{
    const study::SyllabusTopic& topic = syllabus[at];
    const bool hasTopics = at + 1 < syllabus.size() && syllabus[at + 1].depth > topic.depth;
    return !hasTopics && topic.lessons.size() == 1 &&
           (topic.lessons.first().code == topic.topic.code || topic.topic.title == topic.lessons.first().title);
}

} // namespace

QString stateWord(ReadingState state)
{
    switch (state) {
    case ReadingState::Unread: return SyllabusModel::tr("not opened");
    case ReadingState::Begun: return SyllabusModel::tr("begun");
    case ReadingState::Read: return SyllabusModel::tr("read");
    }
    return {};
}

void SyllabusModel::setSyllabus(const QList<study::SyllabusTopic>& syllabus)
{
    clear();
    m_lessons.clear();
    m_items.clear();
    QList<QStandardItem*> path; // the topic at each depth
    for (qsizetype i = 0; i < syllabus.size(); ++i) {
        const study::SyllabusTopic& topic = syllabus[i];
        path.resize(std::min<qsizetype>(topic.depth, path.size()));
        QStandardItem* parent = path.isEmpty() ? invisibleRootItem() : path.last();
        if (isOnePage(syllabus, i)) {
            path.append(addLesson(topic.lessons.first(), parent));
            continue;
        }
        QStandardItem* item = addTopic(topic, parent);
        path.append(item);
        for (const study::SyllabusLesson& lesson : topic.lessons)
            addLesson(lesson, item);
    }
    describeTopics(invisibleRootItem());
}

QStandardItem* SyllabusModel::addTopic(const study::SyllabusTopic& topic, QStandardItem* parent)
{
    const QString& title = topic.topic.title;
    auto* item = new QStandardItem(title.isEmpty() ? tr("Topic %1").arg(topic.topic.code) : title);
    item->setData(topic.topic.code, CodeRole);
    item->setEditable(false);
    parent->appendRow(item);
    return item;
}

QStandardItem* SyllabusModel::addLesson(const study::SyllabusLesson& lesson, QStandardItem* parent)
{
    auto* item = new QStandardItem(lesson.title);
    item->setData(lesson.code, CodeRole);
    item->setData(lesson.uid, UidRole);
    item->setEditable(false);
    parent->appendRow(item);
    m_lessons.append(lesson);
    m_items.insert(lesson.uid, item);
    describe(item, lesson.state);
    return item;
}

void SyllabusModel::describe(QStandardItem* item, ReadingState state)
{
    item->setData(int(state), StateRole);
    const QString code = item->data(CodeRole).toString();
    const QString name = code.isEmpty() ? item->text() : QStringLiteral("%1 %2").arg(code, item->text());
    item->setData(QStringLiteral("%1, %2").arg(name, stateWord(state)), Qt::AccessibleTextRole);
    item->setToolTip(name);
}

/// A topic is read when all below it is, and begun when some of it is.
ReadingState SyllabusModel::describeTopics(QStandardItem* item)
{
    bool all = true, some = false;
    for (int row = 0; row < item->rowCount(); ++row) {
        const ReadingState below = describeTopics(item->child(row));
        all = all && below == ReadingState::Read;
        some = some || below != ReadingState::Unread;
    }
    const bool isPage = !item->data(UidRole).toString().isEmpty();
    if (isPage && item->rowCount() == 0)
        return ReadingState(item->data(StateRole).toInt());
    const ReadingState state = item->rowCount() > 0 && all ? ReadingState::Read
                               : some                      ? ReadingState::Begun
                                                           : ReadingState::Unread;
    if (item != invisibleRootItem() && !isPage)
        describe(item, state);
    return state;
}

void SyllabusModel::setState(const QString& uid, ReadingState state)
{
    QStandardItem* item = m_items.value(uid);
    if (!item || item->data(StateRole).toInt() == int(state))
        return;
    const auto lesson = std::ranges::find(m_lessons, uid, &study::SyllabusLesson::uid);
    lesson->state = state;
    describe(item, state);
    describeTopics(invisibleRootItem());
}

QModelIndex SyllabusModel::indexOf(const QString& uid) const
{
    const QStandardItem* item = m_items.value(uid);
    return item ? item->index() : QModelIndex();
}

int SyllabusModel::readCount() const
{
    return int(std::ranges::count(m_lessons, ReadingState::Read, &study::SyllabusLesson::state));
}

int SyllabusModel::rowsInAll() const
{
    int rows = 0;
    QList<const QStandardItem*> left{invisibleRootItem()};
    while (!left.isEmpty()) {
        const QStandardItem* item = left.takeLast();
        rows += item->rowCount();
        for (int row = 0; row < item->rowCount(); ++row)
            left.append(item->child(row));
    }
    return rows;
}

} // namespace lamplight::ui
