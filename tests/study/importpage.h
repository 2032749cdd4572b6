// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deck/lessons.h"
#include "study/importdesk.h"
#include "studydeck.h"

namespace lamplight::test {

/// A page with one definition, one damaged table and one question without options.
inline exchange::ImportPlan page()
{
    exchange::ImportPlan plan;
    plan.format = QStringLiteral("test");
    plan.topics = {{TopicId(1), newUid(), {}, 0, QStringLiteral("2"), {}},
                   {TopicId(2), newUid(), TopicId(1), 0, QStringLiteral("2.1"), QStringLiteral("Value")}};
    plan.concepts = {{ConceptId(1), newUid(), QStringLiteral("Value"), {}, {}, {}}};
    Block text{newUid(), BlockKind::Paragraph, 0, QStringLiteral("Value is \"worth\".")};
    Block table{newUid(), BlockKind::Table, 0, QStringLiteral("AB\nCD")};
    table.damaged = true;
    table.proposed =
        TableProposal{{QStringLiteral("A"), QStringLiteral("B")}, {{QStringLiteral("C"), QStringLiteral("D")}}};
    Block check{newUid(), BlockKind::Check, 0, QStringLiteral("Test yourself")};
    Question question;
    question.id = QuestionId(1);
    question.uid = newUid();
    question.lesson = LessonId(1);
    question.topic = TopicId(2);
    question.stem = QStringLiteral("What is value?");
    check.questions = {question.uid};
    Definition definition;
    definition.id = DefinitionId(1);
    definition.uid = newUid();
    definition.concept_ = ConceptId(1);
    definition.text = QStringLiteral("worth");
    definition.places = {{LessonId(1), text.uid}};
    text.definitions = {definition.uid};
    plan.lessons = {{LessonId(1),
                     newUid(),
                     TopicId(2),
                     0,
                     QStringLiteral("2.1"),
                     QStringLiteral("Value"),
                     {},
                     QStringLiteral("page.txt"),
                     {},
                     {text, table, check}}};
    plan.definitions = {definition};
    plan.questions = {question};
    return plan;
}

inline exchange::ImportReport applied(StudyDeck& deck, const exchange::ImportPlan& plan)
{
    NoProgress progress;
    const auto report = study::ImportDesk(deck.session()).apply(plan, progress);
    if (!report)
        qFatal("%s", qPrintable(describe(report.error())));
    return *report;
}

inline exchange::Changed apply(StudyDeck& deck, const exchange::ImportPlan& plan)
{
    return applied(deck, plan).changed;
}

template <class Read>
auto all(StudyDeck& deck, Read read)
{
    return *deck.deck().read(read);
}

inline QList<Lesson> lessonsOf(StudyDeck& deck)
{
    return all(deck, [](deck::Connection& connection) { return deck::lessons(connection); });
}

} // namespace lamplight::test
