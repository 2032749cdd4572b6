// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"

#include <QList>
#include <QStringList>

namespace lamplight {

enum class RelationKind { PartOf, ContrastsWith, Needs };

struct Relation {
    RelationKind kind = RelationKind::PartOf;
    ConceptId target;

    bool operator==(const Relation&) const = default;
};

/// A term with its other names and its relations to other concepts.
struct Concept {
    ConceptId id;
    QString uid;
    QString term;
    QStringList aliases;
    QList<Relation> relations;
    QString tags;

    bool operator==(const Concept&) const = default;
};

/// Where a definition is worded.
struct Place {
    LessonId lesson;
    QString block; ///< Block::uid

    bool operator==(const Place&) const = default;
};

/// A wording of a concept, verbatim.
struct Definition {
    DefinitionId id;
    QString uid;
    ConceptId concept_; ///< `concept` is a keyword
    QString text;
    QString source;
    QString edition;
    bool official = false; ///< the text itself calls it official
    QStringList keyPhrases;
    QList<Place> places;
    QString tags;

    bool operator==(const Definition&) const = default;
};

} // namespace lamplight
