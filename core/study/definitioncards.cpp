// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/definitioncards.h"

#include "base/words.h"
#include "lesson/links.h"
#include "study/carddrafts.h"

namespace lamplight::study {

namespace {

QString blankedAt(const QList<Span>& places, const QString& text)
{
    QString front;
    qsizetype end = 0;
    for (const Span& place : places) {
        front += QStringView(text).mid(end, place.start - end);
        front += blank;
        end = place.end();
    }
    front += QStringView(text).mid(end);
    return front;
}

bool leavesWords(const QList<Span>& places, const QString& text)
{
    qsizetype covered = 0;
    for (const Span& place : places)
        covered += words(QStringView(text).mid(place.start, place.length)).size();
    return covered < words(text).size();
}

QList<Span> mentionsOf(const Concept& named, const QString& text)
{
    QList<Span> places;
    for (const lesson::ConceptLink& mention : lesson::ConceptTerms({named}).mentionsIn(text))
        places << Span{mention.start, mention.length};
    return places;
}

// "The service desk is ..." names its term at once; an article may stand before it.
bool beginsWithTerm(const Concept& named, const QString& text)
{
    const QList<Span> places = mentionsOf(named, text);
    return !places.isEmpty() && words(QStringView(text).left(places.front().start)).size() <= 1;
}

QString withTerm(const Concept* named, const QString& phrase, const Definition& definition, const QString& front)
{
    if (!named || beginsWithTerm(*named, definition.text) || !findWords(named->term, phrase).isEmpty())
        return front;
    return named->term + u": " + front;
}

Card cardOf(const Definition& definition, CardKind kind, const QString& front, const QString& back)
{
    Card card;
    card.kind = kind;
    card.front = front;
    card.back = back;
    card.concept_ = definition.concept_;
    card.definition = definition.id;
    card.tags = definition.tags;
    if (!definition.places.isEmpty()) {
        card.lesson = definition.places.front().lesson;
        card.block = definition.places.front().block;
    }
    return card;
}

} // namespace

QList<Card> cardsOfDefinition(const Definition& definition, const Concept* named, const QString& wordingFront)
{
    const QString& text = definition.text;
    QList<Card> cards;
    if (named)
        if (const QList<Span> places = mentionsOf(*named, text); leavesWords(places, text))
            cards << cardOf(definition, CardKind::Term, blankedAt(places, text), named->term);
    for (const QString& phrase : definition.keyPhrases) {
        const QList<Span> places = findWords(text, phrase);
        if (places.isEmpty() || !leavesWords(places, text))
            continue;
        Card card = cardOf(definition, CardKind::Cloze, withTerm(named, phrase, definition, blankedAt(places, text)),
                           text.mid(places.front().start, places.front().length));
        card.keyPhrase = phrase;
        cards << card;
    }
    if (named && !wordingFront.isEmpty())
        cards << cardOf(definition, CardKind::Definition, wordingFront, text);
    return cards;
}

} // namespace lamplight::study
