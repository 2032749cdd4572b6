// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exam/strip.h"

#include <optional>

namespace lamplight::ui {

class Button;
class Text;

/// The bar above a sitting: its name, the clock and "n of N". The last two can be hidden.
class RoomHeader : public Strip {
    Q_OBJECT
public:
    explicit RoomHeader(QWidget* parent = nullptr);
    void setName(const QString& name);
    /// Nothing: without a limit, no clock.
    void setSecondsLeft(std::optional<int> seconds);
    void setPosition(int position, int of);

private:
    Text* m_name;
    QWidget* m_clock;
    Text* m_time;
    Text* m_position;
    Button* m_hideTime;
    Button* m_hidePosition;
};

/// "41:07", "1:02:09".
QString clockText(int seconds);

} // namespace lamplight::ui
