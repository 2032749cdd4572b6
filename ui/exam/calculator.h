// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "parts/panel.h"

#include <QList>
#include <functional>

class QGridLayout;
class QLineEdit;

namespace lamplight::ui {

class Button;
class Text;

/// A calculator beside the question, for exams that allow one: a sum is typed, or put together with its buttons.
class Calculator : public Panel {
    Q_OBJECT
public:
    explicit Calculator(QWidget* parent = nullptr);
    void focusField();

Q_SIGNALS:
    void closeWanted();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void addButtons();
    void addButton(const QString& text, const QString& accessibleName, const std::function<void()>& press);
    /// Four in a row beside the question; ten in a row below it, where height is scarce.
    void arrange();
    void type(const QString& sign);
    void reckon();

    QLineEdit* m_field;
    Text* m_result;
    Text* m_heading;
    Text* m_hint;
    QGridLayout* m_grid;
    QList<Button*> m_buttons;
};

} // namespace lamplight::ui
