// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "draft/rules.h"
#include "model/concept.h"
#include "model/question.h"
#include "model/topic.h"

#include <QHash>
#include <QStringList>

/// Questions drafted from the verbatim definitions of a course, by rules alone. Nothing is worded but the stems' fixed
/// sentences; what they ask about, and every option, is the course's own text. docs/drafting.md tells the rules.
namespace lamplight::draft {

/// Where a definition's questions belong.
struct Home {
    TopicId topic;
    LessonId lesson;
    CriterionId criterion;
};

struct Material {
    QList<Topic> topics;
    QList<Concept> concepts;
    QList<Definition> definitions; ///< of a concept the official one is asked, else its first
    QHash<DefinitionId, Home> homes;
    QStringList texts;        ///< the course's prose, to see in which forms it uses its terms
    QList<Question> existing; ///< not drafted again
};

struct Draft {
    Recipe recipe = Recipe::DefinitionOf;
    ConceptId concept_;
    Question question; ///< with `draft` set, and uids that are the same for the same thing asked
};

struct Drafts {
    QList<Draft> drafts;    ///< by concept, in their order
    QList<Dropped> dropped; ///< in the order in which it happened
};

/// The same for the same material and seed. The seed decides between wrong options that are equally near, and the order
/// of options; a question doesn't change when other concepts come to the course, unless they are nearer.
Drafts draftQuestions(const Material& material, quint64 seed);

} // namespace lamplight::draft
