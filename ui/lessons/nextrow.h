// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QString;
class QWidget;

namespace lamplight::ui {

class PageEvents;

/// The way on at the end of a page, to the one of this title.
QWidget* makeNextRow(const QString& title, PageEvents* events);

} // namespace lamplight::ui
