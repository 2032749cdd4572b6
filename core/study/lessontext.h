// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lesson/inline.h"
#include "lesson/links.h"
#include "study/readingdesk.h"

namespace lamplight::study {

struct StyledSpan {
    Span span;
    lesson::InlineStyle style;

    bool operator==(const StyledSpan&) const = default;
};

/// A text as it is shown: marks read, quotes and dashes set. Offsets are those of `text`.
struct ShownText {
    QString text;
    QList<StyledSpan> styles; ///< only where the style isn't plain
    QList<lesson::ConceptLink> links;

    bool operator==(const ShownText&) const = default;
};

/// A paragraph or an entry of a list.
struct ShownPiece {
    bool isItem = false;
    QString marker; ///< of a numbered entry, as printed ("3."); empty: a bullet
    ShownText text;

    bool operator==(const ShownPiece&) const = default;
};

/// What is shown of a block, its label taken off the text.
struct ShownBlock {
    QList<ShownPiece> pieces;      ///< none for a table with cells and for a check
    QList<QList<ShownText>> cells; ///< Table: its cells, or those of the proposed split of a damaged one
    qint64 leastReadingMs = 0;     ///< in view that long, it is taken as read

    bool operator==(const ShownBlock&) const = default;
};

/// Reads the marks of a text of its own (a stem, an option): single line breaks are spaces, no links.
ShownText shownText(const QString& source);
/// The same for a longer one: its paragraphs and lists.
QList<ShownPiece> shownPieces(const QString& source);

/// The blocks of the page in order. A concept is linked where a section first names it, but not in headings, code,
/// addresses and damaged tables, nor in a block that defines it. The term of a definition block is bold.
QList<ShownBlock> shownBlocks(const LessonPage& page);

/// A page with its blocks as they are shown, one for one.
struct ShownPage {
    LessonPage page;
    QList<ShownBlock> blocks;
};

/// Reads a page. For a long one (over 30 minutes) it takes more than 50 ms: call it on another thread.
Result<ShownPage> readPage(Session& session, LessonId id);

} // namespace lamplight::study
