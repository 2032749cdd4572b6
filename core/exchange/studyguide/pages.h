// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/studyguide/lines.h"
#include "exchange/studyguide/reading.h"

#include <optional>

namespace lamplight::exchange::studyguide {

/// A code printed before a title: "2.1 Value", "2.1: Value", "Module 3 - Risk".
struct CodedTitle {
    QString code;       ///< "2.1"
    QString title;      ///< without the code; whole where a word stands before it ("Module 3 - Risk")
    bool named = false; ///< a word such as "Module" stands before it
};

/// Reads a code of digits and dots (at most three digits each) before a title that looks like one.
std::optional<CodedTitle> codedTitle(QStringView text);

/// Cuts a source into its pages: each begins at a title. What stands before the first title is a page without one.
QList<Page> pagesOf(const Lines& lines);

} // namespace lamplight::exchange::studyguide
