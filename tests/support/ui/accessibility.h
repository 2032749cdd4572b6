// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace lamplight::test {

/// Every visible widget within `root` that takes the keyboard or is pressed, and that a screen reader could not name
/// or whose role it could not tell: one line each, "ClassName objectName: why". Empty is right.
QStringList namelessControls(QWidget* root);

/// What a screen reader says of a widget.
QString accessibleName(QWidget* widget);

/// The widgets that the Tab key visits within `root`, in order, from the first on.
QList<QWidget*> tabOrder(QWidget* root);

} // namespace lamplight::test
