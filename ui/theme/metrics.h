// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Measures of the interface in px at b = 14 px; Theme::px() scales them with the text. Lines, rings and corners don't
/// scale.
namespace lamplight::ui::metric {

inline constexpr int corner = 8;
inline constexpr int hairline = 1;
inline constexpr int ring = 2;    ///< width of the focus ring
inline constexpr int ringGap = 2; ///< between the ring and what has the focus
inline constexpr int capCorner = 4;

inline constexpr int icon = 20;
inline constexpr int iconSmall = 16;
inline constexpr int target = 28; ///< least height of what can be pressed; 24 in tables
inline constexpr int buttonSmall = 28;
inline constexpr int button = 36;
inline constexpr int buttonLarge = 44;
inline constexpr int field = 36;
inline constexpr int row = 30; ///< one line of a table
inline constexpr int bar = 12; ///< a bar made of parts
inline constexpr int thinBar = 4;
inline constexpr int indicator = 16; ///< check box, radio button
inline constexpr int scrollBar = 12;

inline constexpr int railWide = 176;
inline constexpr int railNarrow = 56;
inline constexpr int header = 48;
inline constexpr int statusLine = 28;

inline constexpr int columnForm = 640;    ///< a page of questions to the user
inline constexpr int columnReading = 624; ///< about 70 characters of reading type
inline constexpr int columnCard = 720;    ///< one card, one exam question
inline constexpr int columnWide = 1040;   ///< an overview

} // namespace lamplight::ui::metric
