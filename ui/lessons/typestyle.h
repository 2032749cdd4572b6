// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/tokens.h"

#include <QFont>
#include <QList>
#include <QTextLayout>

namespace lamplight::study {
struct ShownText;
}

namespace lamplight::ui {

/// How a text of a page is set.
enum class Setting {
    Title,
    Heading,
    Subheading,
    Prose,
    Aside, ///< prose within a popover
    Cell,
    CellLead, ///< the first cell of a row
    CellHead,
    Plain, ///< interface type
    Code,
    Note ///< small and soft
};

struct TypeStyle {
    QFont font;
    Token token = Token::Ink;
    double lineHeight = 1.4; ///< of the font's size in px
    bool tabular = false;    ///< digits of one width

    int linePx() const;
};

TypeStyle typeStyle(Setting setting);

/// The text as it is laid out, of the same length: in a heading and at the end of a paragraph the last two words stay
/// together, so that no word stands alone on the last line.
QString withoutWidow(const QString& text);

/// Bold, italic, code, links and tabular digits as formats for a text layout.
QList<QTextLayout::FormatRange> formats(const study::ShownText& shown, const TypeStyle& style);

} // namespace lamplight::ui
