// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/flaglook.h"

#include <QCoreApplication>

namespace lamplight::ui {

FlagLook lookOf(CardFlag flag)
{
    const auto name = [](const char* text) { return QCoreApplication::translate("flags", text); };
    switch (flag) {
    case CardFlag::None: return {Glyph::Flag, Token::InkSoft, name(QT_TRANSLATE_NOOP("flags", "No flag"))};
    case CardFlag::Red: return {Glyph::FlagFilled, Token::Bad, name(QT_TRANSLATE_NOOP("flags", "Red"))};
    case CardFlag::Orange: return {Glyph::Triangle, Token::Lamp, name(QT_TRANSLATE_NOOP("flags", "Orange"))};
    case CardFlag::Green: return {Glyph::Disc, Token::Good, name(QT_TRANSLATE_NOOP("flags", "Green"))};
    case CardFlag::Blue: return {Glyph::Square, Token::Info, name(QT_TRANSLATE_NOOP("flags", "Blue"))};
    case CardFlag::Pink: return {Glyph::Diamond, Token::Pink, name(QT_TRANSLATE_NOOP("flags", "Pink"))};
    case CardFlag::Turquoise: return {Glyph::Hexagon, Token::Turquoise, name(QT_TRANSLATE_NOOP("flags", "Turquoise"))};
    case CardFlag::Purple: return {Glyph::Star, Token::Purple, name(QT_TRANSLATE_NOOP("flags", "Purple"))};
    }
    return {};
}

} // namespace lamplight::ui
