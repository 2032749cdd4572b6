// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>

class QWidget;

namespace lamplight::ui {

/// What a screen reader calls a widget that we draw ourselves. Its name is QWidget::setAccessibleName.
void setAccessibleRole(QWidget* widget, QAccessible::Role role);

/// Tells a screen reader at once that the widget's name is news.
void announce(QWidget* widget);

} // namespace lamplight::ui
