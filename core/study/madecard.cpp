// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/madecard.h"

#include "deck/cards.h"
#include "deck/queue.h"

namespace lamplight::study {

namespace {

Result<CardId> insertLast(deck::Connection& connection, const DraftCard& draft, qint64 now)
{
    auto card = draft(connection);
    const auto place = deck::placeAfterNew(connection);
    if (const Error* error = firstError(card, place))
        return tl::unexpected(*error);
    card->uid = newUid();
    card->created = now;
    card->due = *place;
    return deck::insert(connection, *card);
}

} // namespace

bool isPutAway(const Card& card, qint64 now)
{
    return card.suspended || card.buriedUntil > now;
}

Result<MadeCard> makeOrRevive(Session& session, const QString& label, const FindCard& find, const DraftCard& draft)
{
    const qint64 now = session.clock().utcMs();
    const auto known = session.deck().read(find);
    if (!known)
        return tl::unexpected(known.error());
    if (*known && !isPutAway(**known, now))
        return MadeCard{(*known)->id, CardMaking::Kept};
    MadeCard made;
    const auto done = session.deck().step(label, [&](deck::Connection& connection) -> Result<void> {
        auto there = find(connection); // what is true now
        if (!there)
            return tl::unexpected(there.error());
        if (*there) {
            (*there)->suspended = false;
            (*there)->buriedUntil = 0;
            made = {(*there)->id, CardMaking::Revived};
            return deck::update(connection, **there);
        }
        const auto id = insertLast(connection, draft, now);
        if (!id)
            return tl::unexpected(id.error());
        made = {*id, CardMaking::Made};
        return {};
    });
    if (!done)
        return tl::unexpected(done.error());
    return made;
}

} // namespace lamplight::study
