// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/markdown/page.h"

namespace lamplight::exchange::markdown {

/// Takes a block that isn't a callout or quote: heading, list, table, code, image, and otherwise a paragraph. The next
/// line isn't blank. A line that looks like a form which isn't one here is kept as text and listed.
Block readPlainBlock(Lines& lines, Account& account);

/// "- item" or "1. item": the item's text; nothing where the line is neither.
struct Bullet {
    QString item;
    int width = 0; ///< of the bullet: further lines of the item stand so far in
    bool ordered = false;
};
std::optional<Bullet> bullet(const QString& line);

/// Takes items until a line is neither a bullet nor further text of an item.
void readItems(Block& block, QStringList& text, Lines& lines, const QString& rule, Account& account);

} // namespace lamplight::exchange::markdown
