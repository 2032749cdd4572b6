// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/itemdesk.h"

#include "deck/questions.h"
#include "study/endedattempts.h"
#include "study/itemtable.h"

#include <algorithm>
#include <tuple>

namespace lamplight::study {

namespace {

Result<QHash<QString, QList<Option>>> authoredOptions(Session& session)
{
    const auto questions =
        session.deck().read([](deck::Connection& connection) { return deck::questions(connection); });
    if (!questions)
        return tl::unexpected(questions.error());
    QHash<QString, QList<Option>> options;
    for (const Question& question : *questions)
        options.insert(question.uid, question.options);
    return options;
}

QList<ItemCaveat> caveatsOf(const ItemAnalysis& analysis)
{
    if (analysis.items.isEmpty())
        return {};
    if (analysis.ownHistory)
        return {ItemCaveat::OwnHistory};
    if (analysis.people < forecast::leastPeople)
        return {ItemCaveat::FewPeople};
    QList<ItemCaveat> caveats;
    if (std::ranges::any_of(analysis.items,
                            [](const ItemRow& row) { return row.figures.people < forecast::leastPeople; }))
        caveats.append(ItemCaveat::FewAnswers);
    if (analysis.test.complete < forecast::leastPeople)
        caveats.append(ItemCaveat::DifferentForms);
    return caveats;
}

/// Suspects first, in their order; a row may have several suspicions, the first counts.
void sortRows(QList<ItemRow>& rows, const std::vector<forecast::Suspicion>& suspicions)
{
    std::vector<size_t> rank(static_cast<size_t>(rows.size()), suspicions.size());
    for (size_t i = suspicions.size(); i-- > 0;) {
        rank[static_cast<size_t>(suspicions[i].item)] = i;
        rows[suspicions[i].item].suspicions.prepend(suspicions[i]);
    }
    QList<qsizetype> order;
    for (qsizetype i = 0; i < rows.size(); ++i)
        order.append(i);
    std::ranges::sort(order, [&](qsizetype a, qsizetype b) {
        const auto key = [&](qsizetype place) {
            const ItemRow& row = rows[place];
            return std::tuple(rank[static_cast<size_t>(place)], row.rightRate(), row.stem, row.uid);
        };
        return key(a) < key(b);
    });
    QList<ItemRow> sorted;
    for (const qsizetype place : order)
        sorted.append(rows[place]);
    rows = sorted;
}

} // namespace

Result<ItemAnalysis> ItemDesk::analysis(Progress& progress)
{
    auto authored = authoredOptions(m_session);
    if (!authored)
        return tl::unexpected(authored.error());
    ItemTable table(std::move(*authored));
    LAMPLIGHT_TRY(eachEndedAttempt(
        m_session, progress, [&](const Attempt& attempt, const exam::Report& report) { table.add(attempt, report); }));
    const forecast::ResponseMatrix matrix = table.matrix();
    ItemAnalysis analysis;
    analysis.items = table.rows();
    analysis.test = forecast::itemFigures(matrix);
    analysis.people = static_cast<int>(table.people().size());
    analysis.ownHistory = table.people() == QStringList{QString()};
    for (qsizetype i = 0; i < analysis.items.size(); ++i)
        analysis.items[i].figures = analysis.test.items[static_cast<size_t>(i)];
    sortRows(analysis.items, forecast::suspects(matrix, analysis.test));
    analysis.caveats = caveatsOf(analysis);
    return analysis;
}

} // namespace lamplight::study
