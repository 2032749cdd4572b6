// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/markdown/reading.h"

namespace lamplight::exchange::markdown {

/// Reads a table of an exam, which its heading tells apart: the sections (section, minutes, break), or the rows (topic,
/// criterion, bloom, style, if there are sections the section, and count). A row with a cell that isn't understood is
/// left out and listed: it would ask for something else than what is written.
void readExamTable(Blueprint& exam, CourseFile& file, const Reading& reading);

} // namespace lamplight::exchange::markdown
