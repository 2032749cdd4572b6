// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/card.h"
#include "model/concept.h"
#include "model/lesson.h"

#include <QSet>

namespace lamplight::study {

/// What stands for words left out of a front.
inline constexpr QStringView blank = u"▁▁▁▁▁▁";

/// What cards are drafted from. Lessons in the order of the syllabus.
struct CardMaterial {
    QList<Concept> concepts;
    QList<Definition> definitions;
    QList<Lesson> lessons;
};

/// Drafts the cards of the wanted kinds, in the order in which they would be introduced: page by page, block by block,
/// then the definitions that stand on no page; of one definition first Term, then Cloze, then Definition, from easy to
/// hard. `uid`, `created` and `due` are left to whoever makes the cards.
///
/// - Term: the definition, with every mention of the term and its aliases blanked; back: the term.
/// - Cloze: "term: definition" with the key phrase blanked wherever it stands; back: the phrase as the definition has
///   it. Without the term in front where it holds the phrase or the text names the term itself. No card for a phrase
///   that the definition doesn't hold or that is all of it.
/// - Definition: the term; back: the definition. So that one front has one answer, only a concept's official wordings
///   are asked, or its first where none is; several official ones are told apart by source and edition.
/// - Takeaway: the page and the number of the takeaway, then the takeaway's beginning: up to an early colon, dash or
///   equals sign, else its first third, at most six words, and never more than half of it; back: the takeaway. Nothing
///   but its own words is used, and the reader has to go on from where they stop.
QList<Card> draftCards(const CardMaterial& material, const QSet<CardKind>& kinds);

/// What makes a drafted card the same as one that exists, however it was edited since: kind, definition (for a
/// takeaway: lesson), and the folded key phrase or takeaway.
struct CardIdentity {
    CardKind kind = CardKind::Note;
    qint64 source = 0;
    QString phrase;

    bool operator==(const CardIdentity&) const = default;
    friend size_t qHash(const CardIdentity& identity, size_t seed = 0)
    {
        return qHashMulti(seed, static_cast<int>(identity.kind), identity.source, identity.phrase);
    }
};

CardIdentity identityOf(const Card& card);

} // namespace lamplight::study
