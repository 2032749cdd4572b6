// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exam/answerpad.h"

namespace lamplight::ui {

class Button;
class Column;
class OrderRow;

/// Items to put in order: Alt+Up and Alt+Down move the one with the focus, and so do its two buttons.
class OrderingPad : public AnswerPad {
    Q_OBJECT
public:
    explicit OrderingPad(const FormQuestion& question, QWidget* parent = nullptr);

    void setSheet(const exam::Sheet& sheet) override;
    void focusAnswer() override;
    QList<PadHint> hints() const override;

private:
    void move(OrderRow* row, int by);
    void step(OrderRow* from, int by); ///< the focus
    void arrange(const QString& order);

    QString m_order;          ///< letters, as shown now
    QList<OrderRow*> m_items; ///< by letter
    Column* m_column;
    Button* m_asItIs;
};

} // namespace lamplight::ui
