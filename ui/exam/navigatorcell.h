// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/examdesk.h"

#include <QAbstractButton>

namespace lamplight::ui {

/// One question in the navigator. Four states, four shapes: check, half disc, dashed ring, flag.
class NavigatorCell : public QAbstractButton {
    Q_OBJECT
public:
    NavigatorCell(int position, exam::QuestionState state, bool flagged, QWidget* parent = nullptr);
    exam::QuestionState state() const { return m_state; }
    bool isFlagged() const { return m_flagged; }
    int position() const { return m_position; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent*) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    int m_position;
    exam::QuestionState m_state;
    bool m_flagged;
};

/// "Complete", "Incomplete", "Unseen".
QString stateText(exam::QuestionState state);

} // namespace lamplight::ui
