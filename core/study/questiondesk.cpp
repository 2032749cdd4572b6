// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/questiondesk.h"

#include "deck/concepts.h"
#include "deck/lessons.h"
#include "deck/questions.h"
#include "deck/topics.h"

#include <QCoreApplication>
#include <algorithm>

namespace lamplight::study {

namespace {

Result<void> takeOffPage(deck::Connection& connection, const Question& question)
{
    auto page = deck::lesson(connection, question.lesson);
    if (!page)
        return tl::unexpected(page.error());
    qsizetype taken = 0;
    for (Block& block : page->blocks)
        taken += block.questions.removeAll(question.uid);
    return taken > 0 ? deck::update(connection, *page) : Result<void>();
}

} // namespace

Result<Question> QuestionDesk::question(QuestionId id)
{
    return m_session.deck().read([&](deck::Connection& connection) -> Result<Question> {
        const auto found = deck::questionsById(connection, {id});
        if (!found)
            return tl::unexpected(found.error());
        return found->front();
    });
}

Result<QuestionId> QuestionDesk::questionOfUid(const QString& uid)
{
    return m_session.deck().read([&](deck::Connection& connection) -> Result<QuestionId> {
        const auto all = deck::questions(connection);
        if (!all)
            return tl::unexpected(all.error());
        const auto found = std::ranges::find(*all, uid, &Question::uid);
        if (found == all->end())
            return failure(ErrorKind::NotFound,
                           QCoreApplication::translate("study", "This question isn't in the deck any more."));
        return found->id;
    });
}

Result<QList<Question>> QuestionDesk::incomplete()
{
    return m_session.deck().read([](deck::Connection& connection) {
        auto questions = deck::questions(connection);
        if (questions)
            questions->removeIf([](const Question& each) { return each.draft || !each.isIncomplete(); });
        return questions;
    });
}

Result<QuestionSurroundings> QuestionDesk::surroundings()
{
    return m_session.deck().read([](deck::Connection& connection) -> Result<QuestionSurroundings> {
        const auto topics = deck::topics(connection);
        const auto criteria = deck::criteria(connection);
        const auto concepts = deck::concepts(connection);
        if (const Error* error = firstError(topics, criteria, concepts))
            return tl::unexpected(*error);
        return QuestionSurroundings{*topics, *criteria, *concepts};
    });
}

Result<Question> QuestionDesk::save(const Question& question)
{
    Question stored = question;
    if (stored.uid.isEmpty())
        stored.uid = newUid();
    for (Option& option : stored.options)
        if (option.uid.isEmpty())
            option.uid = newUid();
    const QString label = question.id.isValid() ? QCoreApplication::translate("study", "Edit a question")
                                                : QCoreApplication::translate("study", "New question");
    const auto done = m_session.deck().step(label, [&](deck::Connection& connection) -> Result<void> {
        if (stored.id.isValid())
            return deck::update(connection, stored);
        const auto id = deck::insert(connection, stored);
        if (!id)
            return tl::unexpected(id.error());
        stored.id = *id;
        return {};
    });
    if (!done)
        return tl::unexpected(done.error());
    return this->question(stored.id);
}

Result<deck::Changes> QuestionDesk::remove(QuestionId id)
{
    const auto question = this->question(id);
    if (!question)
        return tl::unexpected(question.error());
    return m_session.deck().step(QCoreApplication::translate("study", "Delete a question"),
                                 [&](deck::Connection& connection) -> Result<void> {
                                     if (question->lesson.isValid())
                                         LAMPLIGHT_TRY(takeOffPage(connection, *question));
                                     return deck::remove(connection, id);
                                 });
}

} // namespace lamplight::study
