// SPDX-License-Identifier: GPL-3.0-or-later
#include "draft/relations.h"

namespace lamplight::draft {

namespace {

void note(QHash<ConceptId, QList<ConceptId>>& lists, ConceptId at, ConceptId what)
{
    if (at != what && !lists[at].contains(what))
        lists[at] << what;
}

} // namespace

Relations::Relations(const Material& material, const QHash<ConceptId, TopicId>& topics) : m_topics(topics)
{
    for (const Topic& topic : material.topics)
        m_parents.insert(topic.id, topic.parent);
    for (const Concept& each : material.concepts) {
        m_all << each.id;
        for (const Relation& relation : each.relations) {
            const bool part = relation.kind == RelationKind::PartOf;
            if (part) {
                note(m_wholes, each.id, relation.target);
                note(m_parts, relation.target, each.id);
                continue;
            }
            auto& lists = relation.kind == RelationKind::Needs ? m_needs : m_contrasts;
            note(lists, each.id, relation.target);
            note(lists, relation.target, each.id);
        }
    }
}

bool Relations::isPartOf(ConceptId part, ConceptId whole) const
{
    QSet<ConceptId> seen{part};
    QList<ConceptId> open{part};
    while (!open.isEmpty())
        for (const ConceptId next : m_wholes.value(open.takeLast())) {
            if (next == whole)
                return true;
            if (!seen.contains(next)) {
                seen.insert(next);
                open << next;
            }
        }
    return false;
}

QList<Kin> Relations::nextTo(ConceptId id) const
{
    QList<Kin> kin;
    const auto add = [&](const QList<ConceptId>& others, Nearness nearness) {
        for (const ConceptId other : others)
            kin << Kin{other, nearness};
    };
    add(m_contrasts.value(id), Nearness::Contrast);
    for (const ConceptId whole : m_wholes.value(id))
        add(m_parts.value(whole), Nearness::Sibling);
    add(m_needs.value(id), Nearness::Need);
    return kin;
}

QList<Kin> Relations::kinOf(ConceptId id) const
{
    QList<Kin> kin;
    QSet<ConceptId> known{id};
    const auto add = [&](ConceptId other, Nearness nearness) {
        if (!known.contains(other))
            kin << Kin{other, nearness};
        known.insert(other);
    };
    const QList<Kin> next = nextTo(id);
    for (const Kin& each : next)
        add(each.concept_, each.nearness);
    const TopicId topic = m_topics.value(id), chapter = m_parents.value(topic);
    if (topic.isValid())
        for (const ConceptId other : m_all)
            if (m_topics.value(other) == topic)
                add(other, Nearness::Topic);
    for (const Kin& each : next)
        for (const Kin& second : nextTo(each.concept_))
            add(second.concept_, Nearness::SecondStep);
    if (chapter.isValid())
        for (const ConceptId other : m_all)
            if (m_parents.value(m_topics.value(other)) == chapter)
                add(other, Nearness::Chapter);
    return kin;
}

} // namespace lamplight::draft
