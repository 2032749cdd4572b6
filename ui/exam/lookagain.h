// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/destination.h"
#include "study/examdesk.h"

#include <QWidget>
#include <functional>

namespace lamplight::ui {

class Button;
class Column;
class ScrollColumn;
class Text;

/// A sitting that was handed in, question by question: what was chosen, the key, the reason of every option, and the
/// way to the passage. The wording is that of the sitting, whatever was edited since.
class LookAgain : public QWidget {
    Q_OBJECT
public:
    explicit LookAgain(QWidget* parent = nullptr);
    void setAttempt(const Attempt& attempt, const exam::Report& report, int position = 1);
    int position() const { return m_position; }

Q_SIGNALS:
    void closeWanted();
    void go(const lamplight::ui::Destination& destination);

private:
    void addKey(Qt::Key key, const std::function<void()>& does);
    void show(int position);
    void addOptions(Column& column, const FormQuestion& question, const exam::QuestionResult& result);

    Attempt m_attempt;
    exam::Report m_report;
    int m_position = 1;
    Text* m_place;
    Button* m_previous;
    Button* m_next;
    ScrollColumn* m_scroll;
    QWidget* m_page = nullptr;
};

} // namespace lamplight::ui
