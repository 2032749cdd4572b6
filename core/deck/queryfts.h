// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deck/query.h"

#include <optional>

/// Queries in FTS5's own language. Whatever the user typed stands in it as a quoted string.
namespace lamplight::deck {

/// A word or phrase in all its spellings.
QString ftsText(const Query& term);

/// The whole query as one expression, where it can be one.
std::optional<QString> ftsOf(const Query& query);

/// Those of the parts, which all have to match, that FTS5 can answer by itself; empty when there are none. `rest` gets
/// the others. FTS5 knows "without" only after something to find.
QString ftsOfAll(const std::vector<Query>& parts, std::vector<const Query*>& rest);

/// Any of the words that may be there; empty when there are none.
QString ftsOfAnyWord(const Query& query);

} // namespace lamplight::deck
