// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

struct sqlite3;

namespace lamplight::deck {

/// What queries ask of texts where the search index can't tell, as functions of SQL on this connection:
/// has_tag(tags, folded tag), whether it is one of them; has_text(text, folded), whether it holds that wording;
/// is_text(text, folded), whether it is that.
void addQueryFunctions(sqlite3* handle);

} // namespace lamplight::deck
