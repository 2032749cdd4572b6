// SPDX-License-Identifier: GPL-3.0-or-later
#include "deck/querywords.h"

#include "model/names.h"

#include <algorithm>

namespace lamplight::deck {

namespace {

// In the order of QueryField.
constexpr std::array fieldNames{"kind",   "topic", "tag",   "is",    "flag",     "r",      "stability", "difficulty",
                                "lapses", "added", "rated", "bloom", "official", "source", "concept"};

} // namespace

int searchKindNumber(const QString& name)
{
    for (size_t i = 0; i < searchKinds.size(); ++i)
        if (name == QLatin1String(searchKinds.at(i)))
            return static_cast<int>(i) + 1;
    return 0;
}

const QList<StateWord>& stateWords()
{
    static const QList<StateWord> words{
        {"new", "card", "state = 'new'"},
        {"learning", "card", "state IN ('learning', 'relearning')"},
        {"review", "card", "state = 'review'"},
        {"due", "card",
         "state IN ('learning', 'relearning', 'review') AND due <= :now AND suspended = 0 AND buried_until <= :now"},
        {"suspended", "card", "suspended <> 0"},
        {"buried", "card", "buried_until > :now"},
        // As deck/settings.h reads it.
        {"leech", "card",
         "lapses >= coalesce((SELECT value + 0 FROM setting WHERE key = 'leechLapses' AND value + 0 BETWEEN 1 AND 99), "
         "8)"},
        {"incomplete", "question", "incomplete <> 0"},
        {"complete", "question", "incomplete = 0"},
        {"official", "definition", "official <> 0"},
        {"unread", "lesson",
         "NOT EXISTS (SELECT 1 FROM json_each(blocks) AS b JOIN reading "
         "ON lesson_uid = uid AND block_uid = json_extract(b.value, '$.uid'))"},
        {"begun", "lesson",
         "(SELECT count(block_uid) BETWEEN 1 AND count(*) - 1 FROM json_each(blocks) AS b LEFT JOIN reading "
         "ON lesson_uid = uid AND block_uid = json_extract(b.value, '$.uid'))"},
    };
    return words;
}

const StateWord& stateWord(const QString& name)
{
    return *std::ranges::find_if(stateWords(), [&](const StateWord& word) { return name == QLatin1String(word.name); });
}

QStringList queryFieldNames()
{
    QStringList names;
    for (const char* name : fieldNames)
        names.append(QLatin1String(name));
    return names;
}

std::optional<QueryField> queryField(const QString& name)
{
    const qsizetype place = queryFieldNames().indexOf(name.toLower());
    return place < 0 ? std::nullopt : std::optional(static_cast<QueryField>(place));
}

QStringList queryValues(QueryField field)
{
    QStringList values;
    if (field == QueryField::Kind)
        for (const char* kind : searchKinds)
            values.append(QLatin1String(kind));
    if (field == QueryField::Is)
        for (const StateWord& word : stateWords())
            values.append(QLatin1String(word.name));
    if (field == QueryField::Flag)
        for (int flag = 1; flag <= static_cast<int>(CardFlag::Purple); ++flag)
            values.append(name(static_cast<CardFlag>(flag)));
    if (field == QueryField::Bloom)
        for (int level = static_cast<int>(BloomLevel::Remember); level <= static_cast<int>(BloomLevel::Create); ++level)
            values.append(name(static_cast<BloomLevel>(level)));
    if (field == QueryField::Official)
        values = {QStringLiteral("yes"), QStringLiteral("no")};
    return values;
}

} // namespace lamplight::deck
