// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "parts/panel.h"

class QLineEdit;

namespace lamplight::ui {

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

private:
    void addButtons();
    void type(const QString& sign);
    void reckon();

    QLineEdit* m_field;
    Text* m_result;
};

} // namespace lamplight::ui
