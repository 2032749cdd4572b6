// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>
#include <QStyle>

class QPainter;
class QStyleOption;
class QStyleOptionButton;
class QStyleOptionComboBox;
class QStyleOptionHeader;
class QStyleOptionMenuItem;
class QStyleOptionProgressBar;
class QStyleOptionSlider;
class QStyleOptionSpinBox;
class QStyleOptionToolButton;
class QStyleOptionViewItem;
class QWidget;

/// What Style hands its drawing to, by kind of widget.
namespace lamplight::ui {

// stylebuttons.cpp
void drawButtonPanel(QPainter& painter, const QStyleOption& option, const QWidget* widget);
void drawButtonLabel(QPainter& painter, const QStyleOptionButton& option, const QWidget* widget);
void drawToolButton(QPainter& painter, const QStyleOptionToolButton& option, const QWidget* widget);
void drawCheckMark(QPainter& painter, const QStyleOption& option);
void drawRadioMark(QPainter& painter, const QStyleOption& option);

// stylefields.cpp
void drawFieldPanel(QPainter& painter, const QRect& rect, QStyle::State state);
void drawComboBox(QPainter& painter, const QStyleOptionComboBox& option, const QWidget* widget);
QRect comboBoxPart(const QStyleOptionComboBox& option, QStyle::SubControl part);
void drawSpinBox(QPainter& painter, const QStyleOptionSpinBox& option);
QRect spinBoxPart(const QStyleOptionSpinBox& option, QStyle::SubControl part);

// stylebars.cpp
void drawScrollBar(QPainter& painter, const QStyleOptionSlider& option, const QRect& handle);
QRect scrollBarPart(const QStyleOptionSlider& option, QStyle::SubControl part);
void drawProgress(QPainter& painter, const QStyleOptionProgressBar& option);

// stylemenus.cpp
void drawMenuItem(QPainter& painter, const QStyleOptionMenuItem& option);
void drawMenuBarItem(QPainter& painter, const QStyleOptionMenuItem& option);
QSize menuItemSize(const QStyleOptionMenuItem& option, const QSize& contents);

// styleviews.cpp
void drawRowPanel(QPainter& painter, const QStyleOptionViewItem& option);
void drawHeaderGround(QPainter& painter, const QRect& rect);
void drawHeaderLabel(QPainter& painter, const QStyleOptionHeader& option);
void drawBranch(QPainter& painter, const QStyleOption& option);

} // namespace lamplight::ui
