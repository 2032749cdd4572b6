// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/icons.h"
#include "theme/paint.h"
#include "theme/styleparts.h"
#include "theme/theme.h"

#include <QPainter>
#include <QStyleOption>
#include <QWidget>

namespace lamplight::ui {

void drawFieldPanel(QPainter& painter, const QRect& rect, QStyle::State state)
{
    const bool enabled = state & QStyle::State_Enabled;
    drawBox(
        painter, rect,
        {.fill = color(enabled ? Token::Surface : Token::Well), .edge = color(enabled ? Token::Edge : Token::Line)});
}

void drawComboBox(QPainter& painter, const QStyleOptionComboBox& option, const QWidget* widget)
{
    if (option.frame)
        drawFieldPanel(painter, option.rect, option.state);
    // QDateEdit with a calendar draws itself as a combo box.
    const bool calendar = widget && widget->inherits("QDateTimeEdit");
    const QColor ink = color(option.state & QStyle::State_Enabled ? Token::Ink : Token::InkSoft);
    const QRect arrow = comboBoxPart(option, QStyle::SC_ComboBoxArrow);
    const int side = px(metric::iconSmall);
    drawGlyph(painter, squareIn(arrow, side), calendar ? Glyph::Calendar : Glyph::ChevronDown, ink);
}

QRect comboBoxPart(const QStyleOptionComboBox& option, QStyle::SubControl part)
{
    const QRect all = option.rect;
    const int arrow = px(metric::field), pad = px(10);
    switch (part) {
    case QStyle::SC_ComboBoxArrow:
        return QStyle::visualRect(option.direction, all,
                                  QRect(all.right() - arrow + 1, all.top(), arrow, all.height()));
    case QStyle::SC_ComboBoxEditField:
        return QStyle::visualRect(option.direction, all, all.adjusted(pad, 1, -arrow, -1));
    default: return all;
    }
}

void drawSpinBox(QPainter& painter, const QStyleOptionSpinBox& option)
{
    if (option.frame)
        drawFieldPanel(painter, option.rect, option.state);
    const int side = px(metric::iconSmall);
    for (const auto part : {QStyle::SC_SpinBoxDown, QStyle::SC_SpinBoxUp}) {
        const QRect rect = spinBoxPart(option, part);
        const bool up = part == QStyle::SC_SpinBoxUp;
        const bool possible =
            option.state & QStyle::State_Enabled &&
            option.stepEnabled & (up ? QAbstractSpinBox::StepUpEnabled : QAbstractSpinBox::StepDownEnabled);
        drawGlyph(painter, squareIn(rect, side), up ? Glyph::Plus : Glyph::Minus,
                  color(possible ? Token::Ink : Token::InkSoft));
        const bool lineAtRight = up == (option.direction == Qt::RightToLeft);
        const int x = lineAtRight ? rect.right() : rect.left();
        painter.fillRect(QRect(x, rect.top() + 1, 1, rect.height() - 2), color(Token::Line));
    }
}

QRect spinBoxPart(const QStyleOptionSpinBox& option, QStyle::SubControl part)
{
    const QRect all = option.rect;
    const int width = qMin(px(metric::field), all.width() / 4);
    const auto visual = [&](const QRect& rect) { return QStyle::visualRect(option.direction, all, rect); };
    switch (part) {
    case QStyle::SC_SpinBoxDown: return visual(QRect(all.left(), all.top(), width, all.height()));
    case QStyle::SC_SpinBoxUp: return visual(QRect(all.right() - width + 1, all.top(), width, all.height()));
    case QStyle::SC_SpinBoxEditField: return all.adjusted(width + 1, 1, -width - 1, -1);
    default: return all;
    }
}

} // namespace lamplight::ui
