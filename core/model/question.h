// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"

#include <QList>
#include <QString>

namespace lamplight {

/// Matching, Ordering, ShortAnswer and Numeric have their answers in the options too: see Option.
enum class QuestionKind { SingleAnswer, SeveralAnswers, TrueFalse, Matching, Ordering, ShortAnswer, Numeric };
/// How the stem asks.
enum class QuestionStyle { Standard, Negative, List, MissingWord };
enum class BloomLevel { Unset, Remember, Understand, Apply, Analyse, Evaluate, Create };

/// A choice. Ordering: the options lie in the right order. ShortAnswer: each is an accepted wording, `*` standing for
/// any text and `\*` for a star. Numeric: `text` is a number in the C locale.
struct Option {
    OptionId id;
    QString uid;
    QString text;
    bool correct = false;
    double weight = 0; ///< share of the mark, for partial credit; 0 where only right or wrong counts
    QString rationale;
    ConceptId concept_;   ///< what a learner who picks it has in mind; invalid: not said
    QString match = {};   ///< Matching: the right side that belongs to `text`; with an empty `text`: a surplus one
    double tolerance = 0; ///< Numeric: answers within it are taken too
    bool fixed = false;   ///< keeps its place when options are shuffled

    bool operator==(const Option&) const = default;
};

/// A passage that several questions ask about.
struct CaseStudy {
    CaseStudyId id;
    QString uid;
    TopicId topic;
    QString title;
    QString text;

    bool operator==(const CaseStudy&) const = default;
};

struct Question {
    QuestionId id;
    QString uid;
    TopicId topic;
    LessonId lesson; ///< the page it stands on; invalid: none
    int position = 0;
    QString stem;
    QuestionKind kind = QuestionKind::SingleAnswer;
    QuestionStyle style = QuestionStyle::Standard;
    BloomLevel bloom = BloomLevel::Unset;
    CriterionId criterion;
    QList<Option> options;
    QString explanation;
    QString source;
    QString tags;
    CaseStudyId caseStudy = {}; ///< the passage that it asks about; invalid: none
    QString enemies = {};       ///< at most one question of a group of this name comes into a form; empty: no group
    bool draft = false;         ///< drafted by rule, and not yet accepted by the author

    /// Options or their key are missing: waits for the author and never enters an exam.
    bool isIncomplete() const;
    /// Complete and accepted.
    bool mayBeAsked() const { return !draft && !isIncomplete(); }
    bool operator==(const Question&) const = default;
};

} // namespace lamplight
