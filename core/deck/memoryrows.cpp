// SPDX-License-Identifier: GPL-3.0-or-later
// Long columns of small values: SQLite's own functions are called, and no QString is made.
#include "deck/memoryrows.h"

#include "deck/statement.h"
#include "model/names.h"

#include <QHash>
#include <sqlite3.h>
#include <string_view>
#include <utility>

namespace lamplight::deck {

namespace {

/// Names of an enumeration as they lie in a column, to know them again without making text of them.
template <class Enum>
class ColumnNames {
public:
    explicit ColumnNames(Enum last)
    {
        for (int i = 0; i <= static_cast<int>(last); ++i)
            m_names.push_back(name(static_cast<Enum>(i)).toStdString());
    }
    Enum of(sqlite3_stmt* row, int column, Enum otherwise) const
    {
        const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(row, column));
        const std::string_view word(text ? text : "", static_cast<size_t>(sqlite3_column_bytes(row, column)));
        for (size_t i = 0; i < m_names.size(); ++i)
            if (word == m_names[i])
                return static_cast<Enum>(i);
        return otherwise;
    }

private:
    std::vector<std::string> m_names;
};

Result<QHash<LessonId, TopicId>> topicsOfLessons(Connection& connection)
{
    Statement select(connection, "SELECT id, topic_id FROM lesson");
    const auto pairs =
        collect(select, [](const Statement& row) { return std::pair(row.id<LessonId>(0), row.id<TopicId>(1)); });
    if (!pairs)
        return tl::unexpected(pairs.error());
    return QHash<LessonId, TopicId>(pairs->begin(), pairs->end());
}

using Prepared = std::unique_ptr<sqlite3_stmt, decltype(&sqlite3_finalize)>;

/// Hands each row that `sql` gives to `take`.
template <class Take>
Result<void> eachRow(Connection& connection, const char* sql, Take take)
{
    sqlite3_stmt* raw = nullptr;
    int code = sqlite3_prepare_v2(connection.handle(), sql, -1, &raw, nullptr);
    const Prepared statement(raw, sqlite3_finalize);
    if (code == SQLITE_OK)
        while ((code = sqlite3_step(raw)) == SQLITE_ROW)
            take(raw);
    if (code != SQLITE_DONE)
        return tl::unexpected(sqliteError(connection.handle(), QString::fromLatin1(sql)));
    return {};
}

} // namespace

Result<std::vector<MemoryRow>> memoryRows(Connection& connection)
{
    const auto topics = topicsOfLessons(connection);
    const auto count = connection.integer("SELECT count(*) FROM card");
    if (const Error* error = firstError(topics, count))
        return tl::unexpected(*error);
    const ColumnNames<CardKind> kinds(CardKind::Contrast);
    const ColumnNames<CardState> states(CardState::Relearning);
    std::vector<MemoryRow> rows;
    rows.reserve(static_cast<size_t>(*count));
    const auto done = eachRow(
        connection,
        "SELECT id, topic_id, lesson_id, kind, state, step, due, stability, difficulty, last_review, lapses, "
        "suspended, buried_until, memory_from FROM card INDEXED BY card_memory ORDER BY id",
        [&](sqlite3_stmt* row) {
            const TopicId own(sqlite3_column_int64(row, 1));
            const LessonId lesson(sqlite3_column_int64(row, 2));
            rows.push_back({CardId(sqlite3_column_int64(row, 0)), own.isValid() ? own : topics->value(lesson), lesson,
                            kinds.of(row, 3, CardKind::Note), states.of(row, 4, CardState::New),
                            sqlite3_column_int(row, 5), sqlite3_column_int64(row, 6), sqlite3_column_double(row, 7),
                            sqlite3_column_double(row, 8), sqlite3_column_int64(row, 9), sqlite3_column_int(row, 10),
                            sqlite3_column_int(row, 11) != 0, sqlite3_column_int64(row, 12),
                            ReviewId(sqlite3_column_int64(row, 13))});
        });
    if (!done)
        return tl::unexpected(done.error());
    return rows;
}

Result<void> reviewRows(Connection& connection, const std::function<void(const ReviewRow&)>& take)
{
    const ColumnNames<CardState> states(CardState::Relearning);
    return eachRow(
        connection,
        "SELECT id, card_id, at, rating, ms, elapsed_days, practice, stability, before FROM review ORDER BY id",
        [&](sqlite3_stmt* row) {
            take({ReviewId(sqlite3_column_int64(row, 0)), CardId(sqlite3_column_int64(row, 1)),
                  sqlite3_column_int64(row, 2), static_cast<Rating>(sqlite3_column_int(row, 3)),
                  sqlite3_column_int(row, 4), sqlite3_column_int(row, 5), sqlite3_column_int(row, 6) != 0,
                  sqlite3_column_double(row, 7), states.of(row, 8, CardState::Review)});
        });
}

Result<void> putMemories(Connection& connection, const std::vector<CardMemory>& memories)
{
    Statement update(connection, "UPDATE card SET stability = ?2, difficulty = ?3 WHERE id = ?1");
    for (const CardMemory& memory : memories)
        LAMPLIGHT_TRY(update.bind(memory.card, memory.stability, memory.difficulty).run());
    return {};
}

} // namespace lamplight::deck
