// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"

#include <QList>
#include <QString>

namespace lamplight {

enum class QuestionKind { SingleAnswer, SeveralAnswers, TrueFalse };
/// How the stem asks.
enum class QuestionStyle { Standard, Negative, List, MissingWord };
enum class BloomLevel { Unset, Remember, Understand, Apply, Analyse, Evaluate, Create };

struct Option {
    OptionId id;
    QString uid;
    QString text;
    bool correct = false;
    double weight = 0; ///< share of the mark, for partial credit; 0 where only right or wrong counts
    QString rationale;
    ConceptId concept_; ///< what a learner who picks it has in mind; invalid: not said

    bool operator==(const Option&) const = default;
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

    /// Options or their key are missing: waits for the author and never enters an exam.
    bool isIncomplete() const;
    bool operator==(const Question&) const = default;
};

} // namespace lamplight
