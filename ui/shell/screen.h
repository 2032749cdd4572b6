// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "shell/destination.h"

#include <QWidget>

namespace lamplight::ui {

/// One place of the program. The shell makes it when it is first visited, and anew for another deck. QActions added to
/// it with addAction() are shown by the shell in the menu bar, under its menuTitle(), with their keys; give them
/// Qt::WidgetWithChildrenShortcut.
class Screen : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

    virtual QString title() const = 0;
    /// What the menu of its actions is called.
    virtual QString menuTitle() const { return title(); }
    /// Shows what `destination` names and puts the focus where the work begins. It has this screen's place; the screen
    /// is already visible.
    virtual void open(const Destination& destination) = 0;
    /// Where the user is now, as precisely as coming back needs. Asked before the shell leaves.
    virtual Destination here() const = 0;
    /// The deck changed (also by undo): read again what is shown. Called while visible; a hidden screen gets open().
    virtual void refresh() = 0;

    /// The rail folds to icons.
    virtual bool wantsWidth() const { return false; }
    /// Rail, header and status line go: the exam room. Emit fullWindowChanged() when the answer changes.
    virtual bool fullWindow() const { return false; }
    /// Edit > Find is offered, and calls find().
    virtual bool canFind() const { return false; }
    virtual void find() {}

Q_SIGNALS:
    /// The user follows a link to another place.
    void go(const lamplight::ui::Destination& destination);
    /// Shown in the status line, where there is no better place on the screen itself (InlineMessage).
    void failed(const lamplight::Error& error);
    /// A line of news for the status line: "Preview read in 12 ms".
    void said(const QString& news);
    void fullWindowChanged();
};

} // namespace lamplight::ui
