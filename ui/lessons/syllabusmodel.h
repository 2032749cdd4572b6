// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/readingdesk.h"

#include <QStandardItemModel>

namespace lamplight::ui {

/// The syllabus as a tree: topics, and in them pages. A topic that holds one page of the same code and nothing else is
/// shown as that page.
class SyllabusModel : public QStandardItemModel {
    Q_OBJECT
public:
    enum Role {
        CodeRole = Qt::UserRole + 1,
        StateRole, ///< int(study::ReadingState); of a topic, of all its pages together
        UidRole    ///< of the page; empty for a topic
    };

    using QStandardItemModel::QStandardItemModel;

    void setSyllabus(const QList<study::SyllabusTopic>& syllabus);
    void setState(const QString& uid, study::ReadingState state);

    QModelIndex indexOf(const QString& uid) const;
    /// The pages in reading order.
    const QList<study::SyllabusLesson>& lessons() const { return m_lessons; }
    int readCount() const;
    int rowsInAll() const;

private:
    QStandardItem* addTopic(const study::SyllabusTopic& topic, QStandardItem* parent);
    QStandardItem* addLesson(const study::SyllabusLesson& lesson, QStandardItem* parent);
    void describe(QStandardItem* item, study::ReadingState state);
    study::ReadingState describeTopics(QStandardItem* item);

    QList<study::SyllabusLesson> m_lessons;
    QHash<QString, QStandardItem*> m_items; ///< of the pages, by uid
};

QString stateWord(study::ReadingState state);

} // namespace lamplight::ui
