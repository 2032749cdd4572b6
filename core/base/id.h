// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QString>
#include <compare>

namespace lamplight {

/// The key of a row in the deck, told apart by type. 0 names nothing. Within an ImportPlan ids are 1-based places in
/// the plan's own lists; applying the plan turns them into the deck's.
template <class Tag>
struct Id {
    qint64 value = 0;

    constexpr Id() = default;
    constexpr explicit Id(qint64 number) : value(number) {}
    constexpr bool isValid() const { return value > 0; }
    constexpr auto operator<=>(const Id&) const = default;
    friend size_t qHash(Id id, size_t seed = 0) { return ::qHash(id.value, seed); }
};

using TopicId = Id<struct TopicTag>;
using CriterionId = Id<struct CriterionTag>;
using LessonId = Id<struct LessonTag>;
using ConceptId = Id<struct ConceptTag>;
using DefinitionId = Id<struct DefinitionTag>;
using CaseStudyId = Id<struct CaseStudyTag>;
using QuestionId = Id<struct QuestionTag>;
using OptionId = Id<struct OptionTag>;
using CardId = Id<struct CardTag>;
using ReviewId = Id<struct ReviewTag>;
using BlueprintId = Id<struct BlueprintTag>;
using AttemptId = Id<struct AttemptTag>;
using ExamResultId = Id<struct ExamResultTag>;
using AimId = Id<struct AimTag>;
using MediaId = Id<struct MediaTag>;

/// A new identity for an authored thing: UUID text (version 4, no braces) that survives export and import.
QString newUid();

} // namespace lamplight
