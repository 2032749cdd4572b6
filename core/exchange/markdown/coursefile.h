// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/markdown/reading.h"

namespace lamplight::exchange::markdown {

/// Reads the file of kind course: the title, then the sections Topics, Criteria and one "Exam: NAME" an exam, in this
/// order, so that what is referred to stands above.
void readCourse(CourseFile& file, Reading& reading);

} // namespace lamplight::exchange::markdown
