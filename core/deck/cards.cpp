// SPDX-License-Identifier: GPL-3.0-or-later
#include "deck/cards.h"

#include "deck/statement.h"
#include "deck/textlists.h"
#include "model/names.h"

#include <QCoreApplication>
#include <algorithm>

namespace lamplight::deck {

namespace {

constexpr auto cardColumns =
    "id, uid, kind, front, back, topic_id, concept_id, definition_id, question_id, lesson_id, block, "
    "key_phrase, tags, created, state, step, due, stability, difficulty, last_review, reviews, "
    "lapses, suspended, buried_until, flag, note, format, accepted, memory_from";

Card cardFromRow(const Statement& row)
{
    Card card;
    card.id = row.id<CardId>(0);
    card.uid = row.text(1);
    card.kind = named<CardKind>(row.text(2)).value_or(CardKind::Note);
    card.front = row.text(3);
    card.back = row.text(4);
    card.topic = row.id<TopicId>(5);
    card.concept_ = row.id<ConceptId>(6);
    card.definition = row.id<DefinitionId>(7);
    card.question = row.id<QuestionId>(8);
    card.lesson = row.id<LessonId>(9);
    card.block = row.text(10);
    card.keyPhrase = row.text(11);
    card.tags = row.text(12);
    card.created = row.integer(13);
    card.state = named<CardState>(row.text(14)).value_or(CardState::New);
    card.step = static_cast<int>(row.integer(15));
    card.due = row.integer(16);
    card.stability = row.real(17);
    card.difficulty = row.real(18);
    card.lastReview = row.integer(19);
    card.reviews = static_cast<int>(row.integer(20));
    card.lapses = static_cast<int>(row.integer(21));
    card.suspended = row.flag(22);
    card.buriedUntil = row.integer(23);
    card.flag = static_cast<CardFlag>(row.integer(24));
    card.note = row.text(25);
    card.format = named<CardFormat>(row.text(26)).value_or(CardFormat::Plain);
    card.accepted = listFromColumn(row.text(27));
    card.memoryFrom = row.id<ReviewId>(28);
    return card;
}

Statement selectCards(Connection& connection, const char* rest)
{
    return {connection, QStringLiteral("SELECT %1 FROM card %2").arg(QLatin1String(cardColumns), QLatin1String(rest))};
}

Result<std::optional<Card>> first(Statement& select)
{
    const auto row = select.step();
    if (!row)
        return tl::unexpected(row.error());
    return *row ? std::optional(cardFromRow(select)) : std::nullopt;
}

} // namespace

Result<QList<Card>> cards(Connection& connection)
{
    Statement select = selectCards(connection, "ORDER BY id");
    return collect(select, cardFromRow);
}

Result<QList<Card>> cardsOfConcept(Connection& connection, ConceptId id)
{
    Statement select = selectCards(connection, "WHERE concept_id = ?1 ORDER BY id");
    return collect(select.bind(id), cardFromRow);
}

Result<QList<Card>> cardsOfQuestion(Connection& connection, QuestionId id)
{
    Statement select = selectCards(connection, "WHERE question_id = ?1 ORDER BY id");
    return collect(select.bind(id), cardFromRow);
}

Result<int> cardCount(Connection& connection, LessonId id)
{
    Statement select(connection, "SELECT count(*) FROM card WHERE lesson_id = ?1");
    const auto row = select.bind(id).step();
    if (!row)
        return tl::unexpected(row.error());
    return static_cast<int>(select.integer(0));
}

Result<Card> card(Connection& connection, CardId id)
{
    Statement select = selectCards(connection, "WHERE id = ?1");
    const auto found = first(select.bind(id));
    if (!found)
        return tl::unexpected(found.error());
    if (!*found)
        return failure(ErrorKind::NotFound,
                       QCoreApplication::translate("deck", "There is no card of that number in the deck."));
    return **found;
}

Result<CardId> insert(Connection& connection, const Card& card)
{
    Statement insert(
        connection,
        QStringLiteral("INSERT INTO card (%1) VALUES (NULL, ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, "
                       "?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21, ?22, ?23, ?24, ?25, ?26, ?27, ?28)")
            .arg(QLatin1String(cardColumns)));
    LAMPLIGHT_TRY(insert
                      .bind(card.uid, name(card.kind), card.front, card.back, card.topic, card.concept_,
                            card.definition, card.question, card.lesson, card.block, card.keyPhrase, card.tags,
                            card.created, name(card.state), card.step, card.due, card.stability, card.difficulty,
                            card.lastReview, card.reviews, card.lapses, card.suspended, card.buriedUntil,
                            static_cast<int>(card.flag), card.note, name(card.format), toColumn(card.accepted),
                            card.memoryFrom.value)
                      .run());
    return CardId(connection.lastInsertId());
}

Result<void> update(Connection& connection, const Card& card)
{
    Statement update(
        connection,
        "UPDATE card SET kind = ?2, front = ?3, back = ?4, topic_id = ?5, concept_id = ?6, definition_id = ?7, "
        "question_id = ?8, lesson_id = ?9, block = ?10, key_phrase = ?11, tags = ?12, state = ?13, step = ?14, "
        "due = ?15, stability = ?16, difficulty = ?17, last_review = ?18, reviews = ?19, lapses = ?20, "
        "suspended = ?21, buried_until = ?22, flag = ?23, note = ?24, format = ?25, accepted = ?26, memory_from = ?27 "
        "WHERE id = ?1");
    return update
        .bind(card.id, name(card.kind), card.front, card.back, card.topic, card.concept_, card.definition,
              card.question, card.lesson, card.block, card.keyPhrase, card.tags, name(card.state), card.step, card.due,
              card.stability, card.difficulty, card.lastReview, card.reviews, card.lapses, card.suspended,
              card.buriedUntil, static_cast<int>(card.flag), card.note, name(card.format), toColumn(card.accepted),
              card.memoryFrom.value)
        .run();
}

Result<QList<CardId>> siblings(Connection& connection, const Card& card)
{
    const auto others = [&](const char* sql, const auto& value) {
        Statement select(connection, sql);
        return collect(select.bind(value, card.id), [](const Statement& row) { return row.id<CardId>(0); });
    };
    if (!card.note.isEmpty())
        return others("SELECT id FROM card WHERE note = ?1 AND note <> '' AND id <> ?2 ORDER BY id", card.note);
    if (card.definition.isValid())
        return others("SELECT id FROM card WHERE definition_id = ?1 AND id <> ?2 ORDER BY id", card.definition);
    if (card.concept_.isValid())
        return others("SELECT id FROM card WHERE concept_id = ?1 AND id <> ?2 ORDER BY id", card.concept_);
    if (card.question.isValid())
        return others("SELECT id FROM card WHERE question_id = ?1 AND id <> ?2 ORDER BY id", card.question);
    return QList<CardId>();
}

Result<ReviewId> insert(Connection& connection, const Review& review)
{
    Statement insert(connection,
                     "INSERT INTO review (card_id, at, rating, ms, elapsed_days, before, stability, difficulty, "
                     "practice) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)");
    LAMPLIGHT_TRY(insert
                      .bind(review.card, review.at, static_cast<int>(review.rating), review.ms, review.elapsedDays,
                            name(review.before), review.stability, review.difficulty, review.practice)
                      .run());
    return ReviewId(connection.lastInsertId());
}

namespace {

Review reviewFromRow(const Statement& row)
{
    return {row.id<ReviewId>(0),
            row.id<CardId>(1),
            row.integer(2),
            static_cast<Rating>(row.integer(3)),
            row.integer(4),
            static_cast<int>(row.integer(5)),
            named<CardState>(row.text(6)).value_or(CardState::New),
            row.real(7),
            row.real(8),
            row.flag(9)};
}

} // namespace

Result<QList<Review>> reviews(Connection& connection)
{
    Statement select(connection, "SELECT id, card_id, at, rating, ms, elapsed_days, before, stability, difficulty, "
                                 "practice FROM review "
                                 "ORDER BY id");
    return collect(select, reviewFromRow);
}

Result<QList<Review>> reviewsOf(Connection& connection, CardId card)
{
    Statement select(connection, "SELECT id, card_id, at, rating, ms, elapsed_days, before, stability, difficulty, "
                                 "practice FROM review "
                                 "WHERE card_id = ?1 ORDER BY id");
    return collect(select.bind(card), reviewFromRow);
}

Result<QList<Review>> reviewsAfter(Connection& connection, ReviewId last)
{
    Statement select(connection, "SELECT id, card_id, at, rating, ms, elapsed_days, before, stability, difficulty, "
                                 "practice FROM review WHERE id > ?1 ORDER BY id");
    return collect(select.bind(last.value), reviewFromRow);
}

Result<ReviewId> lastReview(Connection& connection)
{
    return connection.integer("SELECT max(id) FROM review").map([](qint64 id) { return ReviewId(id); });
}

} // namespace lamplight::deck
