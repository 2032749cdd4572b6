// SPDX-License-Identifier: GPL-3.0-or-later
#include "studydeck.h"

#include "deck/cards.h"
#include "deck/exams.h"
#include "deck/questions.h"
#include "deck/topics.h"
#include "study/reviewdesk.h"
#include "study/settingsdesk.h"

namespace lamplight::test {

namespace {

[[noreturn]] void giveUp(const Error& error)
{
    qFatal("%s", qPrintable(describe(error)));
}

template <class T>
T must(Result<T> result)
{
    if (!result)
        giveUp(result.error());
    return std::move(*result);
}

} // namespace

StudyDeck::StudyDeck() : m_session(must(study::Session::create(file(), QStringLiteral("Test course"), clock)))
{
}

QString StudyDeck::file() const
{
    return m_folder.filePath(QStringLiteral("test.lamp"));
}

void StudyDeck::reopen()
{
    m_session.reset();
    m_session = must(study::Session::open(file(), deck::Access::ReadWrite, clock));
}

CardId StudyDeck::addCard(const QString& front, const QString& back)
{
    CardId id;
    must(deck().step(QStringLiteral("Add a card"), [&](deck::Connection& connection) -> Result<void> {
        Card card;
        card.uid = newUid();
        card.front = front;
        card.back = back;
        card.created = clock.utcMs();
        const auto made = deck::insert(connection, card);
        if (!made)
            return tl::unexpected(made.error());
        id = *made;
        return {};
    }));
    return id;
}

Card StudyDeck::card(CardId id)
{
    return must(deck().read([id](deck::Connection& connection) { return deck::card(connection, id); }));
}

QList<CardId> StudyDeck::addCards(int count)
{
    QList<CardId> ids;
    for (int i = 0; i < count; ++i)
        ids.append(addCard(QStringLiteral("front %1").arg(i), QStringLiteral("back")));
    return ids;
}

void StudyDeck::put(const Card& card)
{
    must(deck().step(QStringLiteral("Put"),
                     [&](deck::Connection& connection) { return deck::update(connection, card); }));
}

void StudyDeck::set(const std::function<void(deck::Settings&)>& change)
{
    deck::Settings settings = must(session().settings());
    change(settings);
    must(study::putSettings(session(), settings));
}

Card StudyDeck::answer(CardId id, Rating rating, qint64 ms)
{
    return must(study::ReviewDesk(session()).answer(id, rating, ms));
}

namespace {

Question complete(int number, TopicId topic)
{
    Question question;
    question.uid = QStringLiteral("question-%1").arg(number, 3, 10, QLatin1Char('0'));
    question.topic = topic;
    question.stem = QStringLiteral("Question %1?").arg(number);
    for (const char* text : {"right %1", "wrong %1", "other %1", "off %1"}) {
        Option option;
        option.uid = newUid();
        option.text = QString::fromLatin1(text).arg(number);
        option.correct = question.options.isEmpty();
        option.rationale = QStringLiteral("because %1").arg(number);
        question.options.append(option);
    }
    return question;
}

} // namespace

Blueprint StudyDeck::addExam(int questions)
{
    Blueprint blueprint{{}, newUid(), QStringLiteral("Mock"), 10, 65, true, true, {}};
    must(deck().step(QStringLiteral("Add an exam"), [&](deck::Connection& connection) -> Result<void> {
        const auto topic =
            deck::insert(connection, Topic{{}, newUid(), {}, 0, QStringLiteral("1"), QStringLiteral("Value")});
        if (!topic)
            return tl::unexpected(topic.error());
        for (int number = 1; number <= questions; ++number)
            LAMPLIGHT_TRY(deck::insert(connection, complete(number, *topic)));
        BlueprintRow row;
        row.topic = *topic;
        row.count = questions;
        blueprint.rows.append(row);
        LAMPLIGHT_TRY(deck::insert(connection, blueprint));
        return {};
    }));
    return must(deck().read([](deck::Connection& connection) { return deck::blueprints(connection); })).last();
}

} // namespace lamplight::test
