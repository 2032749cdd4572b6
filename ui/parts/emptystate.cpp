// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/emptystate.h"

#include "parts/button.h"
#include "parts/glyphview.h"
#include "parts/stack.h"
#include "parts/text.h"
#include "theme/theme.h"

namespace lamplight::ui {

EmptyState::EmptyState(Glyph glyph, const QString& sentence, const QString& note, const QString& action,
                       QWidget* parent)
    : QWidget(parent)
{
    auto* column = new Column(this, Space::S8, inset(Space::S24));
    column->addStretch(2);
    column->addWidget(new GlyphView(glyph, Token::InkSoft, 32), 0, Qt::AlignHCenter);
    column->addGap(Space::S4);
    Text* title = wrapped(heading(sentence, TextRole::H3));
    title->setAlignment(Qt::AlignHCenter);
    column->addWidget(title);
    if (!note.isEmpty()) {
        Text* below = wrapped(soft(note));
        below->setAlignment(Qt::AlignHCenter);
        column->addWidget(below);
    }
    if (!action.isEmpty()) {
        column->addGap(Space::S8);
        m_action = new Button(action, ButtonKind::Primary);
        connect(m_action, &Button::clicked, this, &EmptyState::triggered);
        column->addWidget(m_action, 0, Qt::AlignHCenter);
        setFocusProxy(m_action);
    }
    column->addStretch(3);
}

} // namespace lamplight::ui
