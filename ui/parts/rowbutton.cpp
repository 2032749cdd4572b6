// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/rowbutton.h"

#include "theme/focusring.h"
#include "theme/paint.h"
#include "theme/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyleOptionButton>

namespace lamplight::ui {

namespace {
constexpr int lineGap = 3; // between title and note
} // namespace

RowButton::RowButton(const QString& title, const QString& note, QWidget* parent)
    : QPushButton(parent), m_title(title), m_note(note)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    setRingPlace(this, RingPlace::Inset);
    setRingCorner(this, metric::capCorner);
    setAutoDefault(false);
    connect(&theme(), &Theme::changed, this, &QWidget::updateGeometry);
    describe();
}

void RowButton::setTitle(const QString& title)
{
    m_title = title;
    describe();
}

void RowButton::setNote(const QString& note)
{
    m_note = note;
    describe();
}

void RowButton::setGlyph(Glyph glyph)
{
    m_glyph = glyph;
    update();
}

void RowButton::setValue(const QString& value, const QString& note, Glyph mark, Token token)
{
    m_value = value;
    m_valueNote = note;
    m_mark = mark;
    m_markToken = token;
    describe();
}

void RowButton::setStrong(bool strong)
{
    m_strong = strong;
    updateGeometry();
    update();
}

void RowButton::setChevron(bool chevron)
{
    m_chevron = chevron;
    update();
}

void RowButton::setSidePadding(Space padding)
{
    m_padding = padding;
    update();
}

void RowButton::describe()
{
    QStringList said;
    for (const QString& part : {m_title, m_note, m_value, m_valueNote})
        if (!part.isEmpty())
            said.append(part);
    setAccessibleName(said.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

QFont RowButton::titleFont() const
{
    return theme().font(TextRole::Body, m_strong ? QFont::DemiBold : QFont::Normal);
}

int RowButton::valueWidth() const
{
    const QFontMetrics body(theme().font()), small(theme().font(TextRole::Caption));
    const int mark = m_mark == Glyph::None ? 0 : px(metric::iconSmall) + space(Space::S4);
    return qMax(body.horizontalAdvance(m_value), small.horizontalAdvance(m_valueNote) + mark);
}

QSize RowButton::sizeHint() const
{
    const QFontMetrics title(titleFont()), small(theme().font(TextRole::Caption));
    const bool two = !m_note.isEmpty() || !m_valueNote.isEmpty();
    const int height =
        title.height() + (two ? small.height() + px(lineGap) : 0) + 2 * space(two ? Space::S12 : Space::S8);
    const int text = qMax(title.horizontalAdvance(m_title), small.horizontalAdvance(m_note));
    const int rest = 2 * space(m_padding) + valueWidth() + space(Space::S16) + px(metric::icon) +
                     (m_glyph == Glyph::None ? 0 : px(metric::icon) + space(Space::S16));
    return {text + rest, qMax(height, px(metric::target))};
}

QSize RowButton::minimumSizeHint() const
{
    return {qMin(sizeHint().width(), px(200)), sizeHint().height()};
}

void RowButton::setRounded(bool top, bool bottom)
{
    m_roundTop = top;
    m_roundBottom = bottom;
    update();
}

void RowButton::paintGround(QPainter& painter) const
{
    if (!isChecked() && !(underMouse() && isEnabled()))
        return;
    // Corners that aren't rounded lie outside the row.
    constexpr int out = 2 * metric::corner, inside = metric::corner - metric::hairline;
    const QRect shape = rect().adjusted(0, m_roundTop ? 0 : -out, 0, m_roundBottom ? 0 : out);
    const bool any = m_roundTop || m_roundBottom;
    drawBox(painter, shape,
            {.fill = color(isChecked() ? Token::LampTint : Token::Well), .radius = any ? double(inside) : 0});
}

void RowButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintGround(painter);
    const int side = px(metric::icon), gap = space(Space::S16);
    QRect inner = rect().adjusted(space(m_padding), 0, -space(m_padding), 0);
    const auto visual = [this](const QRect& place) { return QStyle::visualRect(layoutDirection(), rect(), place); };
    if (m_glyph != Glyph::None) {
        drawGlyph(painter, visual(QRect(inner.left(), inner.top(), side, inner.height())), m_glyph,
                  color(isChecked() ? Token::Lamp : Token::InkSoft), layoutDirection());
        inner.setLeft(inner.left() + side + gap);
    }
    if (m_chevron || isCheckable()) {
        const int small = px(isCheckable() ? 14 : metric::iconSmall);
        const QRect end = visual(QRect(inner.right() - small + 1, inner.top(), small, inner.height()));
        const Glyph mark = !isCheckable() ? Glyph::ChevronNext : isChecked() ? Glyph::Disc : Glyph::Ring;
        drawGlyph(painter, end, mark, color(isChecked() ? Token::Lamp : Token::InkSoft), layoutDirection());
        inner.setRight(inner.right() - small - space(Space::S8));
    }
    const int value = valueWidth();
    if (value > 0) {
        paintValue(painter, visual(QRect(inner.right() - value + 1, inner.top(), value, inner.height())));
        inner.setRight(inner.right() - value - gap);
    }
    paintTitle(painter, visual(inner));
}

void RowButton::paintTitle(QPainter& painter, const QRect& place) const
{
    const QFontMetrics title(titleFont()), small(theme().font(TextRole::Caption));
    const int height = title.height() + (m_note.isEmpty() ? 0 : small.height() + px(lineGap));
    const QRect block(place.left(), place.top() + (place.height() - height) / 2, place.width(), height);
    painter.setFont(titleFont());
    painter.setPen(color(isEnabled() ? Token::Ink : Token::InkSoft));
    drawWords(painter, block, Qt::AlignLeading | Qt::AlignTop,
              title.elidedText(m_title, Qt::ElideRight, block.width()));
    painter.setFont(theme().font(TextRole::Caption));
    painter.setPen(color(Token::InkSoft));
    drawWords(painter, block, Qt::AlignLeading | Qt::AlignBottom,
              small.elidedText(m_note, Qt::ElideRight, block.width()));
}

void RowButton::paintValue(QPainter& painter, QRect place) const
{
    const QFontMetrics body(theme().font()), small(theme().font(TextRole::Caption));
    const int height = body.height() + (m_valueNote.isEmpty() ? 0 : small.height() + px(lineGap));
    place = QRect(place.left(), place.top() + (place.height() - height) / 2, place.width(), height);
    painter.setFont(theme().font());
    painter.setPen(color(Token::Ink));
    drawWords(painter, place, Qt::AlignTrailing | Qt::AlignTop, m_value);
    if (m_valueNote.isEmpty())
        return;
    painter.setFont(theme().font(TextRole::Caption));
    painter.setPen(color(m_markToken));
    drawWords(painter, place, Qt::AlignTrailing | Qt::AlignBottom, m_valueNote);
    if (m_mark == Glyph::None)
        return;
    const int side = px(metric::iconSmall), words = small.horizontalAdvance(m_valueNote) + space(Space::S4);
    const QRect mark(place.right() - words - side + 1, place.bottom() - small.height() + 1, side, small.height());
    drawGlyph(painter, QStyle::visualRect(layoutDirection(), place, mark), m_mark, color(m_markToken));
}

void RowButton::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && !event->isAutoRepeat() && !isCheckable())
        return click();
    QPushButton::keyPressEvent(event);
}

} // namespace lamplight::ui
