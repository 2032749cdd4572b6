// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/markdown/reading.h"

namespace lamplight::exchange::markdown {

/// Reads what stands below "## Exam: NAME": the fields, then the table of sections, if it has any, then that of rows.
void readExam(const QString& name, int headingLine, CourseFile& file, Reading& reading);

} // namespace lamplight::exchange::markdown
