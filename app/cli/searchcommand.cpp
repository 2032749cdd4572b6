// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "layout.h"
#include "opening.h"
#include "study/librarydesk.h"
#include "values.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <limits>

namespace lamplight::cli {

namespace {

using namespace Qt::StringLiterals;

constexpr int hitsUnlessTold = 20;

QString hitText(const deck::SearchHit& hit)
{
    QString snippet = hit.snippet;
    snippet.replace(QChar(0x2068), u'*').replace(QChar(0x2069), u'*'); // the marks of found words
    return wrapped(QStringLiteral("%1 %2: %3").arg(hit.kind).arg(hit.id).arg(hit.title)) +
           wrapped(snippet.simplified(), u"    "_s);
}

Expected<Output> runSearch(const Call& call)
{
    const auto limit = optionalNumber(call, u"limit"_s, 0, std::numeric_limits<int>::max());
    LAMPLIGHT_TRY(limit);
    const auto session = openToRead(call.arguments.first(), call.clock);
    if (!session)
        return tl::unexpected(session.error());
    const auto page =
        study::LibraryDesk(**session).search(call.arguments.at(1), static_cast<int>(limit->value_or(hitsUnlessTold)));
    LAMPLIGHT_TRY(page);
    QJsonArray hits;
    QString text = QCoreApplication::translate("cli", "%1 found, %2 shown.\n").arg(page->total).arg(page->hits.size());
    for (const deck::SearchHit& hit : page->hits) {
        hits.append(QJsonObject{
            {u"kind"_s, hit.kind}, {u"id"_s, hit.id}, {u"title"_s, hit.title}, {u"snippet"_s, hit.snippet}});
        text += u'\n' + hitText(hit);
    }
    return Output{QJsonObject{{u"total"_s, page->total}, {u"hits"_s, hits}}, text};
}

} // namespace

Command searchCommand()
{
    Command command;
    command.name = u"search"_s;
    command.usage = {u"DECK QUERY [--limit N]"_s};
    command.summary = QCoreApplication::translate("cli", "Find lessons, concepts, definitions, questions and cards.");
    command.details = QCoreApplication::translate(
        "cli", "A query is words, \"phrases\", begin*, -not, or, brackets, and fields: kind:question topic:2.1 tag:x "
               "is:due is:incomplete is:official. All terms have to match; case and accents don't matter. Put a query "
               "that begins with a minus after “--”.");
    command.options = {limitOption(QCoreApplication::translate("cli", "Show at most N hits; 20 unless given."))};
    command.least = command.most = 2;
    command.run = runSearch;
    return command;
}

} // namespace lamplight::cli
