// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/draftdesk.h"

#include "deck/questions.h"
#include "draft/faults.h"
#include "study/draftmaterial.h"

#include <QCoreApplication>
#include <algorithm>

namespace lamplight::study {

namespace {

Result<TopicId> topicOfCode(const QList<Topic>& topics, const QString& code)
{
    const auto topic = std::ranges::find(topics, code, &Topic::code);
    if (topic == topics.end())
        return failure(ErrorKind::NotFound,
                       QCoreApplication::translate("study", "The deck has no topic with the code “%1”.").arg(code));
    return topic->id;
}

/// Only what is about the topic and what lies below it.
Result<void> keepTopic(const draft::Material& material, const QString& code, draft::Drafts& drafts)
{
    const auto root = topicOfCode(material.topics, code);
    if (!root)
        return tl::unexpected(root.error());
    const QSet<TopicId> wanted = topicsBelow(material.topics, *root);
    QSet<ConceptId> concepts;
    for (const Definition& definition : material.definitions)
        if (wanted.contains(material.homes.value(definition.id).topic))
            concepts.insert(definition.concept_);
    drafts.drafts.removeIf([&](const draft::Draft& each) { return !wanted.contains(each.question.topic); });
    drafts.dropped.removeIf([&](const draft::Dropped& each) { return !concepts.contains(each.concept_); });
    return {};
}

Result<draft::Drafts> drafted(deck::Connection& connection, const QString& topicCode, quint64 seed)
{
    const auto material = draftMaterial(connection);
    if (!material)
        return tl::unexpected(material.error());
    draft::Drafts drafts = draft::draftQuestions(*material, seed);
    if (!topicCode.isEmpty())
        LAMPLIGHT_TRY(keepTopic(*material, topicCode, drafts));
    return drafts;
}

} // namespace

QMap<draft::Recipe, int> DraftsMade::countsByRecipe() const
{
    QMap<draft::Recipe, int> counts;
    for (const draft::Draft& each : made)
        ++counts[each.recipe];
    return counts;
}

QMap<draft::Rule, int> DraftsMade::countsByRule(bool option) const
{
    QMap<draft::Rule, int> counts;
    for (const draft::Dropped& each : dropped)
        if (each.option == option)
            ++counts[each.rule];
    return counts;
}

Result<DraftsMade> DraftDesk::make(const QString& topicCode, quint64 seed)
{
    DraftsMade result;
    const auto done = m_session.deck().step(QCoreApplication::translate("study", "Draft questions"),
                                            [&](deck::Connection& connection) -> Result<void> {
                                                auto drafts = drafted(connection, topicCode, seed);
                                                if (!drafts)
                                                    return tl::unexpected(drafts.error());
                                                result = {std::move(drafts->drafts), std::move(drafts->dropped)};
                                                for (draft::Draft& each : result.made) {
                                                    const auto id = deck::insert(connection, each.question);
                                                    if (!id)
                                                        return tl::unexpected(id.error());
                                                    each.question.id = *id;
                                                }
                                                return {};
                                            });
    if (!done)
        return tl::unexpected(done.error());
    return result;
}

Result<QList<Question>> DraftDesk::drafts()
{
    return m_session.deck().read([](deck::Connection& connection) {
        auto questions = deck::questions(connection);
        if (questions)
            questions->removeIf([](const Question& each) { return !each.draft; });
        return questions;
    });
}

Result<Question> DraftDesk::waiting(QuestionId id)
{
    const auto found =
        m_session.deck().read([&](deck::Connection& connection) { return deck::questionsById(connection, {id}); });
    if (!found)
        return tl::unexpected(found.error());
    if (!found->front().draft)
        return failure(ErrorKind::Refused,
                       QCoreApplication::translate("study", "This question isn't a draft; it is in the course."));
    return found->front();
}

Result<deck::Changes> DraftDesk::accept(QuestionId id)
{
    auto question = waiting(id);
    if (!question)
        return tl::unexpected(question.error());
    if (const auto faults = draft::faultsOf(*question); draft::hasError(faults))
        return failure(
            ErrorKind::Refused,
            QCoreApplication::translate("study", "It can't be asked yet: %1").arg(draft::sentence(faults.front())));
    question->draft = false;
    return m_session.deck().step(QCoreApplication::translate("study", "Accept a drafted question"),
                                 [&](deck::Connection& connection) { return deck::update(connection, *question); });
}

Result<deck::Changes> DraftDesk::drop(QuestionId id)
{
    const auto question = waiting(id);
    if (!question)
        return tl::unexpected(question.error());
    return m_session.deck().step(QCoreApplication::translate("study", "Drop a drafted question"),
                                 [&](deck::Connection& connection) { return deck::remove(connection, id); });
}

} // namespace lamplight::study
