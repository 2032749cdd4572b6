// SPDX-License-Identifier: GPL-3.0-or-later
#include "deck/deck.h"

#include "base/id.h"
#include "deck/copy.h"
#include "deck/lock.h"
#include "deck/migration.h"
#include "deck/settings.h"
#include "deck/writer.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

namespace lamplight::deck {

namespace {

/// Why a deck that could be read can't be written, in the user's words; nothing when it can't be read either.
QString reasonToRead(const Error& error)
{
    if (error.kind == ErrorKind::Locked || error.kind == ErrorKind::TooNew)
        return error.message;
    if (error.kind == ErrorKind::Io)
        return QCoreApplication::translate(
            "deck",
            "This deck or its folder can't be written, so it can only be read here. To study with it, copy it to "
            "a folder of your own.");
    return {};
}

Result<void> refuseForeign(Connection& connection, const QString& file)
{
    const auto schema = schemaOf(connection);
    if (!schema)
        return tl::unexpected(schema.error());
    if (*schema == 0)
        return tl::unexpected(notADeck(file));
    if (*schema > currentSchema())
        return failure(
            ErrorKind::TooNew,
            QCoreApplication::translate(
                "deck", "A newer version of Lamplight wrote this deck. It can be read here; update to write."),
            QStringLiteral("schema %1, this program writes %2").arg(*schema).arg(currentSchema()));
    return {};
}

Result<void> backUpBefore(const QString& file, int schema)
{
    const QFileInfo info(file);
    return copyFile(
        file, QStringLiteral("%1/%2.before-schema-%3.lamp").arg(info.path(), info.completeBaseName()).arg(schema + 1));
}

Result<void> makeNew(const QString& file, const QString& title, const std::function<Result<void>(Connection&)>& fill)
{
    auto connection = Connection::open(file, Connection::Mode::Create);
    if (!connection)
        return tl::unexpected(connection.error());
    LAMPLIGHT_TRY(migrate(*connection, migrations(), [](int) { return Result<void>(); }));
    LAMPLIGHT_TRY(connection->execute("BEGIN"));
    LAMPLIGHT_TRY(putSetting(*connection, settingTitle, title));
    LAMPLIGHT_TRY(putSetting(*connection, settingDeckId, newUid()));
    LAMPLIGHT_TRY(fill(*connection));
    return connection->execute("COMMIT");
}

Result<Connection> prepareWriting(const QString& file)
{
    auto connection = Connection::open(file, Connection::Mode::ReadWrite);
    if (!connection)
        return connection;
    LAMPLIGHT_TRY(refuseForeign(*connection, file));
    LAMPLIGHT_TRY(migrate(*connection, migrations(), [&](int schema) { return backUpBefore(file, schema); }));
    LAMPLIGHT_TRY(connection->execute("PRAGMA journal_mode = WAL"));
    return connection;
}

} // namespace

Deck::Deck(QString file, const Clock& clock) : m_file(std::move(file)), m_clock(clock)
{
}

Result<std::unique_ptr<Deck>> Deck::create(const QString& file, const QString& title, const Clock& clock)
{
    return create(file, title, clock, [](Connection&) { return Result<void>(); });
}

Result<std::unique_ptr<Deck>> Deck::create(const QString& file, const QString& title, const Clock& clock,
                                           const std::function<Result<void>(Connection&)>& fill)
{
    if (QFileInfo::exists(file))
        return tl::unexpected(
            Error{ErrorKind::Refused,
                  QCoreApplication::translate("deck", "There is a file of that name already. Choose another."),
                  {},
                  file});
    // Made under another name, so that nobody finds half a deck.
    const QString unfinished = file + QStringLiteral(".part");
    QFile::remove(unfinished);
    auto made = makeNew(unfinished, title, fill);
    if (made && !QFile::rename(unfinished, file))
        made = failure(ErrorKind::Io,
                       QCoreApplication::translate("deck", "The deck can't be made there. Check the folder."));
    if (!made) {
        QFile::remove(unfinished);
        made.error().file = file;
        return tl::unexpected(made.error());
    }
    return open(file, Access::ReadWrite, clock);
}

Result<std::unique_ptr<Deck>> Deck::open(const QString& file, Access access, const Clock& clock)
{
    std::unique_ptr<Deck> deck(new Deck(file, clock));
    if (!QFileInfo::exists(file)) // before the lock, which would leave a file beside nothing
        return tl::unexpected(Error{ErrorKind::NotFound,
                                    QCoreApplication::translate("deck", "There is no such deck. Check the name."),
                                    {},
                                    file});
    if (access == Access::ReadWrite) {
        auto lock = WriteLock::take(file);
        auto writing = lock ? prepareWriting(file) : Result<Connection>(tl::unexpected(lock.error()));
        if (writing) {
            deck->m_lock = std::make_unique<WriteLock>(std::move(*lock));
            deck->m_writer = std::make_unique<Writer>(std::move(*writing));
            return deck;
        }
        deck->m_readOnlyReason = reasonToRead(writing.error());
        if (deck->m_readOnlyReason.isEmpty())
            return tl::unexpected(writing.error());
    }
    auto reading = deck->borrow();
    if (!reading)
        return tl::unexpected(reading.error());
    const auto schema = schemaOf(**reading);
    if (!schema || *schema == 0)
        return tl::unexpected(schema ? notADeck(file) : schema.error());
    if (*schema < currentSchema())
        LAMPLIGHT_TRY(deck->readMigratedCopy());
    else
        deck->giveBack(std::move(*reading));
    return deck;
}

/// Every reader asks for the columns of this schema, and on media that can't be written they can't be added.
Result<void> Deck::readMigratedCopy()
{
    m_copy = std::make_unique<QTemporaryDir>();
    const QString file = m_copy->filePath(QStringLiteral("deck.lamp"));
    LAMPLIGHT_TRY(copyFile(m_file, file));
    auto connection = Connection::open(file, Connection::Mode::ReadWrite);
    if (!connection)
        return tl::unexpected(connection.error());
    return migrate(*connection, migrations(), [](int) { return Result<void>(); });
}

Deck::~Deck()
{
    m_readers.clear();
    if (!m_writer)
        return;
    m_writer->run([](Connection& connection) {
        // These fail harmlessly while another program still reads: then the log stays beside the deck.
        for (const char* sql : {"PRAGMA busy_timeout = 0", "PRAGMA optimize", "PRAGMA wal_checkpoint(TRUNCATE)",
                                "PRAGMA journal_mode = DELETE"})
            (void)connection.execute(sql);
    });
    m_writer.reset();
}

Result<std::unique_ptr<Connection>> Deck::borrow()
{
    std::unique_ptr<Connection> connection;
    {
        const std::lock_guard guard(m_mutex);
        if (!m_readers.empty()) {
            connection = std::move(m_readers.back());
            m_readers.pop_back();
        }
    }
    if (!connection) {
        const QString file = m_copy ? m_copy->filePath(QStringLiteral("deck.lamp")) : m_file;
        auto opened = Connection::open(file, Connection::Mode::ReadOnly);
        if (!opened)
            return tl::unexpected(opened.error());
        connection = std::make_unique<Connection>(std::move(*opened));
    }
    LAMPLIGHT_TRY(connection->execute("BEGIN"));
    return connection;
}

void Deck::giveBack(std::unique_ptr<Connection> connection)
{
    if (!connection->execute("COMMIT"))
        return; // a connection that can't end its snapshot isn't used again
    const std::lock_guard guard(m_mutex);
    m_readers.push_back(std::move(connection));
}

template <class T>
Result<T> Deck::write(const std::function<Result<T>(Connection&)>& job)
{
    if (!m_writer)
        return failure(ErrorKind::Refused,
                       m_readOnlyReason.isEmpty()
                           ? QCoreApplication::translate("deck", "This deck is open for reading only.")
                           : m_readOnlyReason);
    Result<T> result;
    m_writer->run([&](Connection& connection) { result = job(connection); });
    return result;
}

void Deck::tell(const Changes& changes)
{
    if (changes.isEmpty())
        return;
    ++m_revision;
    if (m_observer)
        m_observer(changes);
}

Result<Changes> Deck::step(const QString& label, const std::function<Result<void>(Connection&)>& change)
{
    return write<Changes>([&](Connection& connection) {
        auto changes = runStep(connection, label, m_clock.utcMs(), change);
        if (changes)
            tell(*changes);
        return changes;
    });
}

Result<void> Deck::record(const std::function<Result<void>(Connection&)>& change)
{
    return write<void>([&](Connection& connection) {
        return runUnrecorded(connection, change).map([this](const Changes& changes) { tell(changes); });
    });
}

Result<Replayed> Deck::undo()
{
    return write<Replayed>([this](Connection& connection) { return told(undoStep(connection)); });
}

Result<Replayed> Deck::redo()
{
    return write<Replayed>([this](Connection& connection) { return told(redoStep(connection)); });
}

Result<Replayed> Deck::told(Result<Replayed> replayed)
{
    if (replayed)
        tell(replayed->changes);
    return replayed;
}

Result<void> Deck::copyTo(const QString& file, bool withProgress, Progress& progress)
{
    return withProgress ? copyFile(m_file, file, progress) : copyCourse(m_file, file, progress);
}

Result<void> Deck::copyTo(const QString& file, bool withProgress)
{
    NoProgress progress;
    return copyTo(file, withProgress, progress);
}

} // namespace lamplight::deck
