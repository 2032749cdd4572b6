// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/flagmenu.h"

#include "parts/flaglook.h"

#include <QActionGroup>

namespace lamplight::ui {

FlagMenu::FlagMenu(QWidget* parent) : QMenu(tr("&Flag"), parent)
{
    setAccessibleName(tr("Flag of the card"));
    auto* group = new QActionGroup(this);
    for (int digit = 0; digit < flagCount; ++digit) {
        const auto flag = static_cast<CardFlag>(digit);
        const FlagLook look = lookOf(flag);
        QAction* action =
            addAction(ui::icon(look.glyph, look.token), QStringLiteral("&%1  %2").arg(digit).arg(look.name));
        action->setCheckable(true);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, flag] { Q_EMIT chosen(flag); });
    }
}

void FlagMenu::setCurrent(CardFlag flag)
{
    actions().at(int(flag))->setChecked(true);
}

} // namespace lamplight::ui
