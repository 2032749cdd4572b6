// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QList>

class QAction;

namespace lamplight::ui {

/// Every key that works now, with what it does.
class KeysDialog : public QDialog {
    Q_OBJECT
public:
    /// `here` are the actions of the screen that is shown, under its title.
    KeysDialog(const QString& title, const QList<QAction*>& here, const QList<QAction*>& everywhere,
               QWidget* parent = nullptr);
};

} // namespace lamplight::ui
