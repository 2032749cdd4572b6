// SPDX-License-Identifier: GPL-3.0-or-later
#include "deck/changeset.h"

#include <QCoreApplication>
#include <sqlite3.h>
#include <zstd.h>

namespace lamplight::deck {

namespace {

// SQLite takes writable pointers here but doesn't write.
void* writable(const QByteArray& bytes)
{
    return const_cast<char*>(bytes.constData());
}

QByteArray taken(int size, void* bytes)
{
    const QByteArray copy(static_cast<const char*>(bytes), size);
    sqlite3_free(bytes);
    return copy;
}

Error unreadable(int code)
{
    return {ErrorKind::Corrupt,
            QCoreApplication::translate("deck", "The history of changes can't be read. The deck is as it was."),
            QStringLiteral("session extension: %1").arg(code)};
}

} // namespace

void ChangeRecorder::Delete::operator()(sqlite3_session* session) const
{
    sqlite3session_delete(session);
}

Result<ChangeRecorder> ChangeRecorder::start(Connection& connection, bool (*watched)(const QString& table))
{
    sqlite3_session* session = nullptr;
    int code = sqlite3session_create(connection.handle(), "main", &session);
    ChangeRecorder recorder(session);
    if (code == SQLITE_OK) {
        sqlite3session_table_filter(
            session,
            [](void* filter, const char* table) {
                return reinterpret_cast<bool (*)(const QString&)>(filter)(QString::fromUtf8(table)) ? 1 : 0;
            },
            reinterpret_cast<void*>(watched));
        code = sqlite3session_attach(session, nullptr);
    }
    if (code != SQLITE_OK)
        return tl::unexpected(unreadable(code));
    return recorder;
}

Result<QByteArray> ChangeRecorder::changeset()
{
    int size = 0;
    void* bytes = nullptr;
    if (const int code = sqlite3session_changeset(m_session.get(), &size, &bytes); code != SQLITE_OK)
        return tl::unexpected(unreadable(code));
    return taken(size, bytes);
}

Changes tablesOf(const QByteArray& changeset)
{
    Changes changes;
    sqlite3_changeset_iter* row = nullptr;
    if (sqlite3changeset_start(&row, static_cast<int>(changeset.size()), writable(changeset)) != SQLITE_OK)
        return changes;
    QByteArray last;
    while (sqlite3changeset_next(row) == SQLITE_ROW) {
        const char* table = nullptr;
        int columns = 0, operation = 0, indirect = 0;
        sqlite3changeset_op(row, &table, &columns, &operation, &indirect);
        if (last == table) // the rows of a table stand together
            continue;
        changes.tables.insert(QString::fromUtf8(table));
        last = table;
    }
    sqlite3changeset_finalize(row);
    return changes;
}

Result<QByteArray> inverted(const QByteArray& changeset)
{
    int size = 0;
    void* bytes = nullptr;
    const int code = sqlite3changeset_invert(static_cast<int>(changeset.size()), changeset.constData(), &size, &bytes);
    if (code != SQLITE_OK)
        return tl::unexpected(unreadable(code));
    return taken(size, bytes);
}

Result<void> applyChangeset(Connection& connection, const QByteArray& changeset)
{
    const int code = sqlite3changeset_apply(
        connection.handle(), static_cast<int>(changeset.size()), writable(changeset), nullptr,
        [](void*, int, sqlite3_changeset_iter*) { return SQLITE_CHANGESET_ABORT; }, nullptr);
    if (code != SQLITE_OK)
        return failure(ErrorKind::Refused,
                       QCoreApplication::translate("deck", "This step no longer fits the deck. The deck is as it was."),
                       QStringLiteral("session extension: %1").arg(code));
    return {};
}

QByteArray compressed(const QByteArray& bytes)
{
    QByteArray out(static_cast<qsizetype>(ZSTD_compressBound(static_cast<size_t>(bytes.size()))), Qt::Uninitialized);
    out.resize(static_cast<qsizetype>(ZSTD_compress(out.data(), static_cast<size_t>(out.size()), bytes.constData(),
                                                    static_cast<size_t>(bytes.size()), 3)));
    return out;
}

Result<QByteArray> decompressed(const QByteArray& bytes)
{
    const auto size = ZSTD_getFrameContentSize(bytes.constData(), static_cast<size_t>(bytes.size()));
    if (size == ZSTD_CONTENTSIZE_ERROR || size == ZSTD_CONTENTSIZE_UNKNOWN || size > (1ULL << 31))
        return tl::unexpected(unreadable(0));
    QByteArray out(static_cast<qsizetype>(size), Qt::Uninitialized);
    const size_t written = ZSTD_decompress(out.data(), static_cast<size_t>(out.size()), bytes.constData(),
                                           static_cast<size_t>(bytes.size()));
    if (ZSTD_isError(written) || written != size)
        return tl::unexpected(unreadable(0));
    return out;
}

} // namespace lamplight::deck
