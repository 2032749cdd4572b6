// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/carddrafts.h"

#include "base/fold.h"
#include "study/definitioncards.h"
#include "study/takeawaycards.h"

#include <QHash>
#include <QStringList>

namespace lamplight::study {

namespace {

// "ITIL 4, 2nd edition"; empty when neither is known.
QString originOf(const Definition& definition)
{
    QStringList origin{definition.source, definition.edition};
    origin.removeAll(QString());
    return origin.join(u", ");
}

// The definitions whose wording is asked, with the front that asks it.
QHash<DefinitionId, QString> wordingFronts(const CardMaterial& material)
{
    QHash<ConceptId, QList<const Definition*>> official, all;
    for (const Definition& definition : material.definitions) {
        all[definition.concept_] << &definition;
        if (definition.official)
            official[definition.concept_] << &definition;
    }
    QHash<DefinitionId, QString> fronts;
    for (const Concept& named : material.concepts) {
        const auto asked = official.contains(named.id) ? official.value(named.id) : all.value(named.id).mid(0, 1);
        QSet<QString> used;
        for (const Definition* definition : asked) {
            const QString origin = asked.size() > 1 ? originOf(*definition) : QString();
            const QString front = origin.isEmpty() ? named.term : QStringLiteral("%1 (%2)").arg(named.term, origin);
            if (!used.contains(front))
                fronts.insert(definition->id, front);
            used.insert(front);
        }
    }
    return fronts;
}

// In order; a card may come a second time.
QList<Card> allCards(const CardMaterial& material)
{
    QHash<ConceptId, const Concept*> concepts;
    for (const Concept& named : material.concepts)
        concepts.insert(named.id, &named);
    const QHash<DefinitionId, QString> fronts = wordingFronts(material);
    const auto cardsOf = [&](const Definition& definition) {
        return cardsOfDefinition(definition, concepts.value(definition.concept_), fronts.value(definition.id));
    };

    QHash<std::pair<LessonId, QString>, QList<const Definition*>> onPages;
    for (const Definition& definition : material.definitions)
        if (!definition.places.isEmpty())
            onPages[{definition.places.front().lesson, definition.places.front().block}] << &definition;

    QList<Card> cards;
    for (const Lesson& lesson : material.lessons)
        for (const Block& block : lesson.blocks) {
            if (block.kind == BlockKind::Takeaways)
                cards += cardsOfTakeaways(lesson, block);
            for (const Definition* definition : onPages.value({lesson.id, block.uid}))
                for (Card card : cardsOf(*definition)) {
                    card.topic = lesson.topic;
                    cards << card;
                }
        }
    for (const Definition& definition : material.definitions) // those met on a page are dropped as known
        cards += cardsOf(definition);
    return cards;
}

} // namespace

QList<Card> draftCards(const CardMaterial& material, const QSet<CardKind>& kinds)
{
    QList<Card> drafts;
    QSet<CardIdentity> drafted;
    for (const Card& card : allCards(material)) {
        const CardIdentity identity = identityOf(card);
        if (!kinds.contains(card.kind) || drafted.contains(identity))
            continue;
        drafted.insert(identity);
        drafts << card;
    }
    return drafts;
}

CardIdentity identityOf(const Card& card)
{
    const qint64 source = card.kind == CardKind::Takeaway ? card.lesson.value : card.definition.value;
    return {card.kind, source, fold(card.keyPhrase)};
}

} // namespace lamplight::study
