// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace lamplight::ui {

class Button;
class Text;

/// Between two sections: how long the break goes on, and what comes next.
class BreakPage : public QWidget {
    Q_OBJECT
public:
    explicit BreakPage(QWidget* parent = nullptr);

    /// `section` as people count, from 1.
    void setNext(int section, int of, const QString& name);
    void setSecondsLeft(int seconds);
    void focusFirst();

Q_SIGNALS:
    void endWanted();

private:
    Text* m_time;
    Text* m_next;
    Button* m_goOn;
};

} // namespace lamplight::ui
