// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/text.h"

#include "parts/accessible.h"
#include "theme/paint.h"
#include "theme/theme.h"

#include <QPainter>

namespace lamplight::ui {

Text::Text(const QString& text, TextRole role, Token token, QWidget* parent)
    : QLabel(text, parent), m_role(role), m_token(token), m_weight(theme().font(role).weight())
{
    setTextFormat(Qt::PlainText);
    setForegroundRole(QPalette::WindowText); // also within a button
    connect(&theme(), &Theme::changed, this, &Text::apply);
    apply();
}

void Text::setRole(TextRole role)
{
    m_role = role;
    m_weight = theme().font(role).weight();
    m_ownWeight = false;
    apply();
}

void Text::setToken(Token token)
{
    m_token = token;
    apply();
}

void Text::setWeight(QFont::Weight weight)
{
    m_weight = weight;
    m_ownWeight = true;
    apply();
}

void Text::setReading(bool reading)
{
    m_reading = reading;
    apply();
}

void Text::setElided(bool elided)
{
    m_elided = elided;
    updateGeometry();
    update();
}

QSize Text::minimumSizeHint() const
{
    const QSize whole = QLabel::minimumSizeHint();
    return m_elided ? QSize(0, whole.height()) : whole;
}

void Text::resizeEvent(QResizeEvent* event)
{
    QLabel::resizeEvent(event);
    if (m_elided)
        setToolTip(fontMetrics().horizontalAdvance(text()) > width() ? text() : QString());
}

/// As QLabel, but aligned by the direction of the window rather than of the text: a heading in another script stays
/// where its column begins.
void Text::paintEvent(QPaintEvent* event)
{
    if (textInteractionFlags() != Qt::NoTextInteraction && textInteractionFlags() != Qt::LinksAccessibleByMouse)
        return QLabel::paintEvent(event);
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection()); // of its part of the window, which may have another
    const QRect place = contentsRect();
    const QString shown = m_elided ? fontMetrics().elidedText(text(), Qt::ElideRight, place.width()) : text();
    painter.setPen(palette().color(foregroundRole()));
    const int flags = (wordWrap() ? Qt::TextWordWrap : 0) | (buddy() ? Qt::TextShowMnemonic : 0);
    drawWords(painter, place, alignment(), shown, flags);
}

void Text::apply()
{
    QFont font = m_reading ? theme().readingFont(m_role) : theme().font(m_role, m_weight);
    if (m_ownWeight)
        font.setWeight(m_weight);
    setFont(font);
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, color(m_token));
    setPalette(colors);
}

Text* heading(const QString& text, TextRole role)
{
    auto* label = new Text(text, role);
    label->setWeight(QFont::DemiBold);
    setAccessibleRole(label, QAccessible::Heading);
    return label;
}

Text* strong(const QString& text)
{
    auto* label = new Text(text);
    label->setWeight(QFont::DemiBold);
    return label;
}

Text* soft(const QString& text)
{
    return new Text(text, TextRole::Body, Token::InkSoft);
}

Text* caption(const QString& text)
{
    return new Text(text, TextRole::Caption, Token::InkSoft);
}

Text* wrapped(Text* text)
{
    text->setWordWrap(true);
    return text;
}

} // namespace lamplight::ui
