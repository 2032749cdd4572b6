// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/style.h"
#include "theme/styleparts.h"
#include "theme/theme.h"

#include <QPlainTextEdit>
#include <QStyleOption>
#include <QTextEdit>

/// The sizes and habits of Style; style.cpp draws.
namespace lamplight::ui {

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                            const QWidget* widget) const
{
    if (const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option); combo && control == CC_ComboBox)
        return comboBoxPart(*combo, part);
    if (const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option); spin && control == CC_SpinBox)
        return spinBoxPart(*spin, part);
    if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option); bar && control == CC_ScrollBar)
        return scrollBarPart(*bar, part);
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QRect Style::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const
{
    if (element == SE_LineEditContents) {
        const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
        const int pad = frame && frame->lineWidth > 0 ? px(10) : 0;
        return option->rect.adjusted(pad, pad ? 1 : 0, -pad, pad ? -1 : 0);
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                              const QWidget* widget) const
{
    const auto atLeast = [](const QSize& size, int height) {
        return QSize(size.width(), qMax(size.height(), px(height)));
    };
    switch (type) {
    case CT_PushButton: return atLeast(contents + QSize(2 * space(Space::S16), space(Space::S8)), metric::button);
    case CT_LineEdit: return atLeast(contents + QSize(2 * px(10), space(Space::S8)), metric::field);
    case CT_ComboBox: return atLeast(contents + QSize(px(metric::field + 20), space(Space::S8)), metric::field);
    case CT_SpinBox: return atLeast(contents + QSize(2 * px(metric::field) + space(Space::S16), 0), metric::field);
    case CT_MenuItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option))
            return menuItemSize(*item, contents);
        break;
    case CT_MenuBarItem: return atLeast(contents + QSize(2 * space(Space::S12), space(Space::S8)), metric::target);
    case CT_ToolButton: {
        const auto* tool = qstyleoption_cast<const QStyleOptionToolButton*>(option);
        const bool menu = tool && tool->features & QStyleOptionToolButton::HasMenu;
        const QSize size =
            contents + QSize(2 * space(Space::S8) + (menu ? px(metric::iconSmall) : 0), space(Space::S8));
        return atLeast(size, metric::target);
    }
    default: break;
    }
    const QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    if (type == CT_CheckBox || type == CT_RadioButton)
        return atLeast(size, metric::target);
    if (type == CT_ItemViewItem)
        return atLeast(size, metric::row);
    if (type == CT_HeaderSection)
        return atLeast(size + QSize(space(Space::S8), 0), metric::target);
    if (type == CT_ProgressBar)
        return {size.width(), px(metric::bar)};
    return size;
}

int Style::pixelMetric(PixelMetric which, const QStyleOption* option, const QWidget* widget) const
{
    switch (which) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: return px(metric::indicator);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing: return space(Space::S8);
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin: return space(Space::S16);
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin: return metric::ring + metric::ringGap;
    case PM_ScrollBarExtent: return px(metric::scrollBar);
    case PM_ScrollBarSliderMin: return px(32);
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize: return px(metric::iconSmall);
    case PM_MenuPanelWidth:
    case PM_SplitterWidth: return 1;
    case PM_MenuHMargin:
    case PM_MenuVMargin: return space(Space::S4);
    case PM_TreeViewIndentation: return space(Space::S16);
    case PM_DefaultFrameWidth:
        return qobject_cast<const QTextEdit*>(widget) || qobject_cast<const QPlainTextEdit*>(widget) ? space(Space::S4)
                                                                                                     : 1;
    case PM_ToolTipLabelFrameWidth: return space(Space::S8);
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_ScrollView_ScrollBarSpacing:
    case PM_MenuBarPanelWidth: return 0;
    default: return QProxyStyle::pixelMetric(which, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* data) const
{
    switch (hint) {
    case SH_FocusFrame_AboveWidget:
    case SH_ItemView_ShowDecorationSelected: return 1;
    case SH_FocusFrame_Mask:
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_ComboBox_Popup:
    case SH_Widget_Animate:
    case SH_Widget_Animation_Duration: return 0;
    case SH_ToolTipLabel_Opacity: return 255;
    default: return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

} // namespace lamplight::ui
