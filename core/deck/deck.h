// SPDX-License-Identifier: GPL-3.0-or-later
// Long because: this is the room's one door.
#pragma once

#include "base/clock.h"
#include "base/progress.h"
#include "base/result.h"
#include "deck/connection.h"
#include "deck/journal.h"

#include <atomic>
#include <functional>
#include <memory>
#include <mutex>
#include <vector>

class QTemporaryDir;

namespace lamplight::deck {

class WriteLock;
class Writer;

enum class Access { ReadWrite, ReadOnly };

/// One open deck. Reads go through connections of their own, writes through the one writer thread; any thread may call.
class Deck {
public:
    /// Makes a new deck. ErrorKind::Refused when the file exists already.
    static Result<std::unique_ptr<Deck>> create(const QString& file, const QString& title, const Clock& clock);
    /// The same with what `fill` puts into it, in one transaction and without a step of the journal: for much at once.
    /// The file is there when all of it is, and not at all when `fill` fails.
    static Result<std::unique_ptr<Deck>> create(const QString& file, const QString& title, const Clock& clock,
                                                const std::function<Result<void>(Connection&)>& fill);

    /// Opens a deck; with ReadWrite it migrates an older schema first, with a backup beside it
    /// ("NAME.before-schema-N.lamp"); where it can't be written, a copy for the time being is migrated and read. Opens
    /// read-only, with `readOnlyReason`, when another program writes to it, when a
    /// newer version wrote it, or when the file can't be written.
    static Result<std::unique_ptr<Deck>> open(const QString& file, Access access, const Clock& clock);

    /// Folds the deck back into one file.
    ~Deck();

    QString file() const { return m_file; }
    bool isReadOnly() const { return !m_writer; }
    /// Why it can't be written: empty when it can, or when reading was all that was asked for.
    QString readOnlyReason() const { return m_readOnlyReason; }
    const Clock& clock() const { return m_clock; }

    /// Reads with a connection of its own, all within one snapshot. `reader` takes a Connection& and returns a Result.
    template <class Reader>
    auto read(Reader reader) -> std::invoke_result_t<Reader, Connection&>
    {
        auto connection = borrow();
        if (!connection)
            return tl::unexpected(connection.error());
        auto result = reader(**connection);
        giveBack(std::move(*connection));
        return result;
    }

    /// The one door for user-visible changes: one transaction, one step of the journal (see runStep).
    Result<Changes> step(const QString& label, const std::function<Result<void>(Connection&)>& change);
    /// One transaction outside the journal: events of a sitting, reading.
    Result<void> record(const std::function<Result<void>(Connection&)>& change);

    Result<Replayed> undo();
    Result<Replayed> redo();

    /// Grows with each change that was committed, of whatever kind: what was made from the deck before is of then.
    quint64 revision() const { return m_revision.load(); }
    /// Called on the writing thread after each change that was committed, of whatever kind. Set it before any.
    void setObserver(std::function<void(const Changes&)> observer) { m_observer = std::move(observer); }

    /// A copy in one file, made with SQLite's online backup. Without progress it holds the course as an author hands it
    /// on: cards as new, no reviews, attempts, reading or history. Replaces `file` only when the copy is whole.
    Result<void> copyTo(const QString& file, bool withProgress, Progress& progress);
    Result<void> copyTo(const QString& file, bool withProgress);

private:
    Deck(QString file, const Clock& clock);
    Result<std::unique_ptr<Connection>> borrow();
    void giveBack(std::unique_ptr<Connection> connection);
    Result<void> readMigratedCopy();
    template <class T>
    Result<T> write(const std::function<Result<T>(Connection&)>& job);
    void tell(const Changes& changes);
    Result<Replayed> told(Result<Replayed> replayed);

    QString m_file;
    std::unique_ptr<QTemporaryDir> m_copy; ///< of a deck of an older schema that is only read
    const Clock& m_clock;
    QString m_readOnlyReason;
    std::unique_ptr<WriteLock> m_lock;
    std::unique_ptr<Writer> m_writer;
    std::mutex m_mutex;
    std::vector<std::unique_ptr<Connection>> m_readers;
    std::atomic<quint64> m_revision = 0;
    std::function<void(const Changes&)> m_observer;
};

} // namespace lamplight::deck
