// SPDX-License-Identifier: GPL-3.0-or-later
#include "deck/concepts.h"

#include "base/fold.h"
#include "deck/statement.h"
#include "deck/textlists.h"
#include "model/names.h"

#include <QCoreApplication>
#include <QHash>
#include <algorithm>

namespace lamplight::deck {

Result<QList<Concept>> concepts(Connection& connection)
{
    Statement select(connection, "SELECT id, uid, term, aliases, tags FROM concept ORDER BY id");
    auto concepts = collect(select, [](const Statement& row) {
        return Concept{row.id<ConceptId>(0), row.text(1), row.text(2), listFromColumn(row.text(3)), {}, row.text(4)};
    });
    if (!concepts)
        return concepts;
    Statement ends(connection, "SELECT concept_id, kind, target_id FROM relation ORDER BY concept_id, position");
    const auto relations = collect(ends, [](const Statement& row) {
        return std::pair(row.id<ConceptId>(0), Relation{named<RelationKind>(row.text(1)).value_or(RelationKind::PartOf),
                                                        row.id<ConceptId>(2)});
    });
    if (!relations)
        return tl::unexpected(relations.error());
    QHash<ConceptId, QList<Relation>> of;
    for (const auto& [from, relation] : *relations)
        of[from].append(relation);
    for (Concept& concept_ : *concepts)
        concept_.relations = of.value(concept_.id);
    return concepts;
}

namespace {

/// `where` ends both statements; it may use ?1, the definition's id.
Result<QList<Definition>> selectDefinitions(Connection& connection, const QString& where, DefinitionId id)
{
    Statement select(connection,
                     QStringLiteral("SELECT id, uid, concept_id, text, source, edition, official, key_phrases, tags "
                                    "FROM definition %1 ORDER BY id")
                         .arg(where));
    if (id.isValid())
        select.bind(id);
    auto definitions = collect(select, [](const Statement& row) {
        return Definition{row.id<DefinitionId>(0),
                          row.text(1),
                          row.id<ConceptId>(2),
                          row.text(3),
                          row.text(4),
                          row.text(5),
                          row.flag(6),
                          listFromColumn(row.text(7)),
                          {},
                          row.text(8)};
    });
    if (!definitions)
        return definitions;
    Statement wording(connection,
                      QStringLiteral("SELECT definition_id AS id, lesson_id, block FROM definition_place %1 "
                                     "ORDER BY definition_id, position")
                          .arg(QString(where).replace(QLatin1String("id ="), QLatin1String("definition_id ="))));
    if (id.isValid())
        wording.bind(id);
    const auto places = collect(wording, [](const Statement& row) {
        return std::pair(row.id<DefinitionId>(0), Place{row.id<LessonId>(1), row.text(2)});
    });
    if (!places)
        return tl::unexpected(places.error());
    QHash<DefinitionId, QList<Place>> of;
    for (const auto& [definition, place] : *places)
        of[definition].append(place);
    for (Definition& definition : *definitions)
        definition.places = of.value(definition.id);
    return definitions;
}

} // namespace

Result<QStringList> aliasesOf(Connection& connection, ConceptId id)
{
    Statement select(connection, "SELECT aliases FROM concept WHERE id = ?1");
    const auto row = select.bind(id).step();
    if (!row)
        return tl::unexpected(row.error());
    return *row ? listFromColumn(select.text(0)) : QStringList();
}

Result<QStringList> officialWordings(Connection& connection, ConceptId id)
{
    Statement select(connection, "SELECT text FROM definition WHERE concept_id = ?1 AND official <> 0 ORDER BY id");
    return collect(select.bind(id), [](const Statement& row) { return row.text(0); });
}

Result<QList<Definition>> definitions(Connection& connection)
{
    return selectDefinitions(connection, {}, {});
}

Result<Definition> definition(Connection& connection, DefinitionId id)
{
    const auto found = selectDefinitions(connection, QStringLiteral("WHERE id = ?1"), id);
    if (!found)
        return tl::unexpected(found.error());
    if (found->isEmpty())
        return failure(ErrorKind::NotFound,
                       QCoreApplication::translate("deck", "This definition isn't in the deck any more."));
    return found->first();
}

Result<ConceptId> insert(Connection& connection, const Concept& concept_)
{
    Statement insert(connection, "INSERT INTO concept (uid, term, folded, aliases, tags) VALUES (?1, ?2, ?3, ?4, ?5)");
    LAMPLIGHT_TRY(
        insert.bind(concept_.uid, concept_.term, fold(concept_.term), toColumn(concept_.aliases), concept_.tags).run());
    return ConceptId(connection.lastInsertId());
}

Result<void> update(Connection& connection, const Concept& concept_)
{
    Statement update(connection, "UPDATE concept SET term = ?2, folded = ?3, aliases = ?4, tags = ?5 WHERE id = ?1");
    return update.bind(concept_.id, concept_.term, fold(concept_.term), toColumn(concept_.aliases), concept_.tags)
        .run();
}

namespace {

/// Replaced as a whole where they differ: rows that are written again have new ids, which would be a change to undo.
Result<bool> hasRelations(Connection& connection, ConceptId id, const QList<Relation>& relations)
{
    Statement select(connection, "SELECT kind, target_id FROM relation WHERE concept_id = ?1 ORDER BY position");
    const auto there =
        collect(select.bind(id), [](const Statement& row) { return std::pair(row.text(0), row.id<ConceptId>(1)); });
    if (!there)
        return tl::unexpected(there.error());
    return std::ranges::equal(*there, relations, [](const auto& row, const Relation& relation) {
        return row == std::pair(name(relation.kind), relation.target);
    });
}

Result<bool> hasPlaces(Connection& connection, DefinitionId id, const QList<Place>& places)
{
    Statement select(connection,
                     "SELECT lesson_id, block FROM definition_place WHERE definition_id = ?1 ORDER BY position");
    const auto there = collect(select.bind(id), [](const Statement& row) {
        return Place{row.id<LessonId>(0), row.text(1)};
    });
    if (!there)
        return tl::unexpected(there.error());
    return *there == places;
}

Result<void> putPlaces(Connection& connection, DefinitionId id, const QList<Place>& places)
{
    const auto same = hasPlaces(connection, id, places);
    if (!same || *same)
        return same.map([](bool) {});
    Statement remove(connection, "DELETE FROM definition_place WHERE definition_id = ?1");
    LAMPLIGHT_TRY(remove.bind(id).run());
    Statement insert(connection, "INSERT INTO definition_place (definition_id, position, lesson_id, block) "
                                 "VALUES (?1, ?2, ?3, ?4)");
    int position = 0;
    for (const Place& place : places)
        LAMPLIGHT_TRY(insert.bind(id, position++, place.lesson, place.block).run());
    return {};
}

} // namespace

Result<void> putRelations(Connection& connection, ConceptId id, const QList<Relation>& relations)
{
    const auto same = hasRelations(connection, id, relations);
    if (!same || *same)
        return same.map([](bool) {});
    Statement remove(connection, "DELETE FROM relation WHERE concept_id = ?1");
    LAMPLIGHT_TRY(remove.bind(id).run());
    Statement insert(connection, "INSERT OR IGNORE INTO relation (concept_id, position, kind, target_id) "
                                 "VALUES (?1, ?2, ?3, ?4)");
    int position = 0;
    for (const Relation& relation : relations)
        LAMPLIGHT_TRY(insert.bind(id, position++, name(relation.kind), relation.target).run());
    return {};
}

Result<DefinitionId> insert(Connection& connection, const Definition& definition)
{
    Statement insert(connection,
                     "INSERT INTO definition (uid, concept_id, text, source, edition, official, key_phrases, tags) "
                     "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)");
    LAMPLIGHT_TRY(insert
                      .bind(definition.uid, definition.concept_, definition.text, definition.source, definition.edition,
                            definition.official, toColumn(definition.keyPhrases), definition.tags)
                      .run());
    const DefinitionId id(connection.lastInsertId());
    LAMPLIGHT_TRY(putPlaces(connection, id, definition.places));
    return id;
}

Result<void> update(Connection& connection, const Definition& definition)
{
    Statement update(connection,
                     "UPDATE definition SET concept_id = ?2, text = ?3, source = ?4, edition = ?5, official = ?6, "
                     "key_phrases = ?7, tags = ?8 WHERE id = ?1");
    LAMPLIGHT_TRY(update
                      .bind(definition.id, definition.concept_, definition.text, definition.source, definition.edition,
                            definition.official, toColumn(definition.keyPhrases), definition.tags)
                      .run());
    return putPlaces(connection, definition.id, definition.places);
}

} // namespace lamplight::deck
