// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/keysdialog.h"

#include "parts/accessible.h"
#include "parts/button.h"
#include "parts/keycap.h"
#include "parts/scrollcolumn.h"
#include "parts/text.h"
#include "shell/actiontext.h"
#include "theme/theme.h"

#include <QAction>

namespace lamplight::ui {

namespace {

void addKeys(Column& column, const QString& title, const QList<QAction*>& actions)
{
    bool any = false;
    for (const QAction* action : actions) {
        if (action->shortcut().isEmpty())
            continue;
        if (!any)
            column.addWidget(heading(title, TextRole::H3));
        any = true;
        auto* row = new Row(nullptr, Space::S16);
        row->addWidget(new Text(plainText(*action)), 1);
        row->addWidget(new KeyCap(capText(action->shortcut())));
        column.addLayout(row);
    }
    if (any)
        column.addGap(Space::S16);
}

} // namespace

KeysDialog::KeysDialog(const QString& title, const QList<QAction*>& here, const QList<QAction*>& everywhere,
                       QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Keys"));
    auto* whole = new Column(this, Space::None);
    auto* page = new ScrollColumn(px(metric::columnForm), Space::S8);
    page->setFocusPolicy(Qt::StrongFocus);
    page->setAccessibleName(tr("Keys"));
    setAccessibleRole(page, QAccessible::Document);
    addKeys(page->column(), title, here);
    addKeys(page->column(), tr("Everywhere"), everywhere);
    page->column().addStretch(1);
    whole->addWidget(page, 1);
    auto* end = new Row(nullptr, Space::S8, inset(Space::S16));
    auto* close = new Button(tr("Close"));
    close->setDefault(true);
    connect(close, &Button::clicked, this, &QDialog::accept);
    end->addStretch(1);
    end->addWidget(close);
    whole->addLayout(end);
    resize(px(480), px(600));
}

} // namespace lamplight::ui
