// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/session.h"

#include <QJsonArray>
#include <QStringList>

/// The nouns of a deck as JSON, for people who script it: every field, and what a noun refers to by a name that is of
/// use outside: a concept by its term, a topic and a criterion by their codes (a topic without one by its title),
/// lessons, definitions and questions by their uids.
namespace lamplight::study {

/// "topics", "criteria", "lessons", "concepts", "definitions", "questions", "cards", "reviews", "blueprints",
/// "attempts".
QStringList listedKinds();

/// The nouns of that kind in source order, narrowed to what `query` matches and to the first `limit`. ErrorKind::Input
/// for a kind that there isn't, a query that can't be understood, or a query for a kind that isn't searched.
Result<QJsonArray> listed(Session& session, const QString& kind, const QString& query = {},
                          std::optional<qint64> limit = {});

} // namespace lamplight::study
