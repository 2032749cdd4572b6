// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/aim.h"
#include "model/exam.h"
#include "model/topic.h"

#include <QHash>
#include <vector>

namespace lamplight::study {

/// The syllabus as the plan walks it: where each topic lies below another.
class TopicTree {
public:
    explicit TopicTree(const QList<Topic>& topics);
    /// `topic` is `root` or lies below it; of no topic only when `root` is none either.
    bool isWithin(TopicId topic, TopicId root) const;

private:
    QHash<TopicId, TopicId> m_parents;
};

/// How much of an exam one card of each topic stands for. `counts`: cards by topic (an invalid one for cards without).
/// Without a blueprint every card of the exam's topics counts alike, 1. With one, each row shares its number of
/// questions among the cards of its topic, or of its criterion's, or of the whole exam. Topics that aren't asked are
/// left out.
QHash<TopicId, double> examShares(const Aim& aim, const Blueprint* blueprint, const QList<Criterion>& criteria,
                                  const TopicTree& tree, const QHash<TopicId, int>& counts);

} // namespace lamplight::study
