// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "parts/button.h"
#include "theme/theme.h"

#include <optional>

class QMenu;

namespace lamplight::ui {

/// Text size and contrast within the room. What is changed here holds until the room is left.
class LookButton : public Button {
    Q_OBJECT
public:
    explicit LookButton(QWidget* parent = nullptr);
    /// Puts back how it looked before something was changed here.
    void restore();

private:
    void scale(double to);
    void mode(Theme::Mode to);

    QMenu* m_menu;
    std::optional<double> m_scaleBefore;
    std::optional<Theme::Mode> m_modeBefore;
};

} // namespace lamplight::ui
