// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAction;
class QString;

namespace lamplight::ui {

/// What an action does, without mnemonic and dots: not what the menu shows.
QString plainText(const QAction& action);
QString plainText(QString menuText);

} // namespace lamplight::ui
