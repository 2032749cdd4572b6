// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/typedfield.h"

#include <QKeyEvent>

namespace lamplight::ui {

TypedField::TypedField(QWidget* parent) : GrowingField(parent)
{
    setAccessibleName(tr("Your answer, from memory"));
    setPlaceholderText(tr("Type it from memory, then Enter"));
}

void TypedField::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && !(event->modifiers() & Qt::ShiftModifier)) {
        Q_EMIT submitted();
        return;
    }
    GrowingField::keyPressEvent(event);
}

} // namespace lamplight::ui
