// SPDX-License-Identifier: GPL-3.0-or-later
#include "exam/navigatorcell.h"

#include "parts/accessible.h"
#include "theme/icons.h"
#include "theme/paint.h"
#include "theme/theme.h"

#include <QFontMetrics>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace lamplight::ui {

using exam::QuestionState;

namespace {

constexpr int numberColumn = 36; // px at b = 14 px
constexpr int cellSides = 14;

Glyph glyphOf(QuestionState state)
{
    return state == QuestionState::Complete     ? Glyph::Check
           : state == QuestionState::Incomplete ? Glyph::HalfDisc
                                                : Glyph::RingDashed;
}

Token tokenOf(QuestionState state)
{
    return state == QuestionState::Complete     ? Token::Good
           : state == QuestionState::Incomplete ? Token::Bad
                                                : Token::InkSoft;
}

} // namespace

QString stateText(QuestionState state)
{
    switch (state) {
    case QuestionState::Complete: return NavigatorCell::tr("Complete");
    case QuestionState::Incomplete: return NavigatorCell::tr("Incomplete");
    case QuestionState::Unseen: return NavigatorCell::tr("Unseen");
    }
    return {};
}

NavigatorCell::NavigatorCell(int position, QuestionState state, bool flagged, QWidget* parent)
    : QAbstractButton(parent), m_position(position), m_state(state), m_flagged(flagged)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleRole(this, QAccessible::Button);
    setAccessibleName(flagged ? tr("Question %1, %2, flagged").arg(position).arg(stateText(state))
                              : tr("Question %1, %2").arg(position).arg(stateText(state)));
    setToolTip(tr("Go to question %1 (Enter)").arg(position));
}

QSize NavigatorCell::sizeHint() const
{
    const QFontMetrics metrics(theme().font(TextRole::Body, QFont::DemiBold));
    const int word = metrics.horizontalAdvance(tr("Incomplete"));
    return {px(2 * cellSides + numberColumn + 3 * metric::iconSmall) + word,
            std::max(px(44), metrics.height() + px(16))};
}

void NavigatorCell::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool wanting = m_state == QuestionState::Incomplete, unseen = m_state == QuestionState::Unseen;
    Box box{unseen ? QColor() : color(Token::Surface), color(wanting  ? Token::Bad
                                                             : unseen ? Token::Edge
                                                                      : Token::Line)};
    box.width = wanting ? 2 : metric::hairline;
    box.line = unseen ? Qt::DashLine : Qt::SolidLine;
    drawBox(painter, rect(), box);
    const auto place = [&](int left, int width) {
        return QStyle::visualRect(layoutDirection(), rect(), QRect(left, 0, width, height()));
    };
    constexpr Qt::Alignment align = Qt::AlignVCenter | Qt::AlignLeading;
    painter.setPen(color(unseen ? Token::InkSoft : Token::Ink));
    painter.setFont(theme().font(TextRole::Body, QFont::DemiBold));
    drawWords(painter, place(px(cellSides), px(numberColumn)), align, locale().toString(m_position));
    int left = px(cellSides + numberColumn);
    drawGlyph(painter, squareIn(place(left, px(metric::iconSmall)), px(metric::iconSmall)), glyphOf(m_state),
              color(tokenOf(m_state)));
    left += px(metric::iconSmall + 8);
    painter.setPen(color(wanting ? Token::Bad : Token::InkSoft));
    painter.setFont(theme().font(TextRole::Body, wanting ? QFont::DemiBold : QFont::Normal));
    drawWords(painter, place(left, width() - left - px(metric::iconSmall + cellSides)), align, stateText(m_state));
    if (m_flagged)
        drawGlyph(
            painter,
            squareIn(place(width() - px(cellSides + metric::iconSmall), px(metric::iconSmall)), px(metric::iconSmall)),
            Glyph::FlagFilled, color(Token::Warn));
}

void NavigatorCell::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)
        return click();
    QWidget::keyPressEvent(event); // the arrows are the navigator's
}

} // namespace lamplight::ui
