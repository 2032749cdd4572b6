// SPDX-License-Identifier: GPL-3.0-or-later
#include "exam/lookbutton.h"

#include <QMenu>
#include <utility>

namespace lamplight::ui {

namespace {
constexpr double scaleStep = 0.25;
} // namespace

LookButton::LookButton(QWidget* parent) : Button(tr("Aa"), ButtonKind::Quiet, parent), m_menu(new QMenu(this))
{
    setSize(Button::Size::Small);
    setAccessibleName(tr("Text size and contrast"));
    setToolTip(tr("Text size and contrast (Ctrl+plus, Ctrl+minus)"));
    const auto add = [this](const QString& text, const std::function<void()>& does) {
        connect(m_menu->addAction(text), &QAction::triggered, this, does);
    };
    add(tr("L&arger text"), [this] { scale(theme().textScale() + scaleStep); });
    add(tr("&Smaller text"), [this] { scale(theme().textScale() - scaleStep); });
    add(tr("&Usual text size"), [this] { scale(1.0); });
    m_menu->addSeparator();
    add(tr("&Light"), [this] { mode(Theme::Mode::Light); });
    add(tr("&Dark"), [this] { mode(Theme::Mode::Dark); });
    add(tr("High &contrast"), [this] { mode(Theme::Mode::Contrast); });
    connect(this, &Button::clicked, this, [this] { m_menu->popup(mapToGlobal(QPoint(0, height()))); });
}

void LookButton::scale(double to)
{
    if (!m_scaleBefore)
        m_scaleBefore = theme().textScale();
    theme().setTextScale(to);
}

void LookButton::mode(Theme::Mode to)
{
    if (!m_modeBefore)
        m_modeBefore = theme().mode();
    theme().setMode(to);
}

void LookButton::restore()
{
    if (const auto before = std::exchange(m_scaleBefore, std::nullopt))
        theme().setTextScale(*before);
    if (const auto before = std::exchange(m_modeBefore, std::nullopt))
        theme().setMode(*before);
}

} // namespace lamplight::ui
