// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>
#include <vector>

namespace lamplight::deck {

enum class QueryField {
    Kind,
    Topic,
    Tag,
    Is,
    Flag,
    Recall,
    Stability,
    Difficulty,
    Lapses,
    Added,
    Rated,
    Bloom,
    Official,
    Source,
    Concept
};

/// A query as it was understood (deck/search.h tells the language).
struct Query {
    enum class Type { All, Any, Not, Text, Field };

    Type type = Type::All;
    std::vector<Query> parts = {};       ///< All (none: everything matches), Any; Not: the one refused
    QString text = {};                   ///< Text: a word or phrase; Field: its value
    bool beginning = false;              ///< Text: the word may go on
    QueryField field = QueryField::Kind; ///< Field
    bool operator==(const Query&) const = default;
};

/// Reads a query; blank text matches everything. ErrorKind::Input with the column (1-based, in characters) and the
/// reason: quotation marks or brackets that don't close, an operator without its terms, an unknown field or value,
/// more than 500 words and signs, or 8 brackets and minus signs within each other.
Result<Query> parseQuery(const QString& text);

} // namespace lamplight::deck
