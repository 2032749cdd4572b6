// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QToolButton;

namespace lamplight::ui {

class Text;

/// A line of a question that asks for an order.
class OrderRow : public QFrame {
    Q_OBJECT
public:
    explicit OrderRow(const QString& wording, QWidget* parent = nullptr);

    void setPlace(int place, int of);
    /// Tab goes through its buttons; gives the last one.
    QWidget* chainTabs();

Q_SIGNALS:
    void moved(int by);   ///< -1 up, 1 down
    void stepped(int by); ///< the focus wants to go on

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent*) override;

private:
    QString m_wording;
    Text* m_place;
    QToolButton *m_up, *m_down;
};

} // namespace lamplight::ui
