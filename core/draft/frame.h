// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/words.h"
#include "draft/english.h"

namespace lamplight::draft {

/// How a phrase is built into its sentence: the classes of its first and last word, and of the words around it. `Edge`
/// where the sentence begins or ends, or a sign parts it from the next word.
struct Frame {
    WordClass before = WordClass::Edge;
    WordClass first = WordClass::Edge;
    WordClass last = WordClass::Edge;
    WordClass after = WordClass::Edge;
    QString wordBefore; ///< folded; empty at an edge
    QString wordAfter;
    QString opening; ///< how a phrase with a preposition begins: "of", "wh" ("for whom"), or as others do: empty

    bool operator==(const Frame&) const = default;
};

Frame frameOf(QStringView text, const Span& phrase);

/// Whether `phrase`, which stands in `own`, can stand in the place `blank` and leave a sentence: it begins like what
/// stood there, comes after a word of the same class and, unless both end a clause, before one. After "a" it has to
/// have been one thing where it stood, too, and after a preposition to have followed the same. What begins with a
/// preposition follows any word but an article or another preposition; what begins with "of" belongs to the word before
/// it, so that only another "of" can stand there, and what begins like "for whom" asks, as its like do.
bool fits(const Frame& own, const Frame& blank);

/// "a" or "an" before the blank would tell which options can be right.
bool agreesWithArticle(QStringView phrase, const Frame& blank);

} // namespace lamplight::draft
