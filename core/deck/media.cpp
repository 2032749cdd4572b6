// SPDX-License-Identifier: GPL-3.0-or-later
#include "deck/media.h"

#include "deck/statement.h"

#include <QCryptographicHash>

namespace lamplight::deck {

namespace {

Result<std::optional<Media>> oneMedia(Statement& select)
{
    const auto row = select.step();
    if (!row)
        return tl::unexpected(row.error());
    if (!*row)
        return std::optional<Media>();
    return std::optional(Media{select.id<MediaId>(0), select.text(1), select.text(2), select.text(3), select.blob(4)});
}

} // namespace

QString mediaHash(const QByteArray& bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

Result<MediaId> putMedia(Connection& connection, const QString& name, const QString& type, const QByteArray& bytes)
{
    const QString hash = mediaHash(bytes);
    Statement find(connection, "SELECT id FROM media WHERE hash = ?1");
    const auto there = find.bind(hash).step();
    if (!there)
        return tl::unexpected(there.error());
    if (*there)
        return find.id<MediaId>(0);
    Statement insert(connection, "INSERT INTO media (hash, name, type, bytes) VALUES (?1, ?2, ?3, ?4)");
    LAMPLIGHT_TRY(insert.bind(hash, name, type, bytes).run());
    return MediaId(connection.lastInsertId());
}

Result<std::optional<Media>> mediaOfHash(Connection& connection, const QString& hash)
{
    Statement select(connection, "SELECT id, hash, name, type, bytes FROM media WHERE hash = ?1");
    return oneMedia(select.bind(hash));
}

Result<std::optional<Media>> mediaNamed(Connection& connection, const QString& name)
{
    Statement select(connection,
                     "SELECT id, hash, name, type, bytes FROM media WHERE name = ?1 ORDER BY id DESC LIMIT 1");
    return oneMedia(select.bind(name));
}

} // namespace lamplight::deck
