// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/lesson.h"

namespace lamplight::lesson {

/// Words of the block as it is shown: marks and the addresses of links aren't counted.
int wordCount(const Block& block);

/// Minutes to read a page at 200 words a minute, rounded up, at least 1. The title isn't counted.
int readingMinutes(const Lesson& lesson);

/// Milliseconds for which a block has to be in view to be taken as read: its words at 400 a minute. 0 without words.
qint64 leastReadingMs(const Block& block);

} // namespace lamplight::lesson
