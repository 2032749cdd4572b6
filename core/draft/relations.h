// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "draft/draft.h"

#include <QHash>
#include <QList>
#include <QSet>

namespace lamplight::draft {

/// How near one concept is to another; the nearest are taken for each other most easily.
enum class Nearness { Contrast, Sibling, Need, Topic, SecondStep, Chapter };

struct Kin {
    ConceptId concept_;
    Nearness nearness = Nearness::Contrast;
};

/// What the concepts of a course are to each other.
class Relations {
public:
    /// `topics` gives the place of each concept's wording; a concept without one has kin by relations only.
    Relations(const Material& material, const QHash<ConceptId, TopicId>& topics);

    /// The nearest first, each once: those it contrasts with (said by either), parts of the same whole, those it needs
    /// or is needed by, of the same topic, kin of its kin, of the same chapter (topics of one parent).
    QList<Kin> kinOf(ConceptId id) const;
    /// Said directly, in the order of the course.
    QList<ConceptId> partsOf(ConceptId whole) const { return m_parts.value(whole); }
    QList<ConceptId> wholesOf(ConceptId part) const { return m_wholes.value(part); }
    /// At whatever remove.
    bool isPartOf(ConceptId part, ConceptId whole) const;
    bool contrast(ConceptId one, ConceptId other) const { return m_contrasts.value(one).contains(other); }

private:
    QList<Kin> nextTo(ConceptId id) const;

    QList<ConceptId> m_all;
    QHash<ConceptId, QList<ConceptId>> m_parts, m_wholes, m_contrasts, m_needs; ///< the last two both ways
    QHash<ConceptId, TopicId> m_topics;
    QHash<TopicId, TopicId> m_parents;
};

} // namespace lamplight::draft
