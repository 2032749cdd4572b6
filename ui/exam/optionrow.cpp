// SPDX-License-Identifier: GPL-3.0-or-later
#include "exam/optionrow.h"

#include "parts/accessible.h"
#include "theme/icons.h"
#include "theme/paint.h"
#include "theme/theme.h"

#include <QFontMetrics>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace lamplight::ui {

namespace {

constexpr int optionSides = 24; // px at b = 14 px, as all below
constexpr int optionEnds = 16;
constexpr int letterColumn = 28;

} // namespace

OptionRow::OptionRow(QChar letter, const QString& wording, bool several, QWidget* parent)
    : QAbstractButton(parent), m_letter(letter), m_wording(wording), m_several(several)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleRole(this, several ? QAccessible::CheckBox : QAccessible::RadioButton);
    setToolTip(tr("%1 chooses, Shift+%1 strikes out").arg(letter));
    connect(&theme(), &Theme::changed, this, &QWidget::updateGeometry);
    describe();
}

void OptionRow::setChosen(bool chosen)
{
    setChecked(chosen);
    describe();
    updateGeometry();
}

void OptionRow::setStruck(bool struck)
{
    m_struck = struck;
    describe();
    update();
}

QString OptionRow::stateWord() const
{
    return isChecked() ? tr("chosen") : m_struck ? tr("struck out") : QString();
}

void OptionRow::describe()
{
    const QString state = stateWord();
    setAccessibleName(state.isEmpty() ? tr("%1: %2").arg(m_letter).arg(m_wording)
                                      : tr("%1: %2, %3").arg(m_letter).arg(m_wording, state));
}

int OptionRow::textLeft() const
{
    return px(optionSides + metric::indicator + 16 + letterColumn);
}

int OptionRow::stateWidth() const
{
    // Room for either word, so that the wording doesn't move when the state changes.
    const QFontMetrics metrics(theme().font(TextRole::Caption));
    return std::max(metrics.horizontalAdvance(tr("chosen")), metrics.horizontalAdvance(tr("struck out"))) + px(16);
}

int OptionRow::heightForWidth(int width) const
{
    const int room = std::max(px(80), width - textLeft() - stateWidth() - px(optionSides));
    const QRect text = QFontMetrics(theme().readingFont())
                           .boundingRect(QRect(0, 0, room, 100000), Qt::TextWordWrap | Qt::AlignLeft, m_wording);
    return text.height() + 2 * px(optionEnds);
}

QSize OptionRow::sizeHint() const
{
    const int width = px(metric::columnCard);
    return {width, heightForWidth(width)};
}

QSize OptionRow::minimumSizeHint() const
{
    return {textLeft() + stateWidth() + px(optionSides + 80), px(metric::button)};
}

QRect OptionRow::inLine(const QRect& place) const
{
    return QStyle::visualRect(layoutDirection(), rect(), place);
}

void OptionRow::paintMark(QPainter& painter, const QRect& place) const
{
    const QColor ink = color(isChecked() ? Token::Lamp : Token::Ink);
    if (m_several) {
        drawBox(painter, squareIn(place, px(metric::indicator)), {isChecked() ? ink : QColor(), ink, 1.5, 3});
        if (isChecked())
            drawGlyph(painter, squareIn(place, px(metric::indicator - 2)), Glyph::Check, color(Token::OnLamp));
        return;
    }
    drawGlyph(painter, squareIn(place, px(metric::indicator)), isChecked() ? Glyph::Disc : Glyph::Ring, ink);
}

void OptionRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool chosen = isChecked();
    Box box{color(chosen || underMouse() ? Token::LampTint : Token::Surface),
            color(chosen ? Token::Lamp : Token::Edge)};
    box.width = chosen ? 2 : metric::hairline;
    box.line = m_struck && !chosen ? Qt::DashLine : Qt::SolidLine;
    drawBox(painter, rect(), box);

    const int ends = px(optionEnds);
    const QFont font = theme().readingFont();
    const int line = QFontMetrics(font).height();
    paintMark(painter, inLine({px(optionSides), ends, px(metric::indicator), line}));
    painter.setPen(color(Token::Ink));
    painter.setFont(theme().font(TextRole::Body, QFont::DemiBold));
    drawWords(painter, inLine({px(optionSides + metric::indicator + 16), ends, px(letterColumn), line}),
              Qt::AlignVCenter | Qt::AlignLeading, QString(m_letter));

    const int state = stateWidth();
    QFont wording = font;
    wording.setStrikeOut(m_struck && !chosen);
    painter.setFont(wording);
    painter.setPen(color(m_struck && !chosen ? Token::InkSoft : Token::Ink));
    drawWords(painter, inLine({textLeft(), ends, width() - textLeft() - state - px(optionSides), height() - 2 * ends}),
              Qt::AlignTop | Qt::AlignLeading, m_wording, Qt::TextWordWrap);

    painter.setFont(theme().font(TextRole::Caption));
    painter.setPen(color(chosen ? Token::Lamp : Token::InkSoft));
    drawWords(painter, inLine({width() - state - px(optionSides), ends, state, height() - 2 * ends}),
              Qt::AlignVCenter | Qt::AlignTrailing, stateWord());
}

void OptionRow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        event->ignore(); // Enter is Next, as everywhere in the room
        return;
    }
    if (event->key() == Qt::Key_Space)
        return click();
    if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down) {
        focusNextPrevChild(event->key() == Qt::Key_Down);
        return;
    }
    event->ignore();
}

} // namespace lamplight::ui
