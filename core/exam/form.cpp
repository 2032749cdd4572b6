// SPDX-License-Identifier: GPL-3.0-or-later
#include "exam/form.h"

#include "base/random.h"
#include "exam/assignment.h"
#include "exam/optionorder.h"

#include <QSet>
#include <algorithm>
#include <vector>

namespace lamplight::exam {

namespace {

/// The topic with its subtopics, at any depth.
QSet<TopicId> withSubtopics(TopicId top, const QList<Topic>& topics)
{
    QSet<TopicId> found{top};
    std::vector<TopicId> open{top};
    while (!open.empty()) {
        const TopicId parent = open.back();
        open.pop_back();
        for (const Topic& topic : topics)
            if (topic.parent == parent && !found.contains(topic.id)) {
                found.insert(topic.id);
                open.push_back(topic.id);
            }
    }
    return found;
}

/// The complete questions in an order that depends on the seed alone.
std::vector<const Question*> drawn(const QList<Question>& questions, Random& random)
{
    std::vector<const Question*> order;
    order.reserve(questions.size());
    for (const Question& question : questions)
        if (!question.isIncomplete())
            order.push_back(&question);
    std::ranges::sort(order, {}, [](const Question* question) -> const QString& { return question->uid; });
    random.shuffle(order);
    return order;
}

Demand demandOf(const BlueprintRow& row, const QList<Topic>& topics, const std::vector<const Question*>& order)
{
    Demand demand{std::max(0, row.count), {}};
    const QSet<TopicId> inside = row.topic.isValid() ? withSubtopics(row.topic, topics) : QSet<TopicId>();
    for (size_t i = 0; i < order.size(); ++i) {
        const Question& question = *order[i];
        if ((!row.criterion.isValid() || question.criterion == row.criterion) &&
            (row.bloom == BloomLevel::Unset || question.bloom == row.bloom) &&
            (!row.style || question.style == *row.style) && (!row.topic.isValid() || inside.contains(question.topic)))
            demand.items.push_back(static_cast<int>(i));
    }
    return demand;
}

const Topic* topicIn(const Pool& pool, TopicId id)
{
    const auto found = std::ranges::find(pool.topics, id, &Topic::id);
    return found == pool.topics.end() ? nullptr : &*found;
}

QString titled(const QString& code, const QString& text)
{
    return code.isEmpty() || text.isEmpty() ? QString(code + text) : QString(code + u' ' + text);
}

QString topicName(const Pool& pool, TopicId id)
{
    const Topic* topic = topicIn(pool, id);
    return topic ? titled(topic->code, topic->title) : QString();
}

QString criterionName(const Pool& pool, CriterionId id)
{
    const auto found = std::ranges::find(pool.criteria, id, &Criterion::id);
    return found == pool.criteria.end() ? QString() : titled(found->code, found->text);
}

FormQuestion frozen(const Question& question, const Pool& pool)
{
    FormQuestion shown;
    shown.uid = question.uid;
    if (const Topic* topic = topicIn(pool, question.topic)) {
        shown.topicUid = topic->uid;
        shown.topicCode = topic->code;
        shown.topicTitle = topic->title;
    }
    shown.criterion = criterionName(pool, question.criterion);
    shown.lessonUid = pool.lessonUids.value(question.lesson);
    if (shown.lessonUid.isEmpty())
        shown.lessonUid = pool.topicLessonUids.value(question.topic);
    shown.kind = question.kind;
    shown.style = question.style;
    shown.bloom = question.bloom;
    shown.stem = question.stem;
    shown.options = question.options;
    shown.explanation = question.explanation;
    return shown;
}

QList<Shortage> shortagesOf(const Blueprint& blueprint, const Pool& pool, const std::vector<Demand>& demands,
                            const Assignment& assignment)
{
    QList<Shortage> shortages;
    for (size_t i = 0; i < demands.size(); ++i) {
        const int available = static_cast<int>(assignment.items[i].size());
        if (available == demands[i].count)
            continue;
        const BlueprintRow& row = blueprint.rows.at(static_cast<qsizetype>(i));
        const std::vector<int>& rivals = assignment.rivals[i];
        shortages.append({static_cast<int>(i), topicName(pool, row.topic), criterionName(pool, row.criterion),
                          row.bloom, row.style, demands[i].count, available, static_cast<int>(demands[i].items.size()),
                          QList<int>(rivals.begin(), rivals.end())});
    }
    return shortages;
}

} // namespace

tl::expected<QList<FormQuestion>, QList<Shortage>> assemble(const Blueprint& blueprint, const Pool& pool, quint64 seed)
{
    Random random(seed);
    const std::vector<const Question*> order = drawn(pool.questions, random);
    std::vector<Demand> demands;
    for (const BlueprintRow& row : blueprint.rows)
        demands.push_back(demandOf(row, pool.topics, order));
    const Assignment assignment = assign(demands, static_cast<int>(order.size()));
    if (QList<Shortage> shortages = shortagesOf(blueprint, pool, demands, assignment); !shortages.isEmpty())
        return tl::unexpected(std::move(shortages));

    std::vector<const Question*> chosen;
    for (const std::vector<int>& items : assignment.items)
        for (const int item : items)
            chosen.push_back(order[item]);
    random.shuffle(chosen);
    QList<FormQuestion> form;
    for (const Question* source : chosen) {
        form += frozen(*source, pool);
        if (blueprint.shuffleOptions)
            shuffleOptions(form.last(), random);
    }
    return form;
}

} // namespace lamplight::exam
