// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/fold.h"
#include "deck/changeset.h"
#include "deck/checkparts.h"
#include "deck/concepts.h"
#include "deck/media.h"
#include "deck/questions.h"
#include "deck/settings.h"
#include "deck/statement.h"
#include "model/names.h"

#include <QCoreApplication>

namespace lamplight::deck {

namespace {

/// A column that holds the name of an enumerator.
struct NameColumn {
    const char* table;
    const char* column;
    bool (*isKnown)(QStringView);
    bool mayBeEmpty = false;
};

template <class Enum>
bool isNameOf(QStringView text)
{
    return named<Enum>(text).has_value();
}

constexpr NameColumn nameColumns[]{
    {"relation", "kind", isNameOf<RelationKind>},
    {"question", "kind", isNameOf<QuestionKind>},
    {"question", "style", isNameOf<QuestionStyle>},
    {"question", "bloom", isNameOf<BloomLevel>},
    {"card", "kind", isNameOf<CardKind>},
    {"card", "state", isNameOf<CardState>},
    {"card", "format", isNameOf<CardFormat>},
    {"review", "before", isNameOf<CardState>},
    {"blueprint_row", "bloom", isNameOf<BloomLevel>},
    {"blueprint_row", "style", isNameOf<QuestionStyle>, true},
    {"attempt", "state", isNameOf<AttemptState>},
    {"attempt_event", "kind", isNameOf<EventKind>},
};

Result<void> checkNames(Connection& connection, QStringList& problems)
{
    for (const NameColumn& column : nameColumns) {
        const QString table = QLatin1String(column.table), name = QLatin1String(column.column);
        Statement select(connection, QStringLiteral("SELECT DISTINCT %1 FROM %2").arg(name, table));
        const auto words = collect(select, [](const Statement& row) { return row.text(0); });
        if (!words)
            return tl::unexpected(words.error());
        for (const QString& word : *words)
            if (!column.isKnown(word) && !(column.mayBeEmpty && word.isEmpty()))
                problems.append(
                    QCoreApplication::translate("deck", "\"%1\" in %2.%3 means nothing.").arg(word, table, name));
    }
    return {};
}

Result<void> checkQuestions(Connection& connection, QStringList& problems)
{
    const auto all = questions(connection);
    Statement select(connection, "SELECT id FROM question WHERE incomplete <> 0");
    const auto marked = collect(select, [](const Statement& row) { return row.id<QuestionId>(0); });
    if (!all || !marked)
        return tl::unexpected(all ? marked.error() : all.error());
    QStringList wrong;
    for (const Question& question : *all)
        if (question.isIncomplete() != marked->contains(question.id))
            wrong.append(QString::number(question.id.value));
    if (!wrong.isEmpty())
        problems.append(QCoreApplication::translate("deck", "Questions not marked incomplete as they are: %1.")
                            .arg(wrong.join(QStringLiteral(", "))));
    return {};
}

Result<void> checkConcepts(Connection& connection, QStringList& problems)
{
    Statement select(connection, "SELECT term, folded FROM concept");
    const auto terms = collect(select, [](const Statement& row) { return std::pair(row.text(0), row.text(1)); });
    if (!terms)
        return tl::unexpected(terms.error());
    for (const auto& [term, folded] : *terms)
        if (fold(term) != folded)
            problems.append(
                QCoreApplication::translate("deck", "The concept \"%1\" can't be known again by its term.").arg(term));
    return {};
}

Result<void> checkMedia(Connection& connection, QStringList& problems)
{
    Statement select(connection, "SELECT id, hash, bytes FROM media");
    for (;;) {
        const auto row = select.step();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            return {};
        if (mediaHash(select.blob(2)) != select.text(1))
            problems.append(
                QCoreApplication::translate("deck", "The file of media %1 isn't the one that was put there.")
                    .arg(select.integer(0)));
    }
}

Result<void> checkSettings(Connection& connection, QStringList& problems)
{
    const auto all = settings(connection);
    if (!all)
        return tl::unexpected(all.error());
    if (all->deckId.isEmpty())
        problems.append(QCoreApplication::translate("deck", "The deck has no identity of its own."));
    return {};
}

Result<void> checkHistory(Connection& connection, QStringList& problems)
{
    Statement select(connection, "SELECT label, changeset FROM step");
    for (;;) {
        const auto row = select.step();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            return {};
        if (!decompressed(select.blob(1)))
            problems.append(
                QCoreApplication::translate("deck", "The step \"%1\" can't be undone or redone.").arg(select.text(0)));
    }
}

} // namespace

Result<void> checkMeaning(Connection& connection, QStringList& problems)
{
    constexpr CheckPart parts[]{checkSettings, checkNames, checkConcepts, checkQuestions, checkMedia, checkHistory};
    return runParts(parts, connection, problems);
}

} // namespace lamplight::deck
