// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/buttonlook.h"

#include "theme/theme.h"

namespace lamplight::ui {

namespace {

/// `share` of `other` in `base`, 0..1.
QColor mixed(const QColor& base, const QColor& other, double share)
{
    const auto part = [share](float a, float b) { return float(a * (1 - share) + b * share); };
    return QColor::fromRgbF(part(base.redF(), other.redF()), part(base.greenF(), other.greenF()),
                            part(base.blueF(), other.blueF()));
}

ButtonLook restingLook(ButtonKind kind)
{
    const QColor ink = color(Token::Ink), soft = color(Token::InkSoft), line = color(Token::Line);
    switch (kind) {
    case ButtonKind::Primary: {
        const QColor on = color(Token::OnLamp);
        return {color(Token::Lamp), QColor(), on, on, on};
    }
    case ButtonKind::Quiet: return {QColor(), QColor(), ink, soft, line};
    case ButtonKind::Link: return {QColor(), QColor(), color(Token::Lamp), color(Token::Lamp), line};
    case ButtonKind::Danger: return {color(Token::Surface), color(Token::Bad), color(Token::Bad), soft, line};
    case ButtonKind::Normal: break;
    }
    return {color(Token::Surface), color(Token::Edge), ink, soft, line};
}

} // namespace

ButtonLook lookOf(ButtonKind kind, QStyle::State state, Tone tone)
{
    ButtonLook look = restingLook(kind);
    if (!(state & QStyle::State_Enabled)) {
        const QColor soft = color(Token::InkSoft);
        const bool bare = kind == ButtonKind::Quiet || kind == ButtonKind::Link;
        return {bare ? QColor() : color(Token::Well), bare ? QColor() : color(Token::Line), soft, soft,
                color(Token::Line)};
    }
    if (state & QStyle::State_On) {
        look.fill = color(tintOf(tone));
        look.edge = color(colorOf(tone));
        look.text = tone == Tone::Lamp ? color(Token::Ink) : color(colorOf(tone));
        look.note = look.text;
        look.cap = tone == Tone::Lamp ? color(Token::Line) : color(colorOf(tone));
        return look;
    }
    const bool down = state & QStyle::State_Sunken;
    if (!down && !(state & QStyle::State_MouseOver))
        return look;
    if (kind == ButtonKind::Primary)
        look.fill = mixed(look.fill, color(Token::Ink), down ? 0.24 : 0.12);
    else if (kind != ButtonKind::Link)
        look.fill = color(down ? Token::LampTint : Token::Well);
    return look;
}

} // namespace lamplight::ui
