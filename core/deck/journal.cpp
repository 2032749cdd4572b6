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

/// The newest step stays whatever its size; older ones go once the sums run over. Only lengths are read here, and the
/// walk ends where the journal does: this runs after each answer.
Result<void> prune(Connection& connection, const JournalLimits& limits)
{
    Statement select(connection, "SELECT id, length(changeset) FROM step ORDER BY id DESC");
    qint64 bytes = 0;
    for (int place = 1;; ++place) {
        const auto row = select.step();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            return {};
        bytes += select.integer(1);
        if (place > 1 && (place > limits.steps || bytes > limits.bytes))
            break;
    }
    Statement remove(connection, "DELETE FROM step WHERE id <= ?1");
    remove.bind(select.integer(0));
    select.reset();
    return remove.run();
}

Result<void> store(Connection& connection, const QString& label, qint64 at, const QByteArray& changeset,
                   const JournalLimits& limits)
{
    LAMPLIGHT_TRY(connection.execute("DELETE FROM step WHERE undone = 1"));
    Statement insert(connection, "INSERT INTO step (at, label, changeset) VALUES (?1, ?2, ?3)");
    LAMPLIGHT_TRY(insert.bind(at, label, compressed(changeset)).run());
    return prune(connection, limits);
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

bool isIndex(const QString& table)
{
    return table.startsWith(QLatin1String("search"));
}

bool isInJournal(const QString& table)
{
    return !isOutsideJournal(table);
}

bool isNoun(const QString& table)
{
    return !isIndex(table);
}

/// What `change` does to the watched tables, within the transaction.
Result<QByteArray> recorded(Connection& connection, Transaction& transaction,
                            const std::function<Result<void>(Connection&)>& change, bool (*watched)(const QString&))
{
    LAMPLIGHT_TRY(Result<void>(transaction.begun()));
    auto recorder = ChangeRecorder::start(connection, watched);
    if (!recorder)
        return tl::unexpected(recorder.error());
    LAMPLIGHT_TRY(change(connection));
    return recorder->changeset();
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
    static const QSet<QString> outside{
        QStringLiteral("attempt"),       QStringLiteral("attempt_event"), QStringLiteral("reading"),
        QStringLiteral("media"),         QStringLiteral("forecast"),      QStringLiteral("plan_day"),
        QStringLiteral("pass_forecast"), QStringLiteral("item_forecast"), QStringLiteral("step")};
    return isIndex(table) || outside.contains(table);
}

Result<Changes> runStep(Connection& connection, const QString& label, qint64 at,
                        const std::function<Result<void>(Connection&)>& change, const JournalLimits& limits)
{
    Transaction transaction(connection);
    const auto changeset = recorded(connection, transaction, change, isInJournal);
    if (!changeset)
        return tl::unexpected(changeset.error());
    if (!changeset->isEmpty())
        LAMPLIGHT_TRY(store(connection, label, at, *changeset, limits));
    LAMPLIGHT_TRY(transaction.commit());
    return tablesOf(*changeset);
}

Result<Changes> runUnrecorded(Connection& connection, const std::function<Result<void>(Connection&)>& change)
{
    Transaction transaction(connection);
    const auto changeset = recorded(connection, transaction, change, isNoun);
    if (!changeset)
        return tl::unexpected(changeset.error());
    Changes changes = tablesOf(*changeset);
    // Undo finds rows as its steps left them only while nothing else changes them.
    for (const QString& table : std::as_const(changes.tables))
        if (isInJournal(table))
            return failure(ErrorKind::Internal,
                           QCoreApplication::translate("deck", "The deck refused a change. Nothing was changed."),
                           QStringLiteral("%1 is changed only by steps").arg(table));
    LAMPLIGHT_TRY(transaction.commit());
    return changes;
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
