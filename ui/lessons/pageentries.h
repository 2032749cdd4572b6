// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lessons/outline.h"
#include "lessons/pagecolumn.h"

#include <memory>

namespace lamplight::study {
class Session;
}

namespace lamplight::ui {

class PageEvents;

/// The entries of a page: its title, its blocks, and the way on to the page called `next` (empty: it is the last).
/// They hold on to the page.
QList<PageEntry> pageEntries(const std::shared_ptr<const study::ShownPage>& page, const QString& next,
                             study::Session& session, PageEvents* events);

/// The sections of a page: its headings, what its callouts are called where they open it, its checks.
QList<OutlineEntry> outlineOf(const study::ShownPage& page);

} // namespace lamplight::ui
