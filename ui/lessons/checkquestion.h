// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/question.h"

#include <QWidget>

namespace lamplight::ui {

class Button;
class CheckOption;
class Column;
class PageEvents;
class PieceColumn;
class Text;
class Verdict;

/// One question at the end of a page, answered in place. A to D choose while the focus is within it; of a question with
/// one answer the choice is the answer.
class CheckQuestion : public QWidget {
    Q_OBJECT
public:
    /// `heading` says which it is: "Question 1 of 3".
    CheckQuestion(const QString& heading, const Question& question, PageEvents* events, QWidget* parent = nullptr);

    bool isAnswered() const { return m_answered; }

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void addOptions(Column& column);
    void addResult(Column& column);
    void choose(CheckOption* option);
    void answer();
    void startAgain();
    bool isRight() const;
    QString rightLetters() const;

    Question m_question;
    PageEvents* m_events;
    QList<CheckOption*> m_options;
    Button* m_check = nullptr; ///< of a question with several answers
    Button* m_again = nullptr;
    QWidget* m_keys = nullptr;
    Verdict* m_verdict = nullptr;
    QWidget* m_explanation = nullptr;
    bool m_answered = false;
};

} // namespace lamplight::ui
