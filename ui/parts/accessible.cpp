// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/accessible.h"

#include <QAbstractButton>
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

    // A button that we draw is pressed, and tells whether it is checked, like any other.
    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        if (const auto* button = qobject_cast<const QAbstractButton*>(widget())) {
            state.checkable = button->isCheckable();
            state.checked = button->isChecked();
        }
        return state;
    }
    QStringList actionNames() const override
    {
        const QStringList press =
            qobject_cast<const QAbstractButton*>(widget()) ? QStringList(pressAction()) : QStringList();
        return press + QAccessibleWidget::actionNames();
    }
    void doAction(const QString& name) override
    {
        auto* button = qobject_cast<QAbstractButton*>(widget());
        if (button && name == pressAction())
            button->click();
        else
            QAccessibleWidget::doAction(name);
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
