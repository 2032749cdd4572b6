// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/text.h"

#include "parts/accessible.h"
#include "theme/theme.h"

namespace lamplight::ui {

Text::Text(const QString& text, TextRole role, Token token, QWidget* parent)
    : QLabel(text, parent), m_role(role), m_token(token), m_weight(theme().font(role).weight())
{
    setTextFormat(Qt::PlainText);
    connect(&theme(), &Theme::changed, this, &Text::apply);
    apply();
}

void Text::setRole(TextRole role)
{
    m_role = role;
    m_weight = theme().font(role).weight();
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
    apply();
}

void Text::setReading(bool reading)
{
    m_reading = reading;
    apply();
}

void Text::apply()
{
    setFont(m_reading ? theme().readingFont(m_role) : theme().font(m_role, m_weight));
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, color(m_token));
    setPalette(colors);
}

Text* heading(const QString& text, TextRole role)
{
    auto* label = new Text(text, role);
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
