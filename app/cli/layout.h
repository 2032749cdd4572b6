// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

/// Text for people at a terminal: 78 columns, plain characters, spaces for layout.
namespace lamplight::cli {

inline constexpr int pageWidth = 78;

/// How many columns a terminal gives to `text`: two for wide characters (CJK, emoji), none for combining marks.
int columnsOf(const QString& text);

/// Breaks `text` at spaces so that no line is wider than the page; its own line breaks stay. The first line begins with
/// `lead`, the others with as many spaces. Ends with a newline.
QString wrapped(const QString& text, const QString& lead = {});

/// The same with `margin` before every line.
QString barred(const QString& text, const QString& margin);

/// Rows as aligned columns, `indent` spaces in; what is too wide for the page is wrapped within its column. With
/// `titled` the first row is a heading.
QString aligned(const QList<QStringList>& rows, int indent = 2, bool titled = false);

/// A heading, underlined.
QString headed(const QString& text);

} // namespace lamplight::cli
