// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/librarydesk.h"

#include "deck/cards.h"
#include "deck/concepts.h"
#include "deck/lessons.h"
#include "study/carddrafts.h"

#include <QCoreApplication>
#include <algorithm>

namespace lamplight::study {

namespace {

Result<CardMaterial> material(deck::Connection& connection)
{
    const auto concepts = deck::concepts(connection);
    const auto definitions = deck::definitions(connection);
    const auto lessons = deck::lessons(connection);
    if (const Error* error = firstError(concepts, definitions, lessons))
        return tl::unexpected(*error);
    return CardMaterial{*concepts, *definitions, *lessons};
}

/// A draft is wanted when the query matches its definition, or, of a takeaway, its lesson. It is judged after the
/// drafting, because which wording of a concept is asked depends on all of its wordings.
Result<void> keepMatching(deck::Connection& connection, const QString& query, qint64 now, QList<Card>& drafts)
{
    const auto definitions = deck::matching(connection, QStringLiteral("definition"), query, now);
    const auto lessons = deck::matching(connection, QStringLiteral("lesson"), query, now);
    if (const Error* error = firstError(definitions, lessons))
        return tl::unexpected(*error);
    const QSet<qint64> wanted(definitions->begin(), definitions->end());
    const QSet<qint64> pages(lessons->begin(), lessons->end());
    drafts.removeIf([&](const Card& draft) {
        return draft.kind == CardKind::Takeaway ? !pages.contains(draft.lesson.value)
                                                : !wanted.contains(draft.definition.value);
    });
    return {};
}

Result<CardPreview> preview(deck::Connection& connection, const QSet<CardKind>& kinds, const QString& query, qint64 now)
{
    const auto from = material(connection);
    const auto cards = deck::cards(connection);
    if (const Error* error = firstError(from, cards))
        return tl::unexpected(*error);
    QList<Card> drafts = draftCards(*from, kinds);
    if (!query.trimmed().isEmpty())
        LAMPLIGHT_TRY(keepMatching(connection, query, now, drafts));
    QSet<CardIdentity> known;
    qint64 last = 0; // a new card's due is its place in the order of introduction
    for (const Card& card : *cards) {
        known.insert(identityOf(card));
        if (card.state == CardState::New)
            last = std::max(last, card.due);
    }
    CardPreview preview;
    for (Card& draft : drafts) {
        if (known.contains(identityOf(draft))) {
            ++preview.existing;
            continue;
        }
        draft.uid = newUid();
        draft.created = now;
        draft.due = ++last;
        preview.fresh.append(draft);
    }
    return preview;
}

} // namespace

QHash<CardKind, int> CardPreview::countsByKind() const
{
    QHash<CardKind, int> counts;
    for (const Card& card : fresh)
        ++counts[card.kind];
    return counts;
}

Result<CardPreview> LibraryDesk::previewCards(const QSet<CardKind>& kinds, const QString& query)
{
    const qint64 now = m_session.clock().utcMs();
    return m_session.deck().read([&](deck::Connection& connection) { return preview(connection, kinds, query, now); });
}

Result<CardPreview> LibraryDesk::makeCards(const QSet<CardKind>& kinds, const QString& query)
{
    CardPreview made;
    const qint64 now = m_session.clock().utcMs();
    const auto done = m_session.deck().step(QCoreApplication::translate("study", "Make cards"),
                                            [&](deck::Connection& connection) -> Result<void> {
                                                auto drafts = preview(connection, kinds, query, now);
                                                if (!drafts)
                                                    return tl::unexpected(drafts.error());
                                                made = std::move(*drafts);
                                                for (Card& card : made.fresh) {
                                                    const auto id = deck::insert(connection, card);
                                                    if (!id)
                                                        return tl::unexpected(id.error());
                                                    card.id = *id;
                                                }
                                                return {};
                                            });
    if (!done)
        return tl::unexpected(done.error());
    return made;
}

Result<deck::SearchPage> LibraryDesk::search(const QString& query, int limit, int offset)
{
    const qint64 now = m_session.clock().utcMs();
    return m_session.deck().read(
        [&](deck::Connection& connection) { return deck::search(connection, query, now, limit, offset); });
}

} // namespace lamplight::study
