// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/card.h"
#include "model/concept.h"
#include "model/exam.h"
#include "model/lesson.h"
#include "model/topic.h"

#include <QHash>
#include <QJsonObject>

/// Nouns as `listed` gives them.
namespace lamplight::study {

/// What the ids in a deck stand for.
struct NounNames {
    QHash<TopicId, QString> topics;           ///< code, or title
    QHash<CriterionId, QString> criteria;     ///< code
    QHash<LessonId, QString> lessons;         ///< uid
    QHash<ConceptId, QString> concepts;       ///< term
    QHash<DefinitionId, QString> definitions; ///< uid
    QHash<QuestionId, QString> questions;     ///< uid
    QHash<CaseStudyId, QString> cases;        ///< title
};

QJsonObject listedJson(const Topic& topic, const NounNames& names);
QJsonObject listedJson(const Criterion& criterion, const NounNames& names);
QJsonObject listedJson(const Lesson& lesson, const NounNames& names);
QJsonObject listedJson(const Concept& concept_, const NounNames& names);
QJsonObject listedJson(const Definition& definition, const NounNames& names);
QJsonObject listedJson(const Question& question, const NounNames& names);
QJsonObject listedJson(const Card& card, const NounNames& names);
QJsonObject listedJson(const Review& review, const NounNames& names);
QJsonObject listedJson(const Blueprint& blueprint, const NounNames& names);
/// With its events, and its score once it has ended.
QJsonObject listedJson(const Attempt& attempt, const QList<AttemptEvent>& events);

} // namespace lamplight::study
