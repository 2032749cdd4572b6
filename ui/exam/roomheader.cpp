// SPDX-License-Identifier: GPL-3.0-or-later
#include "exam/roomheader.h"

#include "parts/button.h"
#include "parts/glyphview.h"
#include "parts/stack.h"
#include "parts/text.h"
#include "theme/metrics.h"
#include "theme/theme.h"

namespace lamplight::ui {

namespace {

/// A word that hides what stands before it, or brings it back.
Button* hider(Text* what, const QString& name)
{
    auto* button = new Button(RoomHeader::tr("hide"), ButtonKind::Link);
    button->setSize(Button::Size::Small);
    button->setAccessibleName(RoomHeader::tr("Hide %1").arg(name));
    QObject::connect(button, &Button::clicked, what, [what, button, name] {
        const bool hide = what->isVisibleTo(what->parentWidget());
        what->setVisible(!hide);
        button->setText(hide ? RoomHeader::tr("show") : RoomHeader::tr("hide"));
        button->setAccessibleName((hide ? RoomHeader::tr("Show %1") : RoomHeader::tr("Hide %1")).arg(name));
    });
    return button;
}

Text* figure()
{
    auto* text = new Text({}, TextRole::H3);
    text->setWeight(QFont::DemiBold);
    return text;
}

} // namespace

QString clockText(int seconds)
{
    const auto two = [](int value) { return QStringLiteral("%1").arg(value, 2, 10, QLatin1Char('0')); };
    const QString rest = two(seconds / 60 % 60) + QLatin1Char(':') + two(seconds % 60);
    return seconds < 3600 ? rest : QString::number(seconds / 3600) + QLatin1Char(':') + rest;
}

RoomHeader::RoomHeader(QWidget* parent)
    : Strip(Qt::BottomEdge, parent), m_name(strong({})), m_clock(new QWidget), m_time(figure()), m_position(figure()),
      m_hideTime(hider(m_time, tr("the clock"))), m_hidePosition(hider(m_position, tr("the number of the question")))
{
    auto* row = new Row(this, Space::S16, {Space::S32, Space::S12});
    row->addWidget(m_name, 1);
    auto* clock = new Row(m_clock, Space::S8);
    clock->addWidget(new GlyphView(Glyph::Clock, Token::Ink, metric::icon));
    clock->addWidget(m_time);
    clock->addWidget(m_hideTime);
    row->addWidget(m_clock);
    row->addGap(Space::S16);
    row->addWidget(m_position);
    row->addWidget(m_hidePosition);
}

void RoomHeader::setName(const QString& name)
{
    m_name->setText(name);
}

void RoomHeader::setSecondsLeft(std::optional<int> seconds)
{
    m_clock->setVisible(seconds.has_value());
    if (!seconds)
        return;
    m_time->setText(clockText(*seconds));
    m_time->setAccessibleName(tr("%n minute(s) left", nullptr, (*seconds + 59) / 60));
}

void RoomHeader::setPosition(int position, int of)
{
    m_position->setText(tr("%1 of %2").arg(position).arg(of));
    m_position->setAccessibleName(tr("Question %1 of %2").arg(position).arg(of));
}

} // namespace lamplight::ui
