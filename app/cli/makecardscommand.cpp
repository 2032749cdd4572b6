// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "layout.h"
#include "model/names.h"
#include "opening.h"
#include "study/librarydesk.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonObject>
#include <algorithm>
#include <array>

namespace lamplight::cli {

namespace {

using namespace Qt::StringLiterals;

constexpr std::array makeableKinds{CardKind::Term, CardKind::Definition, CardKind::Cloze, CardKind::Takeaway};

QStringList makeableNames()
{
    QStringList names;
    for (const CardKind kind : makeableKinds)
        names.append(name(kind));
    return names;
}

/// In the order in which `--kinds` names them, each once.
Expected<QList<CardKind>> kindsAsked(const Call& call)
{
    const QStringList words = call.options.isSet(u"kinds"_s)
                                  ? call.options.value(u"kinds"_s).split(u',', Qt::SkipEmptyParts)
                                  : makeableNames();
    QList<CardKind> kinds;
    for (const QString& word : words) {
        const auto kind = named<CardKind>(QStringView(word).trimmed());
        if (!kind || std::ranges::find(makeableKinds, *kind) == makeableKinds.end())
            return misused(QCoreApplication::translate("cli", "There are no cards of the kind “%1”. Choose from %2.")
                               .arg(word, makeableNames().join(u", "_s)));
        if (!kinds.contains(*kind))
            kinds.append(*kind);
    }
    if (kinds.isEmpty())
        return misused(QCoreApplication::translate("cli", "Name the kinds of cards to make after --kinds."));
    return kinds;
}

QString kindLabel(CardKind kind)
{
    switch (kind) {
    case CardKind::Term: return QCoreApplication::translate("cli", "Definition to term");
    case CardKind::Definition: return QCoreApplication::translate("cli", "Term to definition");
    case CardKind::Cloze: return QCoreApplication::translate("cli", "Key phrase blanked");
    default: return QCoreApplication::translate("cli", "Takeaway");
    }
}

Expected<Output> runMakeCards(const Call& call)
{
    const auto kinds = kindsAsked(call);
    LAMPLIGHT_TRY(kinds);
    const auto session = openToWrite(call.arguments.first(), call.clock);
    if (!session)
        return tl::unexpected(session.error());
    const auto result = study::LibraryDesk(**session).makeCards(QSet<CardKind>(kinds->begin(), kinds->end()),
                                                                call.options.value(u"query"_s));
    if (!result)
        return tl::unexpected(Complaint(result.error()));
    const QHash<CardKind, int> counts = result->countsByKind();
    QJsonObject made;
    QList<QStringList> rows;
    for (const CardKind kind : *kinds) {
        made.insert(name(kind), counts.value(kind));
        rows.append({kindLabel(kind), QString::number(counts.value(kind))});
    }
    QString text = QCoreApplication::translate("cli", "Cards made\n") + aligned(rows);
    if (result->existing > 0)
        text += QCoreApplication::translate("cli", "Skipped, as they are there already: %1\n").arg(result->existing);
    return Output{QJsonObject{{u"made"_s, made}, {u"skipped"_s, result->existing}}, text};
}

} // namespace

Command makeCardsCommand()
{
    Command command;
    command.name = u"make-cards"_s;
    command.usage = {u"DECK [--kinds term,definition,cloze,takeaway] [--query Q]"_s};
    command.summary = QCoreApplication::translate("cli", "Make cards of concepts, definitions and takeaways.");
    command.details =
        QCoreApplication::translate("cli", "term asks for the term of a definition, definition for the definition of "
                                           "a term, cloze for a key phrase of it, takeaway for a takeaway of a lesson. "
                                           "A card that exists isn't made twice.");
    command.options = {
        {u"kinds"_s, QCoreApplication::translate("cli", "Which kinds, separated by commas; all unless given."), u"K"_s},
        {u"query"_s,
         QCoreApplication::translate("cli", "Only of what this query finds (see “lamplight-cli search --help”)."),
         u"Q"_s}};
    command.least = command.most = 1;
    command.run = runMakeCards;
    return command;
}

} // namespace lamplight::cli
