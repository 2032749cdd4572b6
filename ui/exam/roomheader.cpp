// SPDX-License-Identifier: GPL-3.0-or-later
#include "exam/roomheader.h"

#include "exam/lookbutton.h"
#include "parts/button.h"
#include "parts/glyphview.h"
#include "parts/stack.h"
#include "parts/text.h"
#include "theme/metrics.h"
#include "theme/theme.h"

namespace lamplight::ui {

namespace {

constexpr int showAgainAt = 300; // seconds left

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

RoomHeader::RoomHeader(QWidget* parent)
    : Strip(Qt::BottomEdge, parent), m_name(strong({})), m_clock(new QWidget), m_time(figure()), m_position(figure()),
      m_hideTime(hider(m_time, tr("the clock"))), m_hidePosition(hider(m_position, tr("the number of the question"))),
      m_look(new LookButton)
{
    auto* row = new Row(this, Space::S16, {Space::S32, Space::S12});
    m_name->setElided(true);
    row->addWidget(m_name, 1);
    row->addWidget(m_look);
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
    const bool lastMinutes = seconds && *seconds <= showAgainAt && m_seconds.value_or(showAgainAt + 1) > showAgainAt;
    m_seconds = seconds;
    if (!seconds)
        return;
    if (lastMinutes && m_time->isHidden())
        m_hideTime->click();
    m_time->setText(clockText(*seconds));
    m_time->setAccessibleName(timeInWords(*seconds));
}

void RoomHeader::setPosition(int position, int of)
{
    m_position->setText(position > 0 ? tr("%1 of %2").arg(position).arg(of) : QString());
    m_position->setAccessibleName(position > 0 ? tr("Question %1 of %2").arg(position).arg(of) : QString());
    m_hidePosition->setVisible(position > 0);
}

} // namespace lamplight::ui
