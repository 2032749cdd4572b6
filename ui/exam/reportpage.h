// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/destination.h"
#include "study/examdesk.h"

#include <QWidget>

namespace lamplight::ui {

class Button;
class Column;
class Row;
class ScrollColumn;

/// How a sitting went: the score, each topic, and what to study next.
class ReportPage : public QWidget {
    Q_OBJECT
public:
    explicit ReportPage(QWidget* parent = nullptr);
    void setReport(const Attempt& attempt, const exam::Report& report);
    void focusFirst();

Q_SIGNALS:
    void lookAgainWanted();
    void closeWanted();
    void go(const lamplight::ui::Destination& destination);

private:
    void addTop(Column& column, const Attempt& attempt, const exam::Report& report);
    void addScore(Column& column, const exam::Report& report);
    QWidget* studyNext(const exam::Report& report);

    ScrollColumn* m_scroll;
    QWidget* m_page = nullptr;
    Button* m_first = nullptr;
};

} // namespace lamplight::ui
