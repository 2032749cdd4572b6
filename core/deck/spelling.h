// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace lamplight::deck {

/// The search index tells some spellings apart that fold() doesn't: accents of Greek and Cyrillic letters, ß and ss,
/// typographic ligatures. Gives the text itself, its folded form, and each of them with one such letter replaced: what
/// has to be looked for so that case and diacritics don't matter. Never empty.
QStringList spellings(const QString& text);

/// Whether the text holds a letter or digit, without which the index can't find anything.
bool hasWord(const QString& text);

} // namespace lamplight::deck
