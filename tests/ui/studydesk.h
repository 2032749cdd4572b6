// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/destination.h"
#include "studydeck.h"
#include "ui/accessibility.h"
#include "ui/uitest.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QLabel>

namespace lamplight::test {

/// Presses a key where the focus is, as a keyboard does.
inline void press(int key, Qt::KeyboardModifiers modifiers = {})
{
    QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers);
}

/// What can be read on the screen, one label or button a line.
inline QStringList shownTexts(QWidget& root)
{
    QStringList texts;
    const QList<QLabel*> labels = root.findChildren<QLabel*>();
    for (const QLabel* label : labels)
        if (label->isVisible() && !label->text().isEmpty())
            texts.append(label->text());
    return texts;
}

inline QString focusName()
{
    return QApplication::focusWidget() ? accessibleName(QApplication::focusWidget()) : QString();
}

inline QAbstractButton* buttonNamed(QWidget& root, const QString& name)
{
    const QList<QAbstractButton*> buttons = root.findChildren<QAbstractButton*>();
    for (QAbstractButton* button : buttons)
        if (button->isVisible() && (button->text() == name || button->accessibleName() == name))
            return button;
    return nullptr;
}

} // namespace lamplight::test
