// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/actiontext.h"

#include <QAction>

namespace lamplight::ui {

QString plainText(const QAction& action)
{
    return plainText(action.text());
}

QString plainText(QString menuText)
{
    menuText.replace(QLatin1String("&&"), QLatin1String("\x01"));
    menuText.remove(QLatin1Char('&'));
    menuText.replace(QLatin1Char('\x01'), QLatin1Char('&'));
    if (menuText.endsWith(QChar(0x2026)))
        menuText.chop(1);
    return menuText;
}

} // namespace lamplight::ui
