// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/style.h"

#include "theme/focusring.h"
#include "theme/paint.h"
#include "theme/styleparts.h"
#include "theme/theme.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QCheckBox>
#include <QFocusFrame>
#include <QHeaderView>
#include <QPainter>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QStyleOption>
#include <QTextEdit>

namespace lamplight::ui {

namespace {

template <class Option>
const Option* as(const QStyleOption* option)
{
    return qstyleoption_cast<const Option*>(option);
}

bool isTextArea(const QWidget* widget)
{
    return qobject_cast<const QTextEdit*>(widget) || qobject_cast<const QPlainTextEdit*>(widget);
}

void drawShapedFrame(QPainter& painter, const QStyleOptionFrame& frame, const QWidget* widget)
{
    const QColor line = color(Token::Line);
    if (frame.frameShape == QFrame::NoFrame)
        return;
    if (frame.frameShape == QFrame::HLine)
        painter.fillRect(QRect(frame.rect.left(), frame.rect.center().y(), frame.rect.width(), 1), line);
    else if (frame.frameShape == QFrame::VLine)
        painter.fillRect(QRect(frame.rect.center().x(), frame.rect.top(), 1, frame.rect.height()), line);
    else if (isTextArea(widget))
        drawFieldPanel(painter, frame.rect, frame.state);
    else
        drawBox(painter, frame.rect, {.fill = color(Token::Surface), .edge = line});
}

void drawRingAround(QPainter& painter, const QStyleOption& option, const QWidget* widget)
{
    const auto* frame = qobject_cast<const QFocusFrame*>(widget);
    if (!frame || !frame->widget())
        return;
    const int out = metric::ring + metric::ringGap;
    const int corner = ringCorner(frame->widget());
    if (ringPlace(frame->widget()) == RingPlace::Inset)
        drawRing(painter, QRectF(option.rect).adjusted(out, out, -out, -out), corner);
    else
        drawRing(painter, option.rect, corner + out);
}

} // namespace

Style::Style() : QProxyStyle(QStringLiteral("Fusion"))
{
}

void Style::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    const bool popup = widget->inherits("QComboBoxListView");
    if (isTextArea(widget) || (qobject_cast<QAbstractItemView*>(widget) && !popup)) // the ground shows through
        static_cast<QAbstractScrollArea*>(widget)->viewport()->setAutoFillBackground(false);
    if (auto* header = qobject_cast<QHeaderView*>(widget))
        header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    if (qobject_cast<QCheckBox*>(widget) || qobject_cast<QRadioButton*>(widget))
        setRingCorner(widget, metric::capCorner);
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                          const QWidget* widget) const
{
    switch (element) {
    case PE_PanelButtonCommand: return drawButtonPanel(*painter, *option, widget);
    case PE_FrameDefaultButton:
    case PE_FrameStatusBarItem:
    case PE_PanelStatusBar: return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck: return drawCheckMark(*painter, *option);
    case PE_IndicatorRadioButton: return drawRadioMark(*painter, *option);
    case PE_PanelLineEdit:
        if (const auto* frame = as<QStyleOptionFrame>(option); frame && frame->lineWidth > 0)
            drawFieldPanel(*painter, option->rect, option->state);
        return;
    case PE_FrameFocusRect:
        if (qobject_cast<const QAbstractItemView*>(widget))
            drawRing(*painter, option->rect, metric::capCorner);
        return;
    case PE_PanelItemViewRow:
        if (option->state & State_Selected)
            painter->fillRect(option->rect, color(Token::LampTint));
        return;
    case PE_PanelItemViewItem:
        if (const auto* item = as<QStyleOptionViewItem>(option))
            drawRowPanel(*painter, *item);
        return;
    case PE_IndicatorBranch: return drawBranch(*painter, *option);
    case PE_PanelMenu:
    case PE_PanelTipLabel:
        return drawBox(*painter, option->rect,
                       {.fill = color(Token::Surface), .edge = color(Token::Edge), .radius = 0});
    case PE_FrameMenu: return;
    default: QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                        const QWidget* widget) const
{
    const auto* menu = as<QStyleOptionMenuItem>(option);
    const auto* header = as<QStyleOptionHeader>(option);
    if (element == CE_FocusFrame)
        return drawRingAround(*painter, *option, widget);
    if (element == CE_MenuItem && menu)
        return drawMenuItem(*painter, *menu);
    if (element == CE_MenuBarItem && menu)
        return drawMenuBarItem(*painter, *menu);
    if (element == CE_MenuBarEmptyArea)
        return painter->fillRect(option->rect, color(Token::Paper));
    if (element == CE_HeaderSection && header)
        return drawHeaderGround(*painter, header->rect);
    if (element == CE_HeaderLabel && header)
        return drawHeaderLabel(*painter, *header);
    if (element == CE_HeaderEmptyArea)
        return drawHeaderGround(*painter, option->rect);
    if (const auto* button = as<QStyleOptionButton>(option); button && element == CE_PushButtonLabel)
        return drawButtonLabel(*painter, *button, widget);
    if (const auto* bar = as<QStyleOptionProgressBar>(option); bar && element == CE_ProgressBar)
        return drawProgress(*painter, *bar);
    if (const auto* frame = as<QStyleOptionFrame>(option); frame && element == CE_ShapedFrame)
        return drawShapedFrame(*painter, *frame, widget);
    if (element == CE_Splitter)
        return painter->fillRect(option->rect, color(Token::Line));
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                               const QWidget* widget) const
{
    if (const auto* combo = as<QStyleOptionComboBox>(option); combo && control == CC_ComboBox)
        return drawComboBox(*painter, *combo, widget);
    if (const auto* spin = as<QStyleOptionSpinBox>(option); spin && control == CC_SpinBox)
        return drawSpinBox(*painter, *spin);
    if (const auto* tool = as<QStyleOptionToolButton>(option); tool && control == CC_ToolButton)
        return drawToolButton(*painter, *tool, widget);
    if (const auto* bar = as<QStyleOptionSlider>(option); bar && control == CC_ScrollBar)
        return drawScrollBar(*painter, *bar, scrollBarPart(*bar, SC_ScrollBarSlider));
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

} // namespace lamplight::ui
