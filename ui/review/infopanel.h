// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "parts/panel.h"
#include "study/cardinfo.h"

class QTableWidget;

namespace lamplight::ui {

/// What is known of the memory of a card: its numbers, its forgetting curve, every answer.
class InfoPanel : public Panel {
    Q_OBJECT
public:
    explicit InfoPanel(const study::CardInfo& info, QWidget* parent = nullptr);

Q_SIGNALS:
    void closed();

private:
    void addFacts(const study::CardInfo& info);
    void addHistory(const study::CardInfo& info);
};

} // namespace lamplight::ui
