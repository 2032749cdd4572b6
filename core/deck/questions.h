// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deck/connection.h"
#include "model/question.h"

#include <QList>

namespace lamplight::deck {

/// With their options, in the order in which they came.
Result<QList<Question>> questions(Connection& connection);
/// Those named, in that order. ErrorKind::NotFound.
Result<QList<Question>> questionsById(Connection& connection, const QList<QuestionId>& ids);
/// The complete ones with what an exam looks at when it draws: id, uid, topic, criterion, bloom and style. No texts, no
/// options.
Result<QList<Question>> questionsToDraw(Connection& connection);
/// Those of one page, in the same order.
Result<QList<Question>> questionsOfLesson(Connection& connection, LessonId id);

Result<QuestionId> insert(Connection& connection, const Question& question);
/// Options are matched by uid: what stays keeps its row, what is gone is deleted. Fails when an option's uid is taken.
Result<void> update(Connection& connection, const Question& question);
/// With its options. Cards made from it stay, as cards of no question. A page that asks it has to be told by the
/// caller.
Result<void> remove(Connection& connection, QuestionId id);

} // namespace lamplight::deck
