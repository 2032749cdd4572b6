// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/markdown/page.h"

namespace lamplight::exchange::markdown {

/// "- [x] text" or "- [ ] text" comes next.
bool atOption(const Lines& lines);
/// Takes it with its fields and adds it to the question; atOption() holds.
void readOption(Lines& lines, Question& question, Page& page);
/// What the options lack, or have too much of, for a question of this kind; empty where they are whole.
QString whatOptionsLack(const Question& question);

} // namespace lamplight::exchange::markdown
