// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/names.h"
#include "study/carddrafts.h"

#include <QStringList>

namespace lamplight::test {

inline const QSet<CardKind> everyKind{CardKind::Term, CardKind::Definition, CardKind::Cloze, CardKind::Takeaway};

inline Concept conceptNamed(qint64 id, const QString& term, const QStringList& aliases = {})
{
    Concept named;
    named.id = ConceptId(id);
    named.term = term;
    named.aliases = aliases;
    return named;
}

inline Definition definitionOf(qint64 id, qint64 of, const QString& text, const QStringList& phrases = {})
{
    Definition definition;
    definition.id = DefinitionId(id);
    definition.concept_ = ConceptId(of);
    definition.text = text;
    definition.official = true;
    definition.keyPhrases = phrases;
    return definition;
}

inline Block takeawaysBlock(const QString& uid, const QStringList& items)
{
    Block block;
    block.uid = uid;
    block.kind = BlockKind::Takeaways;
    block.items = items;
    return block;
}

inline Lesson lessonOf(qint64 id, const QString& title, const QList<Block>& blocks)
{
    Lesson lesson;
    lesson.id = LessonId(id);
    lesson.topic = TopicId(id + 10);
    lesson.code = QStringLiteral("2.%1").arg(id);
    lesson.title = title;
    lesson.tags = QStringLiteral("chapter2");
    lesson.blocks = blocks;
    return lesson;
}

// One line a card: "kind: front -> back", line breaks as "/".
inline QStringList written(const QList<Card>& cards)
{
    QStringList lines;
    for (const Card& card : cards)
        lines << QStringLiteral("%1: %2 -> %3").arg(name(card.kind), card.front, card.back).replace(u'\n', u'/');
    return lines;
}

} // namespace lamplight::test
