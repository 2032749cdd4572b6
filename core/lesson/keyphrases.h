// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace lamplight::lesson {

/// Key phrases of a definition whose source names none: verbatim pieces of it, in order, always the same for the same
/// text, possibly none. The rule (after RAKE; Rose and others, 2010):
/// 1. Function words ("the", "of", "which") and punctuation cut the text into runs of content words.
/// 2. Runs with nothing but a comma, "and", "or" and articles between them are members of a list.
/// 3. Every member of a list is a key phrase, and every run of two words or more.
/// 4. Left out: runs of more than six words, what is the whole definition, and what occurs in it more than once
///    (blanked at one place it would stand at the other).
/// "the perceived benefits, usefulness, and importance of something" gives "perceived benefits", "usefulness" and
/// "importance". Function words are known for English; other languages are cut at punctuation alone.
QStringList keyPhrases(const QString& definition);

} // namespace lamplight::lesson
