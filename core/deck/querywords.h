// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deck/query.h"

#include <QList>
#include <QStringList>
#include <array>
#include <optional>

/// The words of the query language and what they stand for.
namespace lamplight::deck {

/// What can be found, in the order of their number in the search index (schema/0001.sql).
inline constexpr std::array searchKinds{"lesson", "concept", "definition", "question", "card"};
/// The number of a kind, from 1; 0: there is no such kind.
int searchKindNumber(const QString& name);

/// A value of `is:`, which one kind of noun can be.
struct StateWord {
    const char* name;
    const char* kind;
    const char* where; ///< SQL over that noun's table; :now stands for the moment of the search
};
const QList<StateWord>& stateWords();
/// Of a name that is there.
const StateWord& stateWord(const QString& name);

QStringList queryFieldNames();
std::optional<QueryField> queryField(const QString& name);
/// The values that a field takes; empty: any text.
QStringList queryValues(QueryField field);

} // namespace lamplight::deck
