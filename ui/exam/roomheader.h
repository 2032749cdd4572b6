// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exam/clocktext.h"
#include "exam/strip.h"

#include <optional>

namespace lamplight::ui {

class Button;
class LookButton;
class Text;

/// The bar above a sitting: its name and section, the clock and "n of N". The last two can be hidden; the time comes
/// back when five minutes are left.
class RoomHeader : public Strip {
    Q_OBJECT
public:
    explicit RoomHeader(QWidget* parent = nullptr);
    void setName(const QString& name);
    /// Nothing: without a limit, no clock.
    void setSecondsLeft(std::optional<int> seconds);
    /// 0: no question, as in a break.
    void setPosition(int position, int of);
    LookButton& look() { return *m_look; }

private:
    Text* m_name;
    QWidget* m_clock;
    Text* m_time;
    Text* m_position;
    Button* m_hideTime;
    Button* m_hidePosition;
    LookButton* m_look;
    std::optional<int> m_seconds;
};

} // namespace lamplight::ui
