// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/card.h"

#include <QMenu>

namespace lamplight::ui {

/// The flags of a card by shape, name and digit; the digit chooses. That of the card is checked.
class FlagMenu : public QMenu {
    Q_OBJECT
public:
    explicit FlagMenu(QWidget* parent = nullptr);

    void setCurrent(CardFlag flag);

Q_SIGNALS:
    void chosen(lamplight::CardFlag flag);
};

} // namespace lamplight::ui
