// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/concept.h"
#include "model/exam.h"
#include "model/lesson.h"
#include "model/question.h"
#include "model/topic.h"

#include <QList>

namespace lamplight::exchange {

/// A line that was understood: the rule that took it and what it became.
struct TraceEntry {
    QString file;
    int line = 0;
    QString rule; ///< a documented name: "heading", "takeaway", "blank", ...
    QString to;   ///< for a reader: "2.1 Value: takeaway"

    bool operator==(const TraceEntry&) const = default;
};

/// A line that was kept as it stands but not understood, and why.
struct Problem {
    QString file;
    int line = 0;
    QString text;
    QString why;

    bool operator==(const Problem&) const = default;
};

/// What the source holds, before it is compared with the deck.
struct Found {
    int topics = 0, lessons = 0, concepts = 0, definitions = 0, takeaways = 0, summaries = 0, examTips = 0,
        workedExamples = 0, tables = 0, damagedTables = 0, questions = 0, incomplete = 0, cards = 0, reviews = 0,
        media = 0;

    bool operator==(const Found&) const = default;
};

/// What a reader understood: nothing is written yet. Ids within are local: the n-th topic of `topics` has
/// TopicId{n}, from 1, and likewise the others; an invalid id refers to nothing. Uids are set by the reader where the
/// source has them, and otherwise are new ones; applying keeps the deck's uid where the thing is known already.
/// Every line of every source has exactly one entry in `trace` or one in `problems`.
struct ImportPlan {
    QString format;
    QString title;       ///< of the course, where the source says it; else empty
    QList<Topic> topics; ///< parents before children
    QList<Criterion> criteria;
    QList<Lesson> lessons;
    QList<Concept> concepts;
    QList<Definition> definitions;
    QList<CaseStudy> caseStudies;
    QList<Question> questions;
    QList<Blueprint> blueprints;
    int lines = 0;
    QList<TraceEntry> trace;
    QList<Problem> problems;

    /// Counts the lists above and the blocks of the lessons: summaries, takeaways are their items; tables include the
    /// damaged ones; questions the incomplete ones.
    Found found() const;
};

} // namespace lamplight::exchange
