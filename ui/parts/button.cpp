// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/button.h"

#include "parts/keycap.h"
#include "theme/focusring.h"
#include "theme/paint.h"
#include "theme/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyleOptionButton>

namespace lamplight::ui {

Button::Button(const QString& text, ButtonKind kind, QWidget* parent) : QPushButton(text, parent)
{
    setAutoDefault(false);
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    setKind(kind);
    connect(&theme(), &Theme::changed, this, &QWidget::updateGeometry);
}

void Button::setKind(ButtonKind kind)
{
    m_kind = kind;
    setCursor(kind == ButtonKind::Link ? Qt::PointingHandCursor : Qt::ArrowCursor);
    setRingCorner(this, kind == ButtonKind::Link ? metric::capCorner : metric::corner);
    setFont(labelFont());
    updateGeometry();
    update();
}

void Button::setSize(Size size)
{
    m_size = size;
    updateGeometry();
}

void Button::setGlyph(Glyph glyph)
{
    m_glyph = glyph;
    m_glyphHasToken = false;
    updateGeometry();
    update();
}

void Button::setGlyph(Glyph glyph, Token token)
{
    setGlyph(glyph);
    m_glyphToken = token;
    m_glyphHasToken = true;
}

void Button::setTrailingGlyph(Glyph glyph)
{
    m_trailing = glyph;
    updateGeometry();
    update();
}

void Button::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

void Button::setNote(const QString& note)
{
    m_note = note;
    setAccessibleDescription(note);
    updateGeometry();
    update();
}

void Button::setKey(const QKeySequence& key)
{
    setShortcut(key);
    showKey(key.isEmpty() ? QString() : capText(key));
}

void Button::showKey(const QString& cap)
{
    m_cap = cap;
    updateGeometry();
    update();
}

QFont Button::labelFont() const
{
    const bool heavy = m_kind == ButtonKind::Primary || !m_note.isEmpty();
    const bool small = m_kind == ButtonKind::Link && m_size == Size::Small;
    const QFont::Weight weight = m_kind == ButtonKind::Link ? QFont::Normal : heavy ? QFont::DemiBold : QFont::Medium;
    return theme().font(small ? TextRole::Caption : TextRole::Body, weight);
}

int Button::padding() const
{
    if (m_kind == ButtonKind::Link)
        return 0;
    return space(m_size == Size::Small ? Space::S12 : m_size == Size::Large ? Space::S24 : Space::S16);
}

QSize Button::textSize() const
{
    QSize size = QFontMetrics(labelFont()).size(Qt::TextShowMnemonic, text());
    if (!m_note.isEmpty()) {
        const QFontMetrics note(theme().font(TextRole::Caption));
        size = {qMax(size.width(), note.horizontalAdvance(m_note)), size.height() + note.height()};
    }
    return size;
}

QSize Button::contentsSize() const
{
    const int gap = space(Space::S8), side = px(metric::iconSmall);
    QSize size = textSize();
    if (m_glyph != Glyph::None)
        size.rwidth() += side + gap;
    if (m_trailing != Glyph::None)
        size.rwidth() += side + gap;
    if (!m_cap.isEmpty())
        size.rwidth() += keyCapSize(m_cap).width() + (m_note.isEmpty() ? gap : space(Space::S12));
    return size;
}

QSize Button::sizeHint() const
{
    const QSize inner = contentsSize();
    if (m_kind == ButtonKind::Link)
        return inner + QSize(0, space(Space::S4));
    int height = px(m_size == Size::Small   ? metric::buttonSmall
                    : m_size == Size::Large ? metric::buttonLarge
                                            : metric::button);
    if (!m_note.isEmpty())
        height = px(56);
    return {inner.width() + 2 * padding(), qMax(height, inner.height() + space(Space::S8))};
}

void Button::paintEvent(QPaintEvent*)
{
    QStyleOptionButton option;
    initStyleOption(&option);
    const ButtonLook look = lookOf(m_kind, option.state, m_tone);
    QPainter painter(this);
    drawBox(painter, rect(), {.fill = look.fill, .edge = look.edge});

    const int gap = space(Space::S8), side = px(metric::iconSmall);
    const QSize cap = m_cap.isEmpty() ? QSize() : keyCapSize(m_cap);
    const bool lined = !m_note.isEmpty();
    int x = lined ? padding() : qMax(0, (width() - contentsSize().width()) / 2);
    const auto take = [&](int wide, int high) {
        const QRect place(x, (height() - high) / 2, wide, high);
        x += wide;
        return QStyle::visualRect(layoutDirection(), rect(), place);
    };
    if (lined && cap.isValid()) {
        drawKeyCap(painter, take(cap.width(), cap.height()), m_cap, look.cap, look.note);
        x += space(Space::S12);
    }
    if (m_glyph != Glyph::None) {
        const QColor ink = m_glyphHasToken && isEnabled() ? color(m_glyphToken) : look.text;
        drawGlyph(painter, take(side, side), m_glyph, ink, layoutDirection());
        x += gap;
    }
    const QSize words = textSize();
    paintText(painter, take(qMin(words.width(), width()), words.height()), look);
    if (!lined && cap.isValid()) {
        x += gap;
        drawKeyCap(painter, take(cap.width(), cap.height()), m_cap, look.cap, look.note);
    }
    if (m_trailing != Glyph::None) {
        x += gap;
        drawGlyph(painter, take(side, side), m_trailing, look.text, layoutDirection());
    }
}

void Button::paintText(QPainter& painter, const QRect& place, const ButtonLook& look) const
{
    QFont label = labelFont();
    if (m_kind == ButtonKind::Link && underMouse())
        label.setUnderline(true);
    painter.setFont(label);
    painter.setPen(look.text);
    drawWords(painter, place, Qt::AlignLeading | Qt::AlignTop, text(), Qt::TextShowMnemonic);
    if (m_note.isEmpty())
        return;
    painter.setFont(theme().font(TextRole::Caption));
    painter.setPen(look.note);
    drawWords(painter, place, Qt::AlignLeading | Qt::AlignBottom, m_note);
}

bool Button::event(QEvent* event)
{
    if (event->type() != QEvent::Shortcut || static_cast<QShortcutEvent*>(event)->isAmbiguous())
        return QPushButton::event(event);
    click(); // at once: QAbstractButton would show it pressed for 100 ms first
    return true;
}

void Button::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && !event->isAutoRepeat() && event->modifiers() == Qt::NoModifier)
        return click();
    QPushButton::keyPressEvent(event);
}

void Button::changeEvent(QEvent* event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        setFont(labelFont());
}

} // namespace lamplight::ui
