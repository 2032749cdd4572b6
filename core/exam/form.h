// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exam/shortage.h"
#include "model/exam.h"
#include "model/topic.h"

#include <QHash>
#include <QList>
#include <tl/expected.hpp>
#include <vector>

namespace lamplight {
class Random;
}

namespace lamplight::exam {

/// What the deck has to make an exam from. The order of the lists doesn't matter. `frozen` doesn't look at `questions`.
struct Pool {
    QList<Question> questions; ///< with distinct uids; the incomplete among them are passed over
    QList<Topic> topics;
    QList<Criterion> criteria;
    QHash<LessonId, QString> lessonUids;     ///< for FormQuestion::lessonUid
    QHash<TopicId, QString> topicLessonUids; ///< where to read on for questions that stand on no page; may be empty
};

/// Which questions of `complete` (with distinct uids, none incomplete; their texts and options aren't looked at) make
/// the form that the blueprint asks for, as places in that list, in the order in which they are shown; or which rows
/// they can't fill. The numbers that `random` gives depend on the uids alone, not on the order of the list.
tl::expected<std::vector<qsizetype>, QList<Shortage>> draw(const Blueprint& blueprint, const QList<Question>& complete,
                                                           const QList<Topic>& topics, const QList<Criterion>& criteria,
                                                           Random& random);

/// The form of those questions: whole ones, in the order in which they are shown, with the `random` that drew them.
QList<FormQuestion> frozen(const Blueprint& blueprint, const QList<Question>& chosen, const Pool& pool, Random& random);

/// Makes the form that the blueprint asks for, in the order in which it is shown, or says which rows the pool can't
/// fill. Exact: every row gets its count, no question serves two rows, and a form is found whenever there is one, also
/// where rows overlap ("2" and "2.1", or a row that takes any). The same blueprint, pool and seed give the same form
/// on every machine, whatever the order of the pool. The two above, one after the other, with Random(seed).
tl::expected<QList<FormQuestion>, QList<Shortage>> assemble(const Blueprint& blueprint, const Pool& pool, quint64 seed);

} // namespace lamplight::exam
