// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deck/connection.h"
#include "model/topic.h"

#include <QList>

namespace lamplight::deck {

/// In the order of the syllabus: parents before children, siblings by position.
Result<QList<Topic>> topics(Connection& connection);
Result<QList<Criterion>> criteria(Connection& connection);

Result<TopicId> insert(Connection& connection, const Topic& topic);
Result<void> update(Connection& connection, const Topic& topic);
Result<CriterionId> insert(Connection& connection, const Criterion& criterion);
Result<void> update(Connection& connection, const Criterion& criterion);

} // namespace lamplight::deck
