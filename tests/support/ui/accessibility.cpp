// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accessibility.h"

#include <QAbstractButton>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QMenuBar>
#include <QScrollBar>
#include <QWidget>

namespace lamplight::test {

namespace {

/// Pieces of Qt's own widgets, which their owner speaks for.
bool isPieceOfAnother(const QWidget* widget)
{
    const QWidget* parent = widget->parentWidget();
    return widget->objectName().startsWith(QLatin1String("qt_")) || qobject_cast<const QScrollBar*>(widget) ||
           qobject_cast<const QMenuBar*>(widget) || qobject_cast<const QAbstractSpinBox*>(parent) ||
           qobject_cast<const QComboBox*>(parent) || widget->inherits("QTabBar");
}

bool isInteractive(const QWidget* widget)
{
    return widget->focusPolicy() != Qt::NoFocus || qobject_cast<const QAbstractButton*>(widget);
}

} // namespace

QString accessibleName(QWidget* widget)
{
    QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(widget);
    return spoken ? spoken->text(QAccessible::Name) : QString();
}

QStringList namelessControls(QWidget* root)
{
    QStringList nameless;
    QList<QWidget*> all = root->findChildren<QWidget*>();
    all.prepend(root);
    for (QWidget* widget : std::as_const(all)) {
        if (!widget->isVisibleTo(root) || widget->isWindow() || isPieceOfAnother(widget) || !isInteractive(widget))
            continue;
        const QString what =
            QStringLiteral("%1 %2").arg(QLatin1String(widget->metaObject()->className()), widget->objectName());
        QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(widget);
        if (accessibleName(widget).trimmed().isEmpty())
            nameless.append(QStringLiteral("%1: no name").arg(what));
        if (!spoken || spoken->role() == QAccessible::NoRole || spoken->role() == QAccessible::Client)
            nameless.append(QStringLiteral("%1: no role").arg(what));
    }
    return nameless;
}

QList<QWidget*> tabOrder(QWidget* root)
{
    QList<QWidget*> order;
    for (QWidget* widget = root->nextInFocusChain(); widget && widget != root; widget = widget->nextInFocusChain()) {
        const bool inside = root->isAncestorOf(widget) && widget->isVisibleTo(root) && widget->isEnabled();
        if (inside && widget->focusPolicy() & Qt::TabFocus && !widget->focusProxy())
            order.append(widget);
    }
    return order;
}

} // namespace lamplight::test
