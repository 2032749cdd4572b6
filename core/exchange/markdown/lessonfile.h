// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/markdown/page.h"

namespace lamplight::exchange::markdown {

/// Reads a file of kind lesson into the plan. Returns the questions that its checks name by uid, for checkAsked().
QList<PendingQuestion> readLesson(CourseFile& file, Reading& reading);
/// Reads a file of kind questions, which stand on no page, or behind those of the lesson that its head names.
void readQuestions(CourseFile& file, Reading& reading);
/// Lists the names of questions that the course doesn't hold.
void checkAsked(const QList<PendingQuestion>& pending, const Reading& reading);

} // namespace lamplight::exchange::markdown
