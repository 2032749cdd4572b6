// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deck/connection.h"
#include "draft/draft.h"

namespace lamplight::study {

/// What questions are drafted from: all of the deck. A definition belongs to the page where it first stands. Its
/// criterion is the one that all questions of that page test; else the only one of the topic or of the nearest topic
/// above that has any; else none.
Result<draft::Material> draftMaterial(deck::Connection& connection);

/// A topic and what lies below it.
QSet<TopicId> topicsBelow(const QList<Topic>& topics, TopicId root);

} // namespace lamplight::study
