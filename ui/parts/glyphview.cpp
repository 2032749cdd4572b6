// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/glyphview.h"

#include "theme/theme.h"

#include <QPainter>

namespace lamplight::ui {

GlyphView::GlyphView(Glyph glyph, Token token, int side, QWidget* parent)
    : QWidget(parent), m_glyph(glyph), m_token(token), m_side(side)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme(), &Theme::changed, this, &QWidget::updateGeometry);
}

void GlyphView::setGlyph(Glyph glyph, Token token)
{
    m_glyph = glyph;
    m_token = token;
    update();
}

QSize GlyphView::sizeHint() const
{
    return {px(m_side), px(m_side)};
}

void GlyphView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    drawGlyph(painter, rect(), m_glyph, color(m_token), layoutDirection());
}

} // namespace lamplight::ui
