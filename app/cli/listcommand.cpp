// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "lessontext.h"
#include "listtext.h"
#include "opening.h"
#include "study/listing.h"
#include "values.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <limits>

namespace lamplight::cli {

namespace {

using namespace Qt::StringLiterals;

/// The pages to read, with the stems of the questions on them.
Expected<QString> pagesText(study::Session& session, const QJsonArray& lessons)
{
    const auto questions = study::listed(session, u"questions"_s);
    LAMPLIGHT_TRY(questions);
    QHash<QString, QString> stems;
    for (const QJsonValue& question : *questions)
        stems.insert(question[u"uid"].toString(), question[u"stem"].toString());
    QStringList pages;
    for (const QJsonValue& lesson : lessons)
        pages.append(lessonText(lesson.toObject(), stems));
    return pages.join(u'\n');
}

Expected<Output> runList(const Call& call)
{
    const QString kind = call.arguments.at(1);
    if (!study::listedKinds().contains(kind))
        return misused(QCoreApplication::translate("cli", "There is no kind “%1”. Choose from %2.")
                           .arg(kind, study::listedKinds().join(u", "_s)));
    const auto limit = optionalNumber(call, u"limit"_s, 0, std::numeric_limits<qint64>::max());
    LAMPLIGHT_TRY(limit);
    const auto session = openToRead(call.arguments.first(), call.clock);
    if (!session)
        return tl::unexpected(session.error());
    const auto nouns = study::listed(**session, kind, call.options.value(u"query"_s), *limit);
    if (!nouns)
        return tl::unexpected(Complaint(nouns.error()));
    if (kind != u"lessons"_s || nouns->isEmpty())
        return Output{*nouns, listText(kind, *nouns)};
    const auto text = pagesText(**session, *nouns);
    LAMPLIGHT_TRY(text);
    return Output{*nouns, *text};
}

} // namespace

Command listCommand()
{
    Command command;
    command.name = u"list"_s;
    command.usage = {u"DECK KIND [--query Q] [--limit N]"_s};
    command.summary =
        QCoreApplication::translate("cli", "Print what a deck holds: whole lessons, questions, cards ...");
    command.details = QCoreApplication::translate("cli", "KIND is one of: %1.").arg(study::listedKinds().join(u", "_s));
    command.options = {
        {u"query"_s,
         QCoreApplication::translate("cli", "Only what this query finds (see “lamplight-cli search --help”)."), u"Q"_s},
        limitOption(QCoreApplication::translate("cli", "Only the first N; all unless given."))};
    command.least = command.most = 2;
    command.run = runList;
    return command;
}

} // namespace lamplight::cli
