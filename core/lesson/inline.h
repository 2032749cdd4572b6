// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/words.h"

#include <QList>
#include <QString>

namespace lamplight::lesson {

struct InlineStyle {
    bool bold = false;
    bool italic = false;
    bool code = false;
    QString url = {}; ///< of a link, for showing; nothing opens it

    bool operator==(const InlineStyle&) const = default;
};

/// A piece of a block's text as it is shown. Where `text` is as long as `source`, they correspond unit by unit; else
/// the whole piece stands for the whole of `source` ("–" for "--").
struct InlineRun {
    QString text;
    InlineStyle style = {};
    Span source = {}; ///< where it stands in the source text, marks not included

    bool operator==(const InlineRun&) const = default;
};

/// Reads the marks within a block: `**bold**` and `__bold__`, `*italic*` and `_italic_`, `` `code` ``,
/// `[text](address)` and `![text](address)`, of which the text is shown, and backslashes before punctuation. A mark
/// opens before and closes after something other than white space; `_` and a single `*` only at the edges of words, so
/// that snake_case and 2*3*4 stay. What has no other end within 2,000 units stays as it is.
///
/// Outside code, straight quotes become curly, "--" and a hyphen between spaces an en dash (but not in "--option"),
/// "---" an em dash and "..." an ellipsis.
QList<InlineRun> parseInline(const QString& source);

/// The runs' text in one piece: what is shown.
QString shownText(const QList<InlineRun>& runs);

} // namespace lamplight::lesson
