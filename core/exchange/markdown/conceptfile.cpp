// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/markdown/conceptfile.h"

#include "base/fold.h"

#include <QCoreApplication>
#include <optional>

namespace lamplight::exchange::markdown {

namespace {

std::optional<RelationKind> relationKind(const QString& key)
{
    if (key == u"part of")
        return RelationKind::PartOf;
    if (key == u"contrasts with")
        return RelationKind::ContrastsWith;
    if (key == u"needs")
        return RelationKind::Needs;
    return {};
}

QString applyDefinitionField(const Field& field, Definition& definition, Reading& reading)
{
    if (field.key == u"uid")
        return reading.claim(field.value, definition.uid);
    if (field.key == u"official")
        return applySwitch(field, definition.official);
    if (field.key == u"source")
        definition.source = field.value;
    else if (field.key == u"edition")
        definition.edition = field.value;
    else if (field.key == u"tags")
        definition.tags = tagList(field.value);
    else if (field.key != u"key phrase")
        return unknownKey(field.key);
    else if (!fold(definition.text).contains(fold(field.value)) || fold(field.value).isEmpty())
        return QCoreApplication::translate("exchange", "The definition doesn't contain this phrase.");
    else
        definition.keyPhrases.append(field.value);
    return {};
}

void readDefinition(ConceptId conceptId, CourseFile& file, Reading& reading)
{
    const Line line = file.body.next();
    file.account.take(line.number, QStringLiteral("definition"));
    Definition definition;
    definition.id = DefinitionId{reading.plan.definitions.size() + 1};
    definition.concept_ = conceptId;
    definition.text = readOn(line.text.sliced(2), file.body, 0, true, QStringLiteral("definition"), file.account);
    readFields(file.body, 2, QStringLiteral("definitionField"), {QStringLiteral("key phrase")}, file.account,
               [&](const Field& field) { return applyDefinitionField(field, definition, reading); });
    reading.complete(definition.uid, {QStringLiteral("definition"), reading.conceptOf(conceptId).uid, definition.text});
    reading.definitions.add({}, definition.uid, definition.id.value);
    reading.plan.definitions.append(definition);
}

void readConcept(CourseFile& file, Reading& reading, QList<PendingRelation>& pending)
{
    const Line heading = file.body.next();
    Concept entry;
    entry.id = ConceptId{reading.plan.concepts.size() + 1};
    entry.term = heading.text.sliced(3);
    file.account.setSubject(entry.term);
    file.account.take(heading.number, QStringLiteral("concept"));
    takeBlanks(file.body, file.account);
    static const QStringList repeatable{QStringLiteral("alias"), QStringLiteral("part of"),
                                        QStringLiteral("contrasts with"), QStringLiteral("needs")};
    readFields(file.body, 0, QStringLiteral("conceptField"), repeatable, file.account, [&](const Field& field) {
        if (field.key == u"uid")
            return reading.claim(field.value, entry.uid);
        if (field.key == u"alias")
            entry.aliases.append(field.value);
        else if (field.key == u"tags")
            entry.tags = tagList(field.value);
        else if (const auto kind = relationKind(field.key))
            pending.append({&file.account, field.line, entry.id, *kind, field.value});
        else
            return unknownKey(field.key);
        return QString();
    });
    reading.complete(entry.uid, {QStringLiteral("concept"), entry.term});
    if (reading.concepts.hasName(entry.term))
        file.account.list(heading.number,
                          QCoreApplication::translate("exchange", "The concept “%1” is given twice.").arg(entry.term));
    reading.concepts.add(entry.term, entry.uid, entry.id.value);
    reading.plan.concepts.append(entry);
}

} // namespace

QList<PendingRelation> readConcepts(CourseFile& file, Reading& reading)
{
    applyFields(file.matter, file.account, [](const Field& field) { return unknownKey(field.key); });
    QList<PendingRelation> pending;
    ConceptId current;
    while (!file.body.atEnd()) {
        const Line& line = file.body.peek();
        if (line.isBlank()) {
            takeBlanks(file.body, file.account);
        } else if (line.text.startsWith(u"## ")) {
            readConcept(file, reading, pending);
            current = reading.plan.concepts.last().id;
        } else if (line.text.startsWith(u": ") && current.isValid()) {
            readDefinition(current, file, reading);
        } else {
            listStray(file.body, file.account);
        }
    }
    return pending;
}

void joinRelations(const QList<PendingRelation>& pending, Reading& reading)
{
    for (const PendingRelation& relation : pending) {
        ConceptId target;
        QString why = reading.concepts.resolve(relation.target, target);
        if (target == relation.from)
            why = QCoreApplication::translate("exchange", "A concept has no relation to itself.");
        if (why.isEmpty())
            reading.conceptOf(relation.from).relations.append({relation.kind, target});
        else
            relation.account->list(relation.line, why);
    }
}

} // namespace lamplight::exchange::markdown
