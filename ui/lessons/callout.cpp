// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/callout.h"

#include "lessons/textflow.h"
#include "parts/accessible.h"
#include "parts/glyphview.h"
#include "parts/stack.h"
#include "parts/text.h"
#include "theme/paint.h"
#include "theme/theme.h"

#include <QPainter>
#include <QStyle>

namespace lamplight::ui {

namespace {

/// Lets the words of a text stand where other widgets do.
QWidget* indented(QWidget* widget)
{
    auto* frame = new QWidget;
    auto* layout = new QVBoxLayout(frame);
    layout->setContentsMargins(TextFlow::sideRoom, 0, TextFlow::sideRoom, 0);
    layout->addWidget(widget);
    return frame;
}

} // namespace

Callout::Callout(std::optional<Tone> tone, Glyph glyph, const QString& word, QWidget* parent)
    : QWidget(parent), m_tone(tone), m_column(new QVBoxLayout(this))
{
    setAccessibleRole(this, QAccessible::Grouping);
    setAccessibleName(word);
    const Token token = tone ? colorOf(*tone) : Token::InkSoft;
    auto* head = new QWidget;
    auto* row = new Row(head, Space::S8);
    row->addWidget(new GlyphView(glyph, token, 14));
    if (!word.isEmpty()) {
        auto* text = new Text(word, TextRole::Caption, token);
        text->setWeight(QFont::DemiBold);
        text->setWordWrap(true);
        row->addWidget(text, 1);
    } else {
        row->addStretch(1);
    }
    add(head);
    connect(&theme(), &Theme::changed, this, &Callout::measure);
    measure();
}

void Callout::measure()
{
    const int sides = space(Space::S24) - TextFlow::sideRoom;
    m_column->setContentsMargins(sides, space(Space::S12), sides, space(Space::S12));
    m_column->setSpacing(space(Space::S8));
}

void Callout::addFlow(QWidget* flow)
{
    m_column->addWidget(flow);
}

void Callout::add(QWidget* widget, Qt::Alignment alignment)
{
    QWidget* frame = indented(widget);
    if (alignment)
        frame->layout()->setAlignment(widget, alignment);
    m_column->addWidget(frame);
}

void Callout::addNote(const QString& note)
{
    add(wrapped(caption(note)));
}

void Callout::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (m_tone)
        return drawCallout(painter, rect(), *m_tone, layoutDirection());
    constexpr int bar = 4;
    drawBox(painter, rect(), {.fill = color(Token::Well)});
    const auto leading = [this](int wide) {
        return QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, wide, height()));
    };
    painter.fillRect(leading(2 * metric::corner), color(Token::Well)); // square where the bar is
    painter.fillRect(leading(bar), color(Token::InkSoft));
}

} // namespace lamplight::ui
