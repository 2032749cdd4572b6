// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/lesson.h"

#include <QString>

namespace lamplight::study {
class Session;
}

/// Pages to read, brought into a deck in the ways that users have. A failure ends the program.
namespace lamplight::test {

/// resources/sample/course: 7 topics with 13 pages, concepts, checks, exams.
void importSampleCourse(study::Session& session);
/// resources/sample/damaged-page.txt: its table has lost its borders and its questions their options.
void importDamagedPage(study::Session& session);
/// A page of a study guide, written in the test.
void importPage(study::Session& session, const QString& text);
/// A page of these blocks, for what no importer makes. Gives the uid of the page.
QString addLesson(study::Session& session, const QString& title, const QList<Block>& blocks);
/// A page of plain paragraphs of about `bytes` bytes in all, with headings and lists between them.
QString addLongLesson(study::Session& session, int bytes);

} // namespace lamplight::test
