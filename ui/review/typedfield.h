// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "parts/growingfield.h"

namespace lamplight::ui {

/// Where an answer is typed from memory. Enter hands it in; it grows with the text.
class TypedField : public GrowingField {
    Q_OBJECT
public:
    explicit TypedField(QWidget* parent = nullptr);

Q_SIGNALS:
    void submitted();

protected:
    void keyPressEvent(QKeyEvent* event) override;
};

} // namespace lamplight::ui
