// SPDX-License-Identifier: GPL-3.0-or-later
#include "exam/form.h"

#include "base/random.h"
#include "exam/assignment.h"
#include "exam/optionorder.h"

#include <QSet>
#include <algorithm>
#include <numeric>

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

/// Places in `complete` in an order that depends on the seed alone.
std::vector<qsizetype> shuffled(const QList<Question>& complete, Random& random)
{
    std::vector<qsizetype> order(static_cast<size_t>(complete.size()));
    std::iota(order.begin(), order.end(), 0);
    std::ranges::sort(order, {}, [&](qsizetype place) -> const QString& { return complete[place].uid; });
    random.shuffle(order);
    return order;
}

Demand demandOf(const BlueprintRow& row, const QList<Topic>& topics, const QList<Question>& complete,
                const std::vector<qsizetype>& order)
{
    Demand demand{std::max(0, row.count), {}};
    const QSet<TopicId> inside = row.topic.isValid() ? withSubtopics(row.topic, topics) : QSet<TopicId>();
    for (size_t i = 0; i < order.size(); ++i) {
        const Question& question = complete[order[i]];
        if ((!row.criterion.isValid() || question.criterion == row.criterion) &&
            (row.bloom == BloomLevel::Unset || question.bloom == row.bloom) &&
            (!row.style || question.style == *row.style) && (!row.topic.isValid() || inside.contains(question.topic)))
            demand.items.push_back(static_cast<int>(i));
    }
    return demand;
}

const Topic* topicIn(const QList<Topic>& topics, TopicId id)
{
    const auto found = std::ranges::find(topics, id, &Topic::id);
    return found == topics.end() ? nullptr : &*found;
}

QString titled(const QString& code, const QString& text)
{
    return code.isEmpty() || text.isEmpty() ? QString(code + text) : QString(code + u' ' + text);
}

QString topicName(const QList<Topic>& topics, TopicId id)
{
    const Topic* topic = topicIn(topics, id);
    return topic ? titled(topic->code, topic->title) : QString();
}

QString criterionName(const QList<Criterion>& criteria, CriterionId id)
{
    const auto found = std::ranges::find(criteria, id, &Criterion::id);
    return found == criteria.end() ? QString() : titled(found->code, found->text);
}

FormQuestion shownAs(const Question& question, const Pool& pool)
{
    FormQuestion shown;
    shown.uid = question.uid;
    if (const Topic* topic = topicIn(pool.topics, question.topic)) {
        shown.topicUid = topic->uid;
        shown.topicCode = topic->code;
        shown.topicTitle = topic->title;
    }
    shown.criterion = criterionName(pool.criteria, question.criterion);
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

QList<Shortage> shortagesOf(const Blueprint& blueprint, const QList<Topic>& topics, const QList<Criterion>& criteria,
                            const std::vector<Demand>& demands, const Assignment& assignment)
{
    QList<Shortage> shortages;
    for (size_t i = 0; i < demands.size(); ++i) {
        const int available = static_cast<int>(assignment.items[i].size());
        if (available == demands[i].count)
            continue;
        const BlueprintRow& row = blueprint.rows.at(static_cast<qsizetype>(i));
        const std::vector<int>& rivals = assignment.rivals[i];
        shortages.append({static_cast<int>(i), topicName(topics, row.topic), criterionName(criteria, row.criterion),
                          row.bloom, row.style, demands[i].count, available, static_cast<int>(demands[i].items.size()),
                          QList<int>(rivals.begin(), rivals.end())});
    }
    return shortages;
}

} // namespace

tl::expected<std::vector<qsizetype>, QList<Shortage>> draw(const Blueprint& blueprint, const QList<Question>& complete,
                                                           const QList<Topic>& topics, const QList<Criterion>& criteria,
                                                           Random& random)
{
    const std::vector<qsizetype> order = shuffled(complete, random);
    std::vector<Demand> demands;
    for (const BlueprintRow& row : blueprint.rows)
        demands.push_back(demandOf(row, topics, complete, order));
    const Assignment assignment = assign(demands, static_cast<int>(order.size()));
    if (QList<Shortage> shortages = shortagesOf(blueprint, topics, criteria, demands, assignment); !shortages.isEmpty())
        return tl::unexpected(std::move(shortages));
    std::vector<qsizetype> chosen;
    for (const std::vector<int>& items : assignment.items)
        for (const int item : items)
            chosen.push_back(order[static_cast<size_t>(item)]);
    random.shuffle(chosen);
    return chosen;
}

QList<FormQuestion> frozen(const Blueprint& blueprint, const QList<Question>& chosen, const Pool& pool, Random& random)
{
    QList<FormQuestion> form;
    for (const Question& question : chosen) {
        form += shownAs(question, pool);
        if (blueprint.shuffleOptions)
            shuffleOptions(form.last(), random);
    }
    return form;
}

tl::expected<QList<FormQuestion>, QList<Shortage>> assemble(const Blueprint& blueprint, const Pool& pool, quint64 seed)
{
    Random random(seed);
    QList<Question> complete = pool.questions;
    complete.removeIf([](const Question& question) { return question.isIncomplete(); });
    const auto places = draw(blueprint, complete, pool.topics, pool.criteria, random);
    if (!places)
        return tl::unexpected(places.error());
    QList<Question> chosen;
    for (const qsizetype place : *places)
        chosen += complete[place];
    return frozen(blueprint, chosen, pool, random);
}

} // namespace lamplight::exam
