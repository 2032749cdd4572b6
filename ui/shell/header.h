// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QMenu;
class QToolButton;

namespace lamplight::ui {

class Text;

/// The line above: the course's name with its menu, and how far away the exam is.
class Header : public QWidget {
    Q_OBJECT
public:
    explicit Header(QWidget* parent = nullptr);

    void setTitle(const QString& title);
    void setCountdown(const QString& countdown);
    /// Shown below the course's name.
    void setMenu(QMenu* menu);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent*) override;

private:
    void apply();

    QToolButton* m_deck;
    Text* m_countdown;
};

} // namespace lamplight::ui
