// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lessons/syllabusmodel.h"

#include <QWidget>

class QTreeView;

namespace lamplight::ui {

class Text;

/// The syllabus beside the page: what there is to read and how far the reader is.
class SyllabusPanel : public QWidget {
    Q_OBJECT
public:
    explicit SyllabusPanel(QWidget* parent = nullptr);

    SyllabusModel& model() { return *m_model; }
    void setSyllabus(const QList<study::SyllabusTopic>& syllabus);
    void setState(const QString& uid, study::ReadingState state);
    /// Marks the page that is shown, and opens the topics above it.
    void setCurrent(const QString& uid);
    void focusTree();

Q_SIGNALS:
    void chosen(const QString& uid);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent*) override;

private:
    void activate(const QModelIndex& index);
    void count();

    SyllabusModel* m_model;
    QTreeView* m_tree;
    Text* m_count;
};

} // namespace lamplight::ui
