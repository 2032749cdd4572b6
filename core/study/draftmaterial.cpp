// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/draftmaterial.h"

#include "deck/concepts.h"
#include "deck/lessons.h"
#include "deck/questions.h"
#include "deck/topics.h"

namespace lamplight::study {

namespace {

/// The one that all of them name.
CriterionId onlyCriterion(const QList<CriterionId>& criteria)
{
    const QSet<CriterionId> different(criteria.begin(), criteria.end());
    return different.size() == 1 ? criteria.front() : CriterionId();
}

CriterionId criterionOfTopic(const draft::Material& material, const QList<Criterion>& criteria, TopicId topic)
{
    QHash<TopicId, TopicId> parents;
    for (const Topic& each : material.topics)
        parents.insert(each.id, each.parent);
    for (; topic.isValid(); topic = parents.value(topic)) {
        QList<CriterionId> own;
        for (const Criterion& each : criteria)
            if (each.topic == topic)
                own << each.id;
        if (!own.isEmpty())
            return onlyCriterion(own);
    }
    return {};
}

void findHomes(draft::Material& material, const QList<Lesson>& lessons, const QList<Criterion>& criteria)
{
    QHash<LessonId, QList<CriterionId>> tested;
    for (const Question& question : material.existing)
        if (question.criterion.isValid() && !question.draft)
            tested[question.lesson] << question.criterion;
    QHash<LessonId, TopicId> topics;
    for (const Lesson& lesson : lessons)
        topics.insert(lesson.id, lesson.topic);
    for (const Definition& definition : material.definitions) {
        if (definition.places.isEmpty())
            continue;
        const LessonId page = definition.places.front().lesson;
        draft::Home home{topics.value(page), page, onlyCriterion(tested.value(page))};
        if (!home.criterion.isValid())
            home.criterion = criterionOfTopic(material, criteria, home.topic);
        material.homes.insert(definition.id, home);
    }
}

} // namespace

Result<draft::Material> draftMaterial(deck::Connection& connection)
{
    const auto topics = deck::topics(connection);
    const auto criteria = deck::criteria(connection);
    const auto concepts = deck::concepts(connection);
    const auto definitions = deck::definitions(connection);
    const auto lessons = deck::lessons(connection);
    const auto questions = deck::questions(connection);
    if (const Error* error = firstError(topics, criteria, concepts, definitions, lessons, questions))
        return tl::unexpected(*error);
    draft::Material material{*topics, *concepts, *definitions, {}, {}, *questions};
    for (const Lesson& lesson : *lessons)
        for (const Block& block : lesson.blocks)
            material.texts << block.text;
    findHomes(material, *lessons, *criteria);
    return material;
}

QSet<TopicId> topicsBelow(const QList<Topic>& topics, TopicId root)
{
    QSet<TopicId> below{root};
    for (qsizetype before = 0; before != below.size();) {
        before = below.size();
        for (const Topic& topic : topics)
            if (below.contains(topic.parent))
                below.insert(topic.id);
    }
    return below;
}

} // namespace lamplight::study
