// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/examdesk.h"

#include <QWidget>

namespace lamplight::ui {

class QuestionPanel;
class ReadingText;
class ScrollColumn;
class Stack;
class Text;

/// The middle of the room: the passage of a case study, the question, and a panel beside it (notes, calculator). Side
/// by side where there is room, else one below the other.
class Workplace : public QWidget {
    Q_OBJECT
public:
    explicit Workplace(QuestionPanel* question, QWidget* parent = nullptr);

    /// Empty: no passage. The same passage stays where it was scrolled to.
    void setPassage(const QString& title, const QString& text);
    /// Shows one of the panels that were added, or none.
    void addSide(QWidget* side);
    void showSide(QWidget* side);
    void toTop();
    /// Both the passage and the question were scrolled to their ends since this question is shown.
    bool wasReadToEnd() const;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();

    Stack* m_row;
    QWidget* m_case;
    Text* m_caseTitle;
    ReadingText* m_passage;
    ScrollColumn* m_scroll;
    QList<QWidget*> m_sides;
    QString m_text;
    bool m_passageSeen = true, m_questionSeen = true;
};

} // namespace lamplight::ui
