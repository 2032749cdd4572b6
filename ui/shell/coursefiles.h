// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"

namespace lamplight::ui {

inline const QString deckSuffix = QStringLiteral(".lamp");

/// Where courses go unless the user says otherwise; made when it isn't there.
QString coursesFolder();
/// A file of that folder that doesn't exist yet, named after the title.
QString freeCourseFile(const QString& title);
/// The sample course as it was installed or built; empty when it isn't there.
QString sampleCourseFile();

/// What the first start says of the sample course.
struct CourseSize {
    QString title;
    int lessons = 0, cards = 0, questions = 0;
    int readingMinutes = 0;
};
Result<CourseSize> courseSize(const QString& file, const Clock& clock);

/// Copies the course without anybody's progress.
Result<void> copyCourse(const QString& from, const QString& to, const Clock& clock);

} // namespace lamplight::ui
