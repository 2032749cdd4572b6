// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/source.h"

#include <QStringView>

namespace lamplight::exchange::studyguide {

/// What a line is by its own marks, before its neighbours are asked.
enum class Mark {
    Blank,
    Text,
    FrontMatter,
    Heading,
    Underline,
    Bullet,
    Quote,
    Fence,
    Code,
    Image,
    Html,
    Comment,
    Divider
};

enum class BulletKind { Symbol, Number, Letter, Roman };

/// One line of the source; the views look into the source, which outlives it.
struct Line {
    QStringView raw;
    QStringView text;    ///< without white space at its ends
    QStringView content; ///< Heading, Bullet, Quote: without the mark; Fence: the language; else text
    QStringView marker;  ///< Bullet: "•", "1.", "(a)"
    Mark mark = Mark::Text;
    BulletKind bullet = BulletKind::Symbol;
    int level = 0;  ///< Heading: 1..6; Underline: 1 or 2
    int indent = 0; ///< columns of white space before the text; a tab is four
};

/// The lines of one source, 0-based; line numbers for people are one more.
struct Lines {
    QList<Line> all;
    QList<int> nextText; ///< for each line, the first one at or after it that isn't blank; at the end, the size

    qsizetype size() const { return all.size(); }
    const Line& operator[](qsizetype i) const { return all.at(i); }
};

/// Looks once at every line. Knows what runs over several lines: front matter, code fences, comments.
Lines classify(const Source& source);

/// The bullet or number that opens `text`, which has no white space at its ends: sets marker, content and kind.
bool readBullet(QStringView text, Line& line);

} // namespace lamplight::exchange::studyguide
