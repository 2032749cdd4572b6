// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "layout.h"
#include "study/formats.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace lamplight::cli {

namespace {

using namespace Qt::StringLiterals;

QString directions(const study::Format& format)
{
    if (format.reads && format.writes)
        return QCoreApplication::translate("cli", "reads and writes");
    return format.reads ? QCoreApplication::translate("cli", "reads") : QCoreApplication::translate("cli", "writes");
}

Expected<Output> runFormats(const Call&)
{
    QJsonArray document;
    QList<QStringList> rows;
    for (const study::Format& format : study::formats()) {
        document.append(QJsonObject{{u"name"_s, format.name},
                                    {u"suffixes"_s, QJsonArray::fromStringList(format.suffixes)},
                                    {u"reads"_s, format.reads},
                                    {u"writes"_s, format.writes}});
        rows.append({format.name, directions(format), format.suffixes.join(u", "_s)});
    }
    return Output{document, aligned(rows, 0)};
}

} // namespace

Command formatsCommand()
{
    Command command;
    command.name = u"formats"_s;
    command.usage = {QString()};
    command.summary = QCoreApplication::translate("cli", "Tell what can be read and written.");
    command.run = runFormats;
    return command;
}

} // namespace lamplight::cli
