// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "draft/draft.h"

namespace lamplight::draft {

using namespace Qt::StringLiterals;

inline Concept conceptOf(qint64 id, const QString& term, const QList<Relation>& relations = {},
                         const QStringList& aliases = {})
{
    Concept made;
    made.id = ConceptId(id);
    made.term = term;
    made.aliases = aliases;
    made.relations = relations;
    return made;
}

inline Definition wordingOf(qint64 concept_, const QString& text, const QStringList& phrases = {})
{
    Definition made;
    made.id = DefinitionId(concept_);
    made.uid = u"d%1"_s.arg(concept_);
    made.concept_ = ConceptId(concept_);
    made.text = text;
    made.official = true;
    made.keyPhrases = phrases;
    return made;
}

inline Relation contrast(qint64 id)
{
    return {RelationKind::ContrastsWith, ConceptId(id)};
}

inline Relation partOf(qint64 id)
{
    return {RelationKind::PartOf, ConceptId(id)};
}

/// A kitchen: a tool is what the others are part of, and five tools contrast with each other.
inline Material kitchen()
{
    Material material;
    material.concepts = {conceptOf(1, u"Kitchen"_s),
                         conceptOf(2, u"Whisk"_s, {partOf(1), contrast(3)}),
                         conceptOf(3, u"Ladle"_s, {partOf(1)}),
                         conceptOf(4, u"Sieve"_s, {partOf(1)}),
                         conceptOf(5, u"Oven"_s, {partOf(6), contrast(1)}),
                         conceptOf(6, u"Bakery"_s, {contrast(1)}),
                         conceptOf(7, u"Shop"_s, {partOf(8), contrast(1)}),
                         conceptOf(8, u"Street"_s)};
    material.definitions = {wordingOf(1, u"the room that holds pots and pans, keeps food fresh and smells of soup"_s,
                                      {u"holds pots and pans"_s, u"keeps food fresh"_s, u"smells of soup"_s}),
                            wordingOf(2, u"the tool that beats air into cream"_s, {u"beats air into cream"_s}),
                            wordingOf(3, u"the tool that lifts soup onto plates"_s, {u"lifts soup onto plates"_s}),
                            wordingOf(4, u"the tool that parts flour from lumps"_s, {u"parts flour from lumps"_s}),
                            wordingOf(5, u"the box that heats loaves from below"_s, {u"heats loaves from below"_s}),
                            wordingOf(6, u"the house that sells bread by morning"_s, {u"sells bread by morning"_s}),
                            wordingOf(7, u"the place that offers goods for money"_s, {u"offers goods for money"_s}),
                            wordingOf(8, u"the way that leads between houses"_s, {u"leads between houses"_s})};
    for (qint64 id = 1; id <= 8; ++id)
        material.homes.insert(DefinitionId(id), {TopicId(1), LessonId(id), CriterionId(2)});
    return material;
}

} // namespace lamplight::draft
