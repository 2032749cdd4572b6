// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/palette.h"

#include "theme/theme.h"

#include <QApplication>
#include <QPalette>
#include <QToolTip>

namespace lamplight::ui {

namespace {

QPalette paletteOf(const Theme& theme)
{
    const auto color = [&theme](Token token) { return theme.color(token); };
    QPalette palette;
    palette.setColor(QPalette::Window, color(Token::Paper));
    palette.setColor(QPalette::WindowText, color(Token::Ink));
    palette.setColor(QPalette::Base, color(Token::Surface));
    palette.setColor(QPalette::AlternateBase, color(Token::Surface)); // no zebra
    palette.setColor(QPalette::Text, color(Token::Ink));
    palette.setColor(QPalette::PlaceholderText, color(Token::InkSoft));
    palette.setColor(QPalette::Button, color(Token::Surface));
    palette.setColor(QPalette::ButtonText, color(Token::Ink));
    palette.setColor(QPalette::BrightText, color(Token::Bad));
    palette.setColor(QPalette::Highlight, color(Token::Lamp));
    palette.setColor(QPalette::HighlightedText, color(Token::OnLamp));
    palette.setColor(QPalette::Link, color(Token::Lamp));
    palette.setColor(QPalette::LinkVisited, color(Token::Lamp));
    palette.setColor(QPalette::ToolTipBase, color(Token::Surface));
    palette.setColor(QPalette::ToolTipText, color(Token::Ink));
    palette.setColor(QPalette::Light, color(Token::Surface));
    palette.setColor(QPalette::Midlight, color(Token::Well));
    palette.setColor(QPalette::Mid, color(Token::Line));
    palette.setColor(QPalette::Dark, color(Token::Edge));
    palette.setColor(QPalette::Shadow, color(Token::Edge));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, color(Token::InkSoft));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, color(Token::Line));
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, color(Token::InkSoft));
    return palette;
}

} // namespace

void applyPalettes(const Theme& theme)
{
    const QPalette palette = paletteOf(theme);
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
    // A chosen row is a tint with a bar, and its text stays ink.
    QPalette rows = palette;
    rows.setColor(QPalette::Highlight, theme.color(Token::LampTint));
    rows.setColor(QPalette::HighlightedText, theme.color(Token::Ink));
    QApplication::setPalette(rows, "QAbstractItemView");
    QApplication::setPalette(rows, "QMenu");
    QApplication::setPalette(rows, "QMenuBar");
}

} // namespace lamplight::ui
