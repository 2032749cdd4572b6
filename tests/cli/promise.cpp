// SPDX-License-Identifier: GPL-3.0-or-later
#include "promise.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

namespace lamplight::test {

namespace {

bool isPosition(const QString& key)
{
    return !key.isEmpty() && std::all_of(key.begin(), key.end(), [](QChar c) { return c.isDigit(); });
}

/// The leaves; a list of scalars, or an empty object, is a leaf.
void collectPaths(const QJsonValue& value, const QString& path, QSet<QString>& paths)
{
    if (value.isObject() && !value.toObject().isEmpty()) {
        const QJsonObject object = value.toObject();
        for (auto entry = object.begin(); entry != object.end(); ++entry) {
            const QString key = isPosition(entry.key()) ? QStringLiteral("{position}") : entry.key();
            collectPaths(entry.value(), path.isEmpty() ? key : QString(path + u'.' + key), paths);
        }
        return;
    }
    const QJsonArray array = value.toArray();
    if (array.isEmpty() || !array.first().isObject()) {
        paths.insert(path);
        return;
    }
    for (const QJsonValue& item : array)
        collectPaths(item, QString(path + QStringLiteral("[]")), paths);
}

QSet<QString> pathsIn(const QJsonValue& json)
{
    QSet<QString> paths;
    collectPaths(json, {}, paths);
    return paths;
}

QString sectionOf(const QString& title)
{
    const QRegularExpression section(QStringLiteral("^#+ `%1`$(.*?)(?=^#|\\z)").arg(QRegularExpression::escape(title)),
                                     QRegularExpression::MultilineOption |
                                         QRegularExpression::DotMatchesEverythingOption);
    return section.match(cliDocument()).captured(1);
}

/// Every key in the first column of the section's table "key | meaning".
QStringList promisedIn(const QString& title)
{
    static const QRegularExpression key(QStringLiteral("`([^`]+)`"));
    QStringList promised;
    bool inTable = false;
    for (const QString& line : sectionOf(title).split(u'\n')) {
        inTable = line.startsWith(QLatin1String("| key |")) || (inTable && line.startsWith(u'|'));
        if (!inTable)
            continue;
        for (auto match = key.globalMatch(line.section(u'|', 1, 1)); match.hasNext();)
            promised.append(match.next().captured(1));
    }
    return promised;
}

QString withoutMark(QString path)
{
    if (path.endsWith(u'?'))
        path.chop(1);
    return path;
}

} // namespace

QString cliDocument()
{
    QFile file(QStringLiteral(LAMPLIGHT_SOURCE "/docs/cli.md"));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList notPromised(const QString& section, const QJsonValue& json)
{
    const QStringList promised = promisedIn(section);
    QStringList rest;
    for (const QString& path : pathsIn(json)) {
        // An empty list or object says nothing about what would be in it.
        const bool named = std::any_of(promised.begin(), promised.end(), [&](const QString& promise) {
            const QString key = withoutMark(promise);
            return key == path || key.startsWith(QString(path + u'.')) || key.startsWith(QString(path + u'['));
        });
        if (!named)
            rest.append(path);
    }
    rest.sort();
    return rest;
}

QStringList notKept(const QString& section, const QJsonValue& json)
{
    const QStringList promised = promisedIn(section);
    if (promised.isEmpty())
        return {QStringLiteral("docs/cli.md has no keys in “%1”").arg(section)};
    const QSet<QString> paths = pathsIn(json);
    QStringList missing;
    for (const QString& promise : promised)
        if (!promise.endsWith(u'?') && !paths.contains(promise))
            missing.append(promise);
    return missing;
}

} // namespace lamplight::test
