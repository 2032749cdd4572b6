// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/reviewhead.h"

#include "parts/flaglook.h"
#include "parts/flow.h"
#include "parts/glyphview.h"
#include "parts/stack.h"
#include "parts/stackedbar.h"
#include "parts/text.h"
#include "review/cardwords.h"
#include "study/reviewdesk.h"

#include <algorithm>

namespace lamplight::ui {

ReviewHead::ReviewHead(QWidget* parent)
    : QWidget(parent), m_where(wrapped(caption({}))), m_flagShape(new GlyphView(Glyph::Flag)), m_flag(caption({})),
      m_seconds(soft({})), m_left(soft({})), m_bar(new StackedBar)
{
    auto* column = new Column(this, Space::S16);
    auto* top = new Row(nullptr, Space::S16);
    top->addWidget(m_where, 1);
    auto* flag = new Row(nullptr, Space::S4);
    flag->addWidget(m_flagShape);
    flag->addWidget(m_flag);
    top->addLayout(flag);
    top->addWidget(m_seconds);
    top->addWidget(m_left);
    column->addLayout(top);
    m_bar->setThickness(metric::thinBar);
    column->addWidget(m_bar);
    m_seconds->hide();
}

void ReviewHead::showCard(const study::CardView& view)
{
    m_where->setText(placeOf(view));
    const bool flagged = view.card.flag != CardFlag::None;
    const FlagLook look = lookOf(view.card.flag);
    m_flagShape->setGlyph(look.glyph, look.token);
    m_flag->setText(look.name);
    m_flag->setAccessibleName(tr("Flag: %1").arg(look.name));
    m_flagShape->setVisible(flagged);
    m_flag->setVisible(flagged);
}

void ReviewHead::showBar(int done, int left)
{
    m_bar->setParts({{double(done), StackedBar::Fill::Solid, Tone::Lamp, tr("%n answered", nullptr, done)},
                     {double(left), StackedBar::Fill::Track, Tone::Lamp, tr("%n left", nullptr, left)}});
}

void ReviewHead::showProgress(int done, int left, int minutes)
{
    m_left->setText(QStringLiteral("%1 · %2").arg(tr("%1 of %2").arg(done + 1).arg(done + left),
                                                  tr("%n min left", nullptr, minutes)));
    showBar(done, left);
}

void ReviewHead::showPractice(int done, int left)
{
    m_left->setText(tr("Practice: %1 of %2").arg(done + 1).arg(done + left));
    showBar(done, left);
}

void ReviewHead::showSeconds(int seconds, int cap)
{
    m_seconds->setVisible(cap > 0);
    const int shown = std::min(seconds, cap);
    m_seconds->setText(tr("%1:%2").arg(shown / 60).arg(shown % 60, 2, 10, QLatin1Char('0')));
    m_seconds->setAccessibleName(tr("%n second(s) on this card", nullptr, shown));
    m_seconds->setToolTip(tr("Time on this card; more than %n second(s) aren't counted", nullptr, cap));
}

} // namespace lamplight::ui
