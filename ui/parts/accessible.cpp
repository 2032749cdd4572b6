// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/accessible.h"

#include <QAccessibleWidget>
#include <QLabel>
#include <QVariant>

namespace lamplight::ui {

namespace {

constexpr char roleProperty[] = "lamplightAccessibleRole";

/// A widget whose role is the one set, and whose name, where none is set, is its text.
class DrawnWidget final : public QAccessibleWidget {
public:
    DrawnWidget(QWidget* widget, QAccessible::Role role) : QAccessibleWidget(widget, role) {}

    QString text(QAccessible::Text what) const override
    {
        const auto* label = qobject_cast<const QLabel*>(widget());
        if (what == QAccessible::Name && label && widget()->accessibleName().isEmpty())
            return label->text();
        return QAccessibleWidget::text(what);
    }
};

QAccessibleInterface* makeDrawnWidget(const QString&, QObject* object)
{
    auto* widget = qobject_cast<QWidget*>(object);
    const QVariant role = widget ? widget->property(roleProperty) : QVariant();
    return role.isValid() ? new DrawnWidget(widget, QAccessible::Role(role.toInt())) : nullptr;
}

} // namespace

void setAccessibleRole(QWidget* widget, QAccessible::Role role)
{
    static const bool installed = (QAccessible::installFactory(makeDrawnWidget), true);
    Q_UNUSED(installed);
    widget->setProperty(roleProperty, int(role));
    // Somebody may have asked before, and got another kind, which Qt keeps.
    QAccessibleInterface* known = QAccessible::queryAccessibleInterface(widget);
    if (known && known->role() != role)
        QAccessible::deleteAccessibleInterface(QAccessible::uniqueId(known));
}

void announce(QWidget* widget)
{
    QAccessibleEvent event(widget, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

} // namespace lamplight::ui
