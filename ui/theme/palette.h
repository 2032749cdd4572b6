// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace lamplight::ui {

class Theme;

/// Sets the application's palettes from the theme's tokens: one for all, others for item views, menus and tips.
void applyPalettes(const Theme& theme);

} // namespace lamplight::ui
