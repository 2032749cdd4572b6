// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exam.h"

#include <QWidget>

namespace lamplight::exam {
struct Sheet;
}

namespace lamplight::ui {

class AnswerPad;
class Button;
class CertaintyRow;
class Column;
class Feedback;
class StemView;
class Text;

/// One question of a sitting: number, flag, stem, the place to answer and, where the rules say so, how sure one is. It
/// shows what it is told; what is pressed comes out as a wish.
class QuestionPanel : public QWidget {
    Q_OBJECT
public:
    explicit QuestionPanel(QWidget* parent = nullptr);

    void setQuestion(int position, int of, const FormQuestion& question, const exam::Sheet& sheet,
                     const ExamRules& rules);
    /// The same question, after something changed: what it shows is on disk.
    void setSheet(const exam::Sheet& sheet);
    /// The keys of the flag and of the highlighter, as their buttons show them.
    void showKeys(const QString& flag, const QString& highlight);
    AnswerPad* pad() const { return m_pad; }
    Feedback* feedback() const { return m_feedback; }
    void focusAnswer();
    /// Marks what is selected in the stem; where nothing is, the cursor goes there.
    void toggleHighlight();

Q_SIGNALS:
    void answered(const QString& response);
    void struck(const QString& letter);
    void unstruck(const QString& letter);
    void certaintyChosen(int level);
    void highlightWanted(const QString& range);
    void unhighlightWanted(const QString& range);
    void flagToggled();
    void lessonWanted(const QString& uid);

private:
    void addStem(Column& column, int position, int of, const FormQuestion& question);
    void addPad(Column& column, const FormQuestion& question);
    void chainTabs();
    QWidget* footLine();
    void tell(const exam::Sheet& sheet);

    Text* m_number;
    Button* m_highlight;
    Button* m_flag;
    QWidget* m_body = nullptr; ///< made anew for every question
    QWidget* m_onDisk = nullptr;
    FormQuestion m_question;
    StemView* m_stem = nullptr;
    AnswerPad* m_pad = nullptr;
    CertaintyRow* m_certainty = nullptr;
    Feedback* m_feedback = nullptr;
};

} // namespace lamplight::ui
