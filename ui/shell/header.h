// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QMenu;
class QToolButton;

namespace lamplight::ui {

class Button;
class Text;

/// The line above: the course's name with its menu, how far away the exam is, and the way to anything by its name.
class Header : public QWidget {
    Q_OBJECT
public:
    explicit Header(QWidget* parent = nullptr);

    void setTitle(const QString& title);
    void setCountdown(const QString& countdown);
    /// Shown below the course's name.
    void setMenu(QMenu* menu);
    QSize sizeHint() const override;

Q_SIGNALS:
    /// To go somewhere by its name.
    void goToRequested();

protected:
    void paintEvent(QPaintEvent*) override;

private:
    void apply();

    QToolButton* m_deck;
    Text* m_countdown;
    Button* m_goTo;
};

} // namespace lamplight::ui
