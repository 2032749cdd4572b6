// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace lamplight::tour {

class Tour;

/// The parts that screens are made of, on one page.
void addPartStops(Tour& tour);
/// Charts and the tables behind them.
void addChartStops(Tour& tour);

/// The first start; other pages of the shell stand around every screen.
void addShellStops(Tour& tour);

/// The import, from choosing a source to making cards.
void addImportStops(Tour& tour);

/// The syllabus and a page of it, with all that it does.
void addLessonStops(Tour& tour);

/// Today, Review and Exam within the window.
void addTodayStops(Tour& tour);
void addReviewStops(Tour& tour);
/// Review beyond the plain card: imported ones, forms, practice, ends.
void addMoreReviewStops(Tour& tour);
void addExamStops(Tour& tour);
/// The way into the exam room, its kinds of question and what lies beside them.
void addRoomStops(Tour& tour);
/// Its sections after a year of study, and before there is anything to show.
void addProgressStops(Tour& tour);

} // namespace lamplight::tour
