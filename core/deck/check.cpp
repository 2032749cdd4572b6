// SPDX-License-Identifier: GPL-3.0-or-later
#include "deck/check.h"

#include "deck/checkparts.h"
#include "deck/statement.h"

#include <QCoreApplication>

namespace lamplight::deck {

Result<QString> listed(Connection& connection, const char* sql)
{
    constexpr qsizetype shown = 10;
    Statement select(connection, sql);
    const auto found = collect(select, [](const Statement& row) { return row.text(0); });
    if (!found)
        return tl::unexpected(found.error());
    const QString first = QStringList(found->mid(0, shown)).join(QStringLiteral(", "));
    const auto more = static_cast<int>(found->size() - shown);
    return more <= 0 ? first : QCoreApplication::translate("deck", "%1 and %n more", nullptr, more).arg(first);
}

Result<void> checkDatabase(Connection& connection, QStringList& problems)
{
    Statement integrity(connection, "PRAGMA integrity_check");
    const auto lines = collect(integrity, [](const Statement& row) { return row.text(0); });
    if (!lines)
        return tl::unexpected(lines.error());
    for (const QString& line : *lines)
        if (line != QLatin1String("ok"))
            problems.append(QCoreApplication::translate("deck", "The file is damaged: %1").arg(line));
    Statement references(connection, "SELECT \"table\", rowid, parent FROM pragma_foreign_key_check");
    const auto broken = collect(references, [](const Statement& row) {
        return QCoreApplication::translate("deck", "Row %2 of %1 refers to a %3 that isn't there.")
            .arg(row.text(0), row.text(1), row.text(2));
    });
    if (!broken)
        return tl::unexpected(broken.error());
    problems.append(*broken);
    return {};
}

Result<void> runParts(std::span<const CheckPart> parts, Connection& connection, QStringList& problems)
{
    for (const CheckPart part : parts) {
        const auto done = part(connection, problems);
        if (done)
            continue;
        if (done.error().kind == ErrorKind::Io || done.error().kind == ErrorKind::Locked)
            return done;
        problems.append(QCoreApplication::translate("deck", "A part of the deck can't be read (%1).")
                            .arg(done.error().details.simplified()));
    }
    return {};
}

Result<QStringList> check(Connection& connection)
{
    constexpr CheckPart parts[]{checkDatabase, checkSearchIndex, checkMeaning, checkRules};
    QStringList problems;
    LAMPLIGHT_TRY(runParts(parts, connection, problems));
    return problems;
}

} // namespace lamplight::deck
