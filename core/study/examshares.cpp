// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/examshares.h"

#include <algorithm>

namespace lamplight::study {

TopicTree::TopicTree(const QList<Topic>& topics)
{
    for (const Topic& topic : topics)
        m_parents.insert(topic.id, topic.parent);
}

bool TopicTree::isWithin(TopicId topic, TopicId root) const
{
    if (!root.isValid())
        return true;
    for (; topic.isValid(); topic = m_parents.value(topic))
        if (topic == root)
            return true;
    return false;
}

QHash<TopicId, double> examShares(const Aim& aim, const Blueprint* blueprint, const QList<Criterion>& criteria,
                                  const TopicTree& tree, const QHash<TopicId, int>& counts)
{
    const auto inExam = [&](TopicId topic) {
        return aim.topics.isEmpty() ||
               std::ranges::any_of(aim.topics, [&](TopicId root) { return tree.isWithin(topic, root); });
    };
    QHash<TopicId, double> shares;
    if (!blueprint || blueprint->rows.isEmpty()) {
        for (auto it = counts.begin(); it != counts.end(); ++it)
            if (inExam(it.key()))
                shares.insert(it.key(), 1);
        return shares;
    }
    QHash<CriterionId, TopicId> topicOfCriterion;
    for (const Criterion& criterion : criteria)
        topicOfCriterion.insert(criterion.id, criterion.topic);
    for (const BlueprintRow& row : blueprint->rows) {
        const TopicId root = row.topic.isValid() ? row.topic : topicOfCriterion.value(row.criterion);
        QList<TopicId> asked;
        int cards = 0;
        for (auto it = counts.begin(); it != counts.end(); ++it)
            if (inExam(it.key()) && tree.isWithin(it.key(), root)) {
                asked.append(it.key());
                cards += it.value();
            }
        for (const TopicId topic : asked)
            shares[topic] += static_cast<double>(row.count) / cards;
    }
    return shares;
}

} // namespace lamplight::study
