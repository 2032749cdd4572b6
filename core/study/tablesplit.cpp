// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/tablesplit.h"

#include <QHash>
#include <QSet>

namespace lamplight::study {

namespace {

/// The first run of problems that reads like the block's lines and isn't another table's: its place, or -1.
qsizetype runOf(const QStringList& rows, const QList<exchange::Problem>& problems, const QSet<qsizetype>& taken)
{
    for (qsizetype from = 0; from + rows.size() <= problems.size(); ++from) {
        qsizetype row = 0;
        while (row < rows.size() && !taken.contains(from + row) && problems[from + row].text.trimmed() == rows[row] &&
               problems[from + row].file == problems[from].file)
            ++row;
        if (row == rows.size())
            return from;
    }
    return -1;
}

} // namespace

QList<DamagedTable> damagedTables(const exchange::ImportPlan& plan)
{
    QList<DamagedTable> tables;
    QSet<qsizetype> taken;
    for (qsizetype lesson = 0; lesson < plan.lessons.size(); ++lesson) {
        const QList<Block>& blocks = plan.lessons[lesson].blocks;
        for (qsizetype block = 0; block < blocks.size(); ++block) {
            if (!blocks[block].damaged || !blocks[block].proposed)
                continue;
            DamagedTable table{lesson, block, {}, {}, *blocks[block].proposed};
            const QStringList rows = blocks[block].text.split(u'\n');
            const qsizetype from = runOf(rows, plan.problems, taken);
            for (qsizetype i = from; from >= 0 && i < from + rows.size(); ++i) {
                taken.insert(i);
                table.file = plan.problems[i].file;
                table.lines += plan.problems[i].line;
            }
            tables += table;
        }
    }
    return tables;
}

exchange::ImportPlan withSplits(exchange::ImportPlan plan, const QList<DamagedTable>& accepted)
{
    QHash<QString, QString> placed; // "file\nline" of an accepted row: what it becomes
    const auto key = [](const QString& file, int line) -> QString { return file + u'\n' + QString::number(line); };
    for (const DamagedTable& table : accepted) {
        const Lesson& lesson = plan.lessons[table.lesson];
        const QString name = QString(lesson.code + u' ' + lesson.title).trimmed();
        for (const int line : table.lines)
            placed.insert(key(table.file, line), QString(name + u": table"));
        Block& block = plan.lessons[table.lesson].blocks[table.block];
        block.cells = {table.proposed.columns};
        block.cells += table.proposed.rows;
        block.damaged = false;
    }
    for (const exchange::Problem& problem : std::as_const(plan.problems))
        if (const auto to = placed.constFind(key(problem.file, problem.line)); to != placed.constEnd())
            plan.trace += exchange::TraceEntry{problem.file, problem.line, QStringLiteral("table"), *to};
    plan.problems.removeIf(
        [&](const exchange::Problem& problem) { return placed.contains(key(problem.file, problem.line)); });
    return plan;
}

} // namespace lamplight::study
