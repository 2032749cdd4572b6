// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exam.h"
#include "study/examdesk.h"

#include <QWidget>

namespace lamplight::ui {

class Button;
class Column;
class InlineMessage;
class ScrollColumn;

/// Before and between sittings: the exams of the deck with what they ask, the sitting that runs, earlier attempts.
class ExamHome : public QWidget {
    Q_OBJECT
public:
    explicit ExamHome(study::ExamDesk& desk, QWidget* parent = nullptr);
    void refresh();
    void showError(const Error& error);
    void focusFirst();

Q_SIGNALS:
    void startWanted(const lamplight::Blueprint& blueprint);
    void resumeWanted();
    void reportWanted(lamplight::AttemptId attempt);
    void importWanted();

private:
    void addEmpty(Column& column);
    void addRunning(Column& column, const exam::Sitting& sitting);
    void addBlueprints(Column& column, const QList<Blueprint>& blueprints, bool mayStart);
    void addShortages(Column& column, const QList<exam::Shortage>& shortages);
    void addStart(Column& column, const Blueprint& blueprint);
    template <class Does>
    void addAction(Column& column, Button* button, Does does);
    void addAttempts(Column& column);

    study::ExamDesk& m_desk;
    InlineMessage* m_message;
    ScrollColumn* m_scroll;
    QWidget* m_page = nullptr; ///< made anew at each refresh
    Button* m_first = nullptr;
};

} // namespace lamplight::ui
