// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/verdict.h"

#include "parts/accessible.h"
#include "parts/glyphview.h"
#include "parts/stack.h"
#include "parts/text.h"

namespace lamplight::ui {

Verdict::Verdict(QWidget* parent) : QWidget(parent), m_glyph(new GlyphView(Glyph::Check)), m_text(wrapped(strong({})))
{
    setAccessibleRole(this, QAccessible::StaticText);
    auto* row = new Row(this, Space::S8);
    row->addWidget(m_glyph, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
}

void Verdict::tell(bool right, const QString& sentence)
{
    const Token token = right ? Token::Good : Token::Bad;
    m_glyph->setGlyph(right ? Glyph::Check : Glyph::Cross, token);
    m_text->setToken(token);
    m_text->setText(sentence);
    setAccessibleName(sentence);
    show();
    announce(this);
}

} // namespace lamplight::ui
