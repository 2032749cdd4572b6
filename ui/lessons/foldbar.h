// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lessons/outline.h"

#include <QWidget>

class QMenu;

namespace lamplight::ui {

class Button;

/// Where the window is narrow: a button for the syllabus and one for the sections of the page.
class FoldBar : public QWidget {
    Q_OBJECT
public:
    explicit FoldBar(QWidget* parent = nullptr);

    void setFolded(bool syllabus, bool outline);
    void setSections(const QList<OutlineEntry>& sections);
    Button* syllabusButton() const { return m_syllabus; }

Q_SIGNALS:
    void syllabusWanted();
    void sectionWanted(const QString& uid);

protected:
    void paintEvent(QPaintEvent*) override;

private:
    Button* m_syllabus;
    Button* m_outline;
    QMenu* m_menu;
};

} // namespace lamplight::ui
