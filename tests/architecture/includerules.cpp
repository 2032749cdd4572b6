// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules.h"

#include <QHash>

namespace lamplight::architecture {

namespace {

/// Where a file stands: "core/exam/form.h" in room exam; "ui/exam/x.h" in room ui, folder exam.
struct Standing {
    QString room;
    QString folder; ///< below the room; empty: the room itself
    QString name;
};

Standing standing(const QString& path)
{
    QStringList parts = path.split(QLatin1Char('/'));
    if (parts.first() == QLatin1String("core") && parts.size() > 2)
        parts.removeFirst();
    return {parts.first(), parts.size() > 2 ? parts[1] : QString(), parts.last()};
}

/// Which rooms each room may include, itself not named.
const QHash<QString, QStringList>& allowedRooms()
{
    const auto words = [](QLatin1String text) { return QString(text).split(QLatin1Char(' '), Qt::SkipEmptyParts); };
    static const QHash<QString, QStringList> rooms{
        {QStringLiteral("base"), {}},
        {QStringLiteral("model"), words(QLatin1String("base"))},
        {QStringLiteral("memory"), words(QLatin1String("base model"))},
        {QStringLiteral("exam"), words(QLatin1String("base model"))},
        {QStringLiteral("lesson"), words(QLatin1String("base model"))},
        {QStringLiteral("recall"), words(QLatin1String("base model"))},
        {QStringLiteral("draft"), words(QLatin1String("base model"))},
        {QStringLiteral("plan"), words(QLatin1String("base model memory"))},
        {QStringLiteral("forecast"), words(QLatin1String("base model memory exam"))},
        {QStringLiteral("deck"), words(QLatin1String("base model"))},
        {QStringLiteral("exchange"), words(QLatin1String("base model lesson deck"))},
        {QStringLiteral("study"),
         words(QLatin1String("base model memory exam lesson recall draft plan forecast deck exchange"))},
        {QStringLiteral("ui"), words(QLatin1String("base model study"))},
        {QStringLiteral("app"), words(QLatin1String("base model study ui"))},
    };
    return rooms;
}

/// The path in the repository that `"name"` in `file` means; empty when there is none.
QString resolved(const QString& name, const QString& file, const QSet<QString>& files)
{
    const bool inUi = file.startsWith(QLatin1String("ui/"));
    const QString first = inUi ? QStringLiteral("ui/") : QStringLiteral("core/");
    const QString second = inUi ? QStringLiteral("core/") : QStringLiteral("ui/");
    const QString beside = file.left(file.lastIndexOf(QLatin1Char('/')) + 1);
    for (const QString& root : {beside, first, second})
        if (files.contains(root + name))
            return root + name;
    return {};
}

/// Why one screen may not include that file of ui; empty: it may.
QString screenViolation(const Standing& from, const Standing& to)
{
    static const QSet<QString> common{QStringLiteral("parts"), QStringLiteral("theme"), QStringLiteral("print")};
    static const QSet<QString> routing{QStringLiteral("destination.h"), QStringLiteral("screen.h")};
    if (from.folder == to.folder || common.contains(to.folder) || from.folder == QLatin1String("shell"))
        return {};
    if (to.folder == QLatin1String("shell"))
        return routing.contains(to.name) ? QString() : QStringLiteral("of the shell only destination.h and screen.h");
    return QStringLiteral("a screen doesn't include another; the shell routes between them");
}

QString ownViolation(const SourceFile& file, const QString& name, const QSet<QString>& files)
{
    if (name.endsWith(QLatin1String(".moc")))
        return {};
    const QString path = resolved(name, file.path, files);
    if (path.isEmpty())
        return QStringLiteral("names no file of the repository");
    const Standing from = standing(file.path);
    const Standing to = standing(path);
    if (to.room == QLatin1String("exchange") && !to.folder.isEmpty() && from.room != to.room)
        return QStringLiteral("formats are found in exchange's table, not by name");
    if (from.room != to.room && !allowedRooms().value(from.room).contains(to.room))
        return QString(from.room + QStringLiteral(" may not know ") + to.room);
    return from.room == QLatin1String("ui") && to.room == from.room ? screenViolation(from, to) : QString();
}

QString systemViolation(const SourceFile& file, const QString& name, const QSet<QString>& coreHeaders)
{
    static const QSet<QString> wholeModules{
        QStringLiteral("QtCore"), QStringLiteral("QtGui"), QStringLiteral("QtWidgets"),   QStringLiteral("QtSvg"),
        QStringLiteral("QtTest"), QStringLiteral("QtSql"), QStringLiteral("QtConcurrent")};
    const QString header = name.section(QLatin1Char('/'), -1);
    const bool sql = header.startsWith(QLatin1String("QSql")) || header == QLatin1String("sqlite3.h");
    if (sql && !file.path.startsWith(QLatin1String("core/deck/")))
        return QStringLiteral("only deck knows SQL");
    if (wholeModules.contains(name))
        return QStringLiteral("includes a whole module; name the class");
    const bool qt = header.startsWith(QLatin1Char('Q')) || name.startsWith(QLatin1String("Qt"));
    if (file.path.startsWith(QLatin1String("core/")) && qt && !coreHeaders.contains(header))
        return QStringLiteral("core links nothing of Qt but Qt Core");
    return {};
}

} // namespace

QStringList includeViolations(const SourceFile& file, const QSet<QString>& files, const QSet<QString>& coreHeaders)
{
    QStringList violations;
    for (const QString& include : parse(file.text).includes) {
        const QString name = include.mid(1, include.size() - 2);
        const QString why = include.startsWith(QLatin1Char('<')) ? systemViolation(file, name, coreHeaders)
                                                                 : ownViolation(file, name, files);
        if (!why.isEmpty())
            violations.append(QString(include + QStringLiteral(": ") + why));
    }
    return violations;
}

} // namespace lamplight::architecture
