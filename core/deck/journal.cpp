// SPDX-License-Identifier: GPL-3.0-or-later
#include "deck/journal.h"

#include "deck/changeset.h"
#include "deck/statement.h"

#include <QCoreApplication>

namespace lamplight::deck {

namespace {

/// A transaction that is rolled back unless it is committed.
class Transaction {
public:
    explicit Transaction(Connection& connection)
        : m_connection(connection), m_begun(connection.execute("BEGIN IMMEDIATE"))
    {
    }
    ~Transaction()
    {
        if (m_begun && !m_committed)
            (void)m_connection.execute("ROLLBACK");
    }
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    const Result<void>& begun() const { return m_begun; }
    Result<void> commit()
    {
        const auto done = m_connection.execute("COMMIT");
        m_committed = done.has_value();
        return done;
    }

private:
    Connection& m_connection;
    Result<void> m_begun;
    bool m_committed = false;
};

Result<void> store(Connection& connection, const QString& label, qint64 at, const QByteArray& changeset,
                   const JournalLimits& limits)
{
    LAMPLIGHT_TRY(connection.execute("DELETE FROM step WHERE undone = 1"));
    Statement insert(connection, "INSERT INTO step (at, label, changeset) VALUES (?1, ?2, ?3)");
    LAMPLIGHT_TRY(insert.bind(at, label, compressed(changeset)).run());
    // The newest stays whatever its size; older ones go once the sums run over.
    Statement prune(connection, "DELETE FROM step WHERE id IN (SELECT id FROM ("
                                "  SELECT id, row_number() OVER newest AS place,"
                                "         sum(length(changeset)) OVER newest AS bytes"
                                "  FROM step WINDOW newest AS (ORDER BY id DESC))"
                                " WHERE place > 1 AND (place > ?1 OR bytes > ?2))");
    return prune.bind(limits.steps, limits.bytes).run();
}

Result<std::optional<Step>> oneStep(Connection& connection, const char* sql)
{
    Statement select(connection, sql);
    const auto row = select.step();
    if (!row)
        return tl::unexpected(row.error());
    if (!*row)
        return std::optional<Step>();
    return std::optional(Step{select.integer(0), select.integer(1), select.text(2)});
}

Result<QByteArray> changesetOf(Connection& connection, qint64 step)
{
    Statement select(connection, "SELECT changeset FROM step WHERE id = ?1");
    const auto row = select.bind(step).step();
    if (!row)
        return tl::unexpected(row.error());
    return decompressed(select.blob(0));
}

Result<Replayed> replay(Connection& connection, bool undo)
{
    Transaction transaction(connection);
    LAMPLIGHT_TRY(Result<void>(transaction.begun()));
    const auto step = undo ? stepToUndo(connection) : stepToRedo(connection);
    if (!step)
        return tl::unexpected(step.error());
    if (!*step)
        return failure(ErrorKind::Refused, undo ? QCoreApplication::translate("deck", "There is nothing to undo.")
                                                : QCoreApplication::translate("deck", "There is nothing to redo."));
    auto changeset = changesetOf(connection, (*step)->id);
    if (changeset && undo)
        changeset = inverted(*changeset);
    if (!changeset)
        return tl::unexpected(changeset.error());
    LAMPLIGHT_TRY(applyChangeset(connection, *changeset));
    Statement mark(connection, "UPDATE step SET undone = ?2 WHERE id = ?1");
    LAMPLIGHT_TRY(mark.bind((*step)->id, undo).run());
    LAMPLIGHT_TRY(transaction.commit());
    return Replayed{**step, tablesOf(*changeset)};
}

} // namespace

bool isOutsideJournal(const QString& table)
{
    return table.startsWith(QLatin1String("search")) || table.startsWith(QLatin1String("attempt")) ||
           table == QLatin1String("reading") || table == QLatin1String("step");
}

Result<Changes> runStep(Connection& connection, const QString& label, qint64 at,
                        const std::function<Result<void>(Connection&)>& change, const JournalLimits& limits)
{
    Transaction transaction(connection);
    LAMPLIGHT_TRY(Result<void>(transaction.begun()));
    auto recorder = ChangeRecorder::start(connection);
    if (!recorder)
        return tl::unexpected(recorder.error());
    LAMPLIGHT_TRY(change(connection));
    const auto changeset = recorder->changeset();
    if (!changeset)
        return tl::unexpected(changeset.error());
    if (!changeset->isEmpty())
        LAMPLIGHT_TRY(store(connection, label, at, *changeset, limits));
    LAMPLIGHT_TRY(transaction.commit());
    return tablesOf(*changeset);
}

Result<void> runUnrecorded(Connection& connection, const std::function<Result<void>(Connection&)>& change)
{
    Transaction transaction(connection);
    LAMPLIGHT_TRY(Result<void>(transaction.begun()));
    LAMPLIGHT_TRY(change(connection));
    return transaction.commit();
}

Result<std::optional<Step>> stepToUndo(Connection& connection)
{
    return oneStep(connection, "SELECT id, at, label FROM step WHERE undone = 0 ORDER BY id DESC LIMIT 1");
}

Result<std::optional<Step>> stepToRedo(Connection& connection)
{
    return oneStep(connection, "SELECT id, at, label FROM step WHERE undone = 1 ORDER BY id LIMIT 1");
}

Result<Replayed> undoStep(Connection& connection)
{
    return replay(connection, true);
}

Result<Replayed> redoStep(Connection& connection)
{
    return replay(connection, false);
}

} // namespace lamplight::deck
