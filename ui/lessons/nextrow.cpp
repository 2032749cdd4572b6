// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/nextrow.h"

#include "lessons/pageevents.h"
#include "parts/keycap.h"
#include "parts/panel.h"
#include "parts/rowbutton.h"

#include <QCoreApplication>

namespace lamplight::ui {

QWidget* makeNextRow(const QString& title, PageEvents* events)
{
    auto* row = new RowButton(title, QCoreApplication::translate("Lesson", "Next lesson"));
    row->setSidePadding(Space::S16);
    row->setValue(capText(QKeySequence(Qt::CTRL | Qt::Key_PageDown)));
    QObject::connect(row, &RowButton::clicked, events, &PageEvents::nextWanted);
    auto* panel = new Panel({Space::None, Space::S4});
    panel->column().addWidget(row);
    return panel;
}

} // namespace lamplight::ui
