// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deck/connection.h"

#include <QList>
#include <QStringList>

namespace lamplight::deck {

struct SearchHit {
    QString kind; ///< "lesson", "concept", "definition", "question" or "card"
    qint64 id = 0;
    QString title;
    QString snippet; ///< found words between U+2068 and U+2069

    bool operator==(const SearchHit&) const = default;
};

struct SearchPage {
    int total = 0;
    QList<SearchHit> hits; ///< the best first; of more than 2,000, those that have the words in their title
};

/// The query language: words, "phrases", word* for beginnings, -not, or, ( ), and the fields
///   kind:lesson|concept|definition|question|card   topic:2.1 (its subtopics too; or part of a title)   tag:x
///   is:new|learning|review|due|suspended|buried (cards), incomplete|complete (questions), official (definitions),
///   unread|begun (lessons)   flag:red (cards)   bloom:apply (questions)   official:yes|no (definitions)
///   r:<0.8 stability:>=21 difficulty:>7 lapses:3 (cards; r is the chance of recall now)
///   added:7 rated:7 rated:7:1 (cards made, or answered, perhaps with that rating, within so many study days)
///   source:"ITIL 4" (part of the source or edition)   concept:value (a concept, its definitions and their cards)
/// Terms side by side all have to match. Case and diacritics don't matter. ErrorKind::Input with the place (column)
/// and the reason when the query can't be understood. `now` (UTC ms) is what time is measured against.
Result<SearchPage> search(Connection& connection, const QString& query, qint64 now, int limit, int offset = 0);

/// The ids of one kind that match, ascending: for lists.
Result<QList<qint64>> matching(Connection& connection, const QString& kind, const QString& query, qint64 now);

} // namespace lamplight::deck
