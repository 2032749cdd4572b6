// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/leftbehind.h"

#include <QCoreApplication>

namespace lamplight::exchange {

namespace {

QSet<qsizetype> inPlan(const QList<qsizetype>& matches)
{
    return {matches.begin(), matches.end()};
}

} // namespace

void dropLostPlaces(Definition& definition, const BlocksNow& blocksNow)
{
    definition.places.removeIf([&](const Place& place) {
        const auto page = blocksNow.find(place.lesson);
        return page != blocksNow.end() && !page->contains(place.block);
    });
}

QList<LeftBehind<Definition>> definitionsLeftBehind(const Held& held, const Matches& matches,
                                                    const BlocksNow& blocksNow)
{
    QList<LeftBehind<Definition>> left;
    const QSet<qsizetype> known = inPlan(matches.definitions);
    for (qsizetype i = 0; i < held.definitions.size(); ++i) {
        Definition definition = held.definitions[i];
        dropLostPlaces(definition, blocksNow);
        if (!known.contains(i) && definition != held.definitions[i])
            left.append({definition,
                         {{},
                          0,
                          definition.text,
                          QCoreApplication::translate("exchange", "This definition no longer stands on the page "
                                                                  "that came in again. It is kept, with its cards.")}});
    }
    return left;
}

QList<Problem> questionsLeftBehind(const Held& held, const Matches& matches, const BlocksNow& blocksNow)
{
    QList<Problem> left;
    const QSet<qsizetype> known = inPlan(matches.questions);
    QHash<LessonId, QString> sources;
    for (const Lesson& lesson : held.lessons)
        sources.insert(lesson.id, lesson.source);
    for (qsizetype i = 0; i < held.questions.size(); ++i) {
        const Question& question = held.questions[i];
        if (!known.contains(i) && blocksNow.contains(question.lesson))
            left.append({sources.value(question.lesson), 0, question.stem,
                         QCoreApplication::translate("exchange", "This question no longer stands on the page that came "
                                                                 "in again. It is kept, and exams go on asking it.")});
    }
    return left;
}

} // namespace lamplight::exchange
