// SPDX-License-Identifier: GPL-3.0-or-later
// Long because: all tokens of the program stand in one table.
#pragma once

#include <QRgb>

namespace lamplight::ui {

/// The colours of the program. Widgets name these and nothing else.
enum class Token {
    Paper,    ///< the window
    Surface,  ///< cards, tables, fields
    Ink,      ///< text
    InkSoft,  ///< secondary text
    Line,     ///< hairlines, empty tracks
    Lamp,     ///< the one accent: primary button, selection, focus, progress
    Edge,     ///< edges of fields and buttons; in dark never on a tint
    OnLamp,   ///< text on lamp
    LampTint, ///< selection
    Well,     ///< sunk areas
    GoodTint,
    WarnTint,
    BadTint,
    InfoTint,
    Good, ///< the four below always with a shape or a word beside them
    Warn,
    Bad,
    Info,
    Pink, ///< these three only for flags, each with its shape
    Turquoise,
    Purple
};

struct TokenRow {
    Token token;
    const char* name;
    QRgb light;
    QRgb dark;
    QRgb contrast; ///< high contrast: 7:1 for text
};

inline constexpr TokenRow tokens[] = {
    {Token::Paper, "paper", 0xffFBF8F1, 0xff1A1713, 0xff000000},
    {Token::Surface, "surface", 0xffFFFFFF, 0xff24201A, 0xff000000},
    {Token::Ink, "ink", 0xff221E18, 0xffEDE6DA, 0xffFFFFFF},
    {Token::InkSoft, "ink.soft", 0xff6A6154, 0xffA89F90, 0xffE6E6E6},
    {Token::Line, "line", 0xffE4DCCD, 0xff3B352C, 0xff5E5E5E},
    {Token::Lamp, "lamp", 0xffA84B06, 0xffF0A355, 0xffFFD60A},
    {Token::Edge, "edge", 0xff8C8271, 0xff7F7666, 0xffFFFFFF},
    {Token::OnLamp, "on.lamp", 0xffFFFFFF, 0xff1A1713, 0xff000000},
    {Token::LampTint, "lamp.tint", 0xffF8EDE3, 0xff3D2F20, 0xff2B2400},
    {Token::Well, "well", 0xffF4EFE4, 0xff1F1B16, 0xff0D0D0D},
    {Token::GoodTint, "good.tint", 0xffE6F1EA, 0xff27352A, 0xff00270F},
    {Token::WarnTint, "warn.tint", 0xffF7EFDD, 0xff3A3220, 0xff2E2300},
    {Token::BadTint, "bad.tint", 0xffF9E9E6, 0xff3D2A25, 0xff3A0500},
    {Token::InfoTint, "info.tint", 0xffE5EDF6, 0xff29303A, 0xff00213D},
    {Token::Good, "good", 0xff1E7347, 0xff74CD9B, 0xff7CFF9E},
    {Token::Warn, "warn", 0xff855600, 0xffEBC355, 0xffFFD24A},
    {Token::Bad, "bad", 0xffB0261D, 0xffF2938A, 0xffFFA69C},
    {Token::Info, "info", 0xff1D5C9E, 0xff8FB8F2, 0xffA6D1FF},
    {Token::Pink, "pink", 0xff9C2F72, 0xffF09BCB, 0xffFFB3E1},
    {Token::Turquoise, "turquoise", 0xff0C6670, 0xff6CCBD0, 0xff7FF0F5},
    {Token::Purple, "purple", 0xff65409C, 0xffC4A8F0, 0xffD9C2FF},
};

/// What a mark means. Each has a colour and a tint.
enum class Tone { Lamp, Good, Warn, Bad, Info };
constexpr Token colorOf(Tone tone)
{
    constexpr Token colors[] = {Token::Lamp, Token::Good, Token::Warn, Token::Bad, Token::Info};
    return colors[int(tone)];
}
constexpr Token tintOf(Tone tone)
{
    constexpr Token tints[] = {Token::LampTint, Token::GoodTint, Token::WarnTint, Token::BadTint, Token::InfoTint};
    return tints[int(tone)];
}

/// Type: size relative to the user's size b.
enum class TextRole { Caption, Body, Reading, H3, H2, H1 };
inline constexpr double typeScale[] = {0.87, 1.0, 1.2, 1.3, 1.6, 2.0};
inline constexpr double readingLineHeight = 1.55;

/// Steps of space in px at b = 14 px; Theme::space() scales them with the text.
enum class Space { None = 0, S4 = 4, S8 = 8, S12 = 12, S16 = 16, S24 = 24, S32 = 32, S48 = 48 };

} // namespace lamplight::ui
