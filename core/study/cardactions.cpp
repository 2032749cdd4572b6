// SPDX-License-Identifier: GPL-3.0-or-later
#include "deck/cards.h"
#include "deck/queue.h"
#include "study/reviewdesk.h"

#include <QCoreApplication>

namespace lamplight::study {

namespace {

QString counted(const char* sentence, const QList<CardId>& ids)
{
    return QCoreApplication::translate("study", sentence, nullptr, static_cast<int>(ids.size()));
}

/// One step: each card is read, changed and written.
template <class Change>
Result<deck::Changes> changeCards(Session& session, const QString& label, const QList<CardId>& ids, Change change)
{
    return session.deck().step(label, [&](deck::Connection& connection) -> Result<void> {
        const auto day = deskDay(connection, session.clock().utcMs());
        if (!day)
            return tl::unexpected(day.error());
        for (const CardId id : ids) {
            auto card = deck::card(connection, id);
            if (!card)
                return tl::unexpected(card.error());
            LAMPLIGHT_TRY(Result<void>(change(connection, *day, *card)));
            LAMPLIGHT_TRY(deck::update(connection, *card));
        }
        return {};
    });
}

QStringList withoutRepeats(const CardEdit& edit)
{
    QStringList accepted;
    for (const QString& wording : edit.accepted)
        if (const QString text = wording.trimmed();
            !text.isEmpty() && text != edit.back.trimmed() && !accepted.contains(text))
            accepted.append(text);
    return accepted;
}

} // namespace

Result<deck::Changes> ReviewDesk::setSuspended(const QList<CardId>& ids, bool suspended)
{
    const QString label = suspended ? counted(QT_TRANSLATE_N_NOOP("study", "Suspend %n card(s)"), ids)
                                    : counted(QT_TRANSLATE_N_NOOP("study", "Take up %n suspended card(s)"), ids);
    return changeCards(m_session, label, ids,
                       [suspended](deck::Connection&, const DeskDay&, Card& card) -> Result<void> {
                           card.suspended = suspended;
                           return {};
                       });
}

Result<deck::Changes> ReviewDesk::bury(CardId id)
{
    return changeCards(m_session, QCoreApplication::translate("study", "Bury a card until tomorrow"), {id},
                       [](deck::Connection&, const DeskDay& day, Card& card) -> Result<void> {
                           card.buriedUntil = day.end;
                           return {};
                       });
}

Result<deck::Changes> ReviewDesk::buryWithSiblings(CardId id)
{
    return changeCards(m_session, QCoreApplication::translate("study", "Bury a card and its siblings until tomorrow"),
                       {id}, [](deck::Connection& connection, const DeskDay& day, Card& card) -> Result<void> {
                           card.buriedUntil = day.end;
                           const auto siblings = deck::siblings(connection, card);
                           if (!siblings)
                               return tl::unexpected(siblings.error());
                           for (const CardId each : *siblings) {
                               auto sibling = deck::card(connection, each);
                               if (!sibling)
                                   return tl::unexpected(sibling.error());
                               sibling->buriedUntil = day.end;
                               LAMPLIGHT_TRY(deck::update(connection, *sibling));
                           }
                           return {};
                       });
}

Result<deck::Changes> ReviewDesk::unbury(const QList<CardId>& ids)
{
    return changeCards(m_session, counted(QT_TRANSLATE_N_NOOP("study", "Take up %n buried card(s)"), ids), ids,
                       [](deck::Connection&, const DeskDay&, Card& card) -> Result<void> {
                           card.buriedUntil = 0;
                           return {};
                       });
}

Result<deck::Changes> ReviewDesk::setFlag(const QList<CardId>& ids, CardFlag flag)
{
    const QString label = flag == CardFlag::None
                              ? counted(QT_TRANSLATE_N_NOOP("study", "Take the flag off %n card(s)"), ids)
                              : counted(QT_TRANSLATE_N_NOOP("study", "Flag %n card(s)"), ids);
    return changeCards(m_session, label, ids, [flag](deck::Connection&, const DeskDay&, Card& card) -> Result<void> {
        card.flag = flag;
        return {};
    });
}

Result<deck::Changes> ReviewDesk::edit(CardId id, const CardEdit& edit)
{
    if (edit.front.trimmed().isEmpty())
        return failure(ErrorKind::Input, QCoreApplication::translate("study", "A card needs something on its front."));
    return changeCards(m_session, QCoreApplication::translate("study", "Edit a card"), {id},
                       [&edit](deck::Connection&, const DeskDay&, Card& card) -> Result<void> {
                           card.front = edit.front;
                           card.back = edit.back;
                           card.accepted = withoutRepeats(edit);
                           return {};
                       });
}

Result<deck::Changes> ReviewDesk::reschedule(const QList<CardId>& ids, QDate day)
{
    if (!day.isValid())
        return failure(ErrorKind::Input, QCoreApplication::translate("study", "There is no such day."));
    return changeCards(
        m_session, counted(QT_TRANSLATE_N_NOOP("study", "Set the day of %n card(s)"), ids), ids,
        [day](deck::Connection&, const DeskDay& now, Card& card) -> Result<void> {
            if (card.state == CardState::New)
                return failure(ErrorKind::Refused,
                               QCoreApplication::translate(
                                   "study", "A card that was never answered has no day: answer it first. Nothing was "
                                            "changed."));
            card.state = CardState::Review;
            card.step = 0;
            card.due = now.days.startOf(day);
            return {};
        });
}

Result<deck::Changes> ReviewDesk::forget(const QList<CardId>& ids)
{
    return changeCards(m_session, counted(QT_TRANSLATE_N_NOOP("study", "Forget %n card(s)"), ids), ids,
                       [](deck::Connection& connection, const DeskDay&, Card& card) -> Result<void> {
                           if (card.state == CardState::New)
                               return {};
                           const auto last = deck::lastReview(connection);
                           const auto place = deck::placeAfterNew(connection);
                           if (const Error* error = firstError(last, place))
                               return tl::unexpected(*error);
                           card.memoryFrom = *last;
                           card.due = *place;
                           card.state = CardState::New;
                           card.step = card.reviews = card.lapses = 0;
                           card.stability = card.difficulty = 0;
                           card.lastReview = card.buriedUntil = 0;
                           return {};
                       });
}

} // namespace lamplight::study
