// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "parts/panel.h"

namespace lamplight::ui {

class Button;
class Flow;

/// A card that is forgotten again and again, and what can be done about it.
class LeechPanel : public Panel {
    Q_OBJECT
public:
    LeechPanel(int lapses, bool suspended, bool hasPassage, QWidget* parent = nullptr);

    void begin(); ///< gives the focus to leaving it as it is

Q_SIGNALS:
    void editWanted();
    void passageWanted();
    void suspendWanted();
    void resumeWanted(); ///< it was suspended, and shall come again
    void kept();

private:
    Button* addAction(Flow& flow, const QString& text, const QString& tip, void (LeechPanel::*signal)());

    QWidget* m_actions;
    Button* m_keep = nullptr;
};

} // namespace lamplight::ui
