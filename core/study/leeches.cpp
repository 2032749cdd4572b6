// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/leeches.h"

#include "deck/cards.h"
#include "deck/search.h"

#include <algorithm>

namespace lamplight::study {

namespace {

/// An answer of more words asks for several things at once.
constexpr qsizetype longAnswerWords = 15;

Result<Leech> leechOf(deck::Connection& connection, CardId id)
{
    const auto card = deck::card(connection, id);
    const auto reviews = deck::reviewsOf(connection, id);
    if (const Error* error = firstError(card, reviews))
        return tl::unexpected(*error);
    Leech leech{*card, leechRemedies(*card), 0};
    for (const Review& review : *reviews)
        leech.ms += review.ms;
    return leech;
}

} // namespace

bool isLeech(const deck::Settings& settings, const Card& card)
{
    return card.lapses >= settings.leechLapses;
}

bool isLeechLapse(int lapses, int leechLapses)
{
    const int apart = std::max(1, (leechLapses + 1) / 2);
    return lapses >= leechLapses && (lapses - leechLapses) % apart == 0;
}

QList<LeechRemedy> leechRemedies(const Card& card)
{
    QList<LeechRemedy> remedies;
    if (card.lesson.isValid())
        remedies.append(LeechRemedy::LookUp);
    if (card.back.simplified().count(u' ') >= longAnswerWords)
        remedies.append(LeechRemedy::Split);
    remedies.append(LeechRemedy::Edit);
    if (!card.suspended)
        remedies.append(LeechRemedy::Suspend);
    remedies.append(LeechRemedy::Forget);
    return remedies;
}

Result<QList<Leech>> leeches(Session& session)
{
    return session.deck().read([&](deck::Connection& connection) -> Result<QList<Leech>> {
        const auto ids =
            deck::matching(connection, QStringLiteral("card"), QStringLiteral("is:leech"), session.clock().utcMs());
        if (!ids)
            return tl::unexpected(ids.error());
        QList<Leech> leeches;
        for (const qint64 id : *ids) {
            const auto leech = leechOf(connection, CardId(id));
            if (!leech)
                return tl::unexpected(leech.error());
            leeches.append(*leech);
        }
        std::ranges::stable_sort(leeches, std::ranges::greater(), [](const Leech& leech) { return leech.card.lapses; });
        return leeches;
    });
}

} // namespace lamplight::study
