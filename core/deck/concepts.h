// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deck/connection.h"
#include "model/concept.h"

#include <QList>

namespace lamplight::deck {

/// With their relations, in the order in which they came.
Result<QList<Concept>> concepts(Connection& connection);
/// Its other names; none when there is no such concept.
Result<QStringList> aliasesOf(Connection& connection, ConceptId id);
/// Its official wordings, in the order in which they came.
Result<QStringList> officialWordings(Connection& connection, ConceptId id);
/// With their places.
Result<QList<Definition>> definitions(Connection& connection);
/// ErrorKind::NotFound.
Result<Definition> definition(Connection& connection, DefinitionId id);

/// Relations need both ends to be there, so they are put separately.
Result<ConceptId> insert(Connection& connection, const Concept& concept_);
Result<void> update(Connection& connection, const Concept& concept_);
/// Replaces the relations of `id` where they differ.
Result<void> putRelations(Connection& connection, ConceptId id, const QList<Relation>& relations);

Result<DefinitionId> insert(Connection& connection, const Definition& definition);
/// Replaces its places too, where they differ.
Result<void> update(Connection& connection, const Definition& definition);

} // namespace lamplight::deck
