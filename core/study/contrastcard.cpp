// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/contrastcard.h"

#include "deck/cards.h"
#include "deck/concepts.h"

#include <QCoreApplication>
#include <algorithm>

namespace lamplight::study {

namespace {

struct TwoConcepts {
    std::optional<Concept> meant, other;
};

Result<TwoConcepts> twoConcepts(deck::Connection& connection, const QString& meantUid, const QString& otherUid)
{
    const auto concepts = deck::concepts(connection);
    if (!concepts)
        return tl::unexpected(concepts.error());
    TwoConcepts two;
    for (const Concept& each : *concepts) {
        if (each.uid == meantUid)
            two.meant = each;
        if (each.uid == otherUid)
            two.other = each;
    }
    return two;
}

/// Where `first` is the concept and `second` the other.
Result<std::optional<Card>> oneWay(deck::Connection& connection, const Concept& first, const Concept& second)
{
    const auto cards = deck::cardsOfConcept(connection, first.id);
    if (!cards)
        return tl::unexpected(cards.error());
    const auto card = std::ranges::find_if(
        *cards, [&](const Card& each) { return each.kind == CardKind::Contrast && each.keyPhrase == second.uid; });
    return card == cards->end() ? std::nullopt : std::optional(*card);
}

Result<std::optional<Card>> foundContrast(deck::Connection& connection, const QString& meantUid,
                                          const QString& otherUid)
{
    const auto two = twoConcepts(connection, meantUid, otherUid);
    if (!two)
        return tl::unexpected(two.error());
    if (!two->meant || !two->other)
        return std::optional<Card>();
    auto card = oneWay(connection, *two->meant, *two->other);
    if (!card || *card)
        return card;
    return oneWay(connection, *two->other, *two->meant);
}

QStringList wordingsOf(const Concept& concept_, const QList<Definition>& definitions)
{
    QStringList official, any;
    for (const Definition& definition : definitions)
        if (definition.concept_ == concept_.id) {
            any.append(definition.text);
            if (definition.official)
                official.append(definition.text);
        }
    return official.isEmpty() ? any.mid(0, 1) : official;
}

Result<Card> draftFrom(deck::Connection& connection, const QString& meantUid, const QString& otherUid)
{
    const auto two = twoConcepts(connection, meantUid, otherUid);
    const auto definitions = deck::definitions(connection);
    if (const Error* error = firstError(two, definitions))
        return tl::unexpected(*error);
    if (!two->meant || !two->other)
        return failure(ErrorKind::NotFound,
                       QCoreApplication::translate("study", "One of the two concepts is no longer in the deck."));
    const auto card = draftContrastCard(*two->meant, *two->other, *definitions);
    if (!card)
        return failure(ErrorKind::Refused,
                       QCoreApplication::translate("study", "“%1” and “%2” can't be told apart on a card until both "
                                                            "have a definition in the deck.")
                           .arg(two->meant->term, two->other->term));
    return *card;
}

} // namespace

std::optional<Card> draftContrastCard(const Concept& meant, const Concept& other, const QList<Definition>& definitions)
{
    const QStringList wordings = wordingsOf(meant, definitions), others = wordingsOf(other, definitions);
    if (wordings.isEmpty() || others.isEmpty())
        return {};
    Card card;
    card.kind = CardKind::Contrast;
    //: Front of a card: two terms that are taken for each other.
    card.front = QCoreApplication::translate("study", "%1 or %2?\nSay what each is, and what sets them apart.")
                     .arg(meant.term, other.term);
    card.back =
        QStringLiteral("%1: %2\n\n%3: %4").arg(meant.term, wordings.join(u'\n'), other.term, others.join(u'\n'));
    card.concept_ = meant.id;
    card.keyPhrase = other.uid;
    card.tags = meant.tags;
    for (const Definition& definition : definitions)
        if (definition.concept_ == meant.id && !definition.places.isEmpty() && !card.lesson.isValid()) {
            card.lesson = definition.places.first().lesson;
            card.block = definition.places.first().block;
        }
    return card;
}

Result<std::optional<Card>> contrastCard(Session& session, const QString& meantUid, const QString& otherUid)
{
    return session.deck().read(
        [&](deck::Connection& connection) { return foundContrast(connection, meantUid, otherUid); });
}

Result<MadeCard> makeContrastCard(Session& session, const QString& meantUid, const QString& otherUid)
{
    return makeOrRevive(
        session, QCoreApplication::translate("study", "Make a contrast card"),
        [&](deck::Connection& connection) { return foundContrast(connection, meantUid, otherUid); },
        [&](deck::Connection& connection) { return draftFrom(connection, meantUid, otherUid); });
}

} // namespace lamplight::study
