// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/importdesk.h"
#include "study/tablesplit.h"

#include <QTest>

using namespace lamplight;
using exchange::ImportPlan;
using study::DamagedTable;

namespace {

const QString samplePage = QStringLiteral(LAMPLIGHT_SOURCE "/resources/sample/damaged-page.txt");

ImportPlan planOf(const QString& text)
{
    NoProgress progress;
    const auto material = study::ImportDesk::pasted(text);
    return *study::ImportDesk::read(*material, {}, progress);
}

const Block& blockOf(const ImportPlan& plan, const DamagedTable& table)
{
    return plan.lessons[table.lesson].blocks[table.block];
}

const QString oneTable = QStringLiteral("Kinds of work\n\nTermWhat it isWhat it is for\nIncidentA service that "
                                        "stopsPeople wait for it\nProblemA cause behind itSomebody looks for it\n");

} // namespace

class TestTableSplit : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsTheTableWithItsLines()
    {
        NoProgress progress;
        const auto plan = study::ImportDesk::read(QStringList{samplePage}, {}, progress);
        QVERIFY(plan);
        const auto tables = study::damagedTables(*plan);
        QCOMPARE(tables.size(), 1);
        QCOMPARE(tables[0].file, samplePage);
        QCOMPARE(tables[0].lines, (QList<int>{36, 37, 38}));
        QCOMPARE(tables[0].proposed.columns.size(), 3);
        QVERIFY(blockOf(*plan, tables[0]).damaged);
    }

    void acceptedSplitBecomesCellsAndItsLinesArePlaced()
    {
        NoProgress progress;
        const ImportPlan read = *study::ImportDesk::read(QStringList{samplePage}, {}, progress);
        const auto tables = study::damagedTables(read);
        const ImportPlan decided = study::withSplits(read, tables);
        const Block& block = blockOf(decided, tables[0]);
        QVERIFY(!block.damaged);
        QCOMPARE(block.cells.size(), 3);
        QCOMPARE(block.cells.first(), tables[0].proposed.columns);
        QCOMPARE(block.cells.mid(1), tables[0].proposed.rows);
        QCOMPARE(block.text, blockOf(read, tables[0]).text);
        QCOMPARE(decided.problems.size(), read.problems.size() - 3);
        QCOMPARE(decided.trace.size(), read.trace.size() + 3);
        QCOMPARE(decided.trace.last().rule, QStringLiteral("table"));
        QCOMPARE(decided.trace.last().line, 38);
        QCOMPARE(decided.found().damagedTables, 0);
        QVERIFY(study::damagedTables(decided).isEmpty());
    }

    void nothingAcceptedChangesNothing()
    {
        const ImportPlan read = planOf(oneTable);
        const ImportPlan decided = study::withSplits(read, {});
        QCOMPARE(decided.lessons, read.lessons);
        QCOMPARE(decided.problems, read.problems);
        QCOMPARE(decided.trace, read.trace);
    }

    void tablesWithTheSameRowsKeepTheirOwnLines()
    {
        ImportPlan read = planOf(oneTable);
        QList<Block>& blocks = read.lessons.first().blocks;
        blocks += blocks.last();
        for (exchange::Problem problem : QList(read.problems)) {
            problem.line += 100;
            read.problems += problem;
        }
        const auto tables = study::damagedTables(read);
        QCOMPARE(tables.size(), 2);
        QCOMPARE(tables[0].lines.size(), 3);
        QCOMPARE(tables[1].lines.size(), 3);
        QVERIFY(tables[0].lines.last() < tables[1].lines.first());
        const ImportPlan decided = study::withSplits(read, {tables[1]});
        QVERIFY(blockOf(decided, tables[0]).damaged);
        QVERIFY(!blockOf(decided, tables[1]).damaged);
        QCOMPARE(study::damagedTables(decided).size(), 1);
        QCOMPARE(study::damagedTables(decided).first().lines, tables[0].lines);
    }
};

QTEST_GUILESS_MAIN(TestTableSplit)
#include "tst_tablesplit.moc"
