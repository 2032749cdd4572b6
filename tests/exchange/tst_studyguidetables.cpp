// SPDX-License-Identifier: GPL-3.0-or-later
#include "studyguidepage.h"

#include <QTest>

using namespace lamplight;
using namespace lamplight::exchange;
using namespace lamplight::support;
using namespace Qt::StringLiterals;

class TestStudyguideTables : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void seesDamage_data();
    void seesDamage();
    void wordsWithCapitalsAreNoDamage_data();
    void wordsWithCapitalsAreNoDamage();
    void keepsTheRowsAsTheyStand();
};

void TestStudyguideTables::reads_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QStringList>("blocks");
    const auto row = [](const char* title, const QString& body, const QStringList& blocks) {
        QTest::newRow(title) << body << blocks;
    };
    const QStringList two = {u"table [Sign|Use][Stop|wait]"_s};
    row("bars", u"| Sign | Use |\n|------|:---:|\n| Stop | wait |"_s, two);
    row("bars without edges", u"Sign | Use\n--- | ---\nStop | wait"_s, two);
    row("bars without a rule", u"| Sign | Use |\n| Stop | wait |"_s, two);
    row("empty row", u"| Sign | Use |\n|--|--|\n| Stop | wait |\n|  |  |"_s, two);
    row("short row", u"| Sign | Use |\n|--|--|\n| Stop |"_s, {u"table [Sign|Use][Stop|]"_s});
    row("bar in a cell", u"| Sign | Use |\n|--|--|\n| a \\| b | `c|d` |"_s, {u"table [Sign|Use][a | b|`c|d`]"_s});
    row("tabs", u"Sign\tUse\nStop\twait"_s, two);
    row("empty cell between tabs", u"Sign\tShape\tUse\nStop\t\twait"_s, {u"table [Sign|Shape|Use][Stop||wait]"_s});
    row("spaces, three columns", u"Sign    Shape     Use\nStop    octagon   wait"_s,
        {u"table [Sign|Shape|Use][Stop|octagon|wait]"_s});
    row("spaces, two columns", u"Sign    Use\nStop    wait\nYield   let go"_s,
        {u"table [Sign|Use][Stop|wait][Yield|let go]"_s});
    row("spaces, numbers at the right", u"Item     Cost   Sum\nPen       1.2    10\nPaper    12.5     9"_s,
        {u"table [Item|Cost|Sum][Pen|1.2|10][Paper|12.5|9]"_s});
    row("below a paragraph", u"See:\nSign\tUse\nStop\twait"_s, {u"paragraph See:"_s, two[0]});
    row("two spaces after a sentence", u"He stops.  She waits.\nHe goes.   She stays."_s,
        {u"paragraph He stops.  She waits. / He goes.   She stays."_s});
    row("two lines that happen to line up", u"one    two\nsix    ten"_s, {u"paragraph one    two / six    ten"_s});
    row("a bar in prose", u"Use the | key.\nThen go."_s, {u"paragraph Use the | key. / Then go."_s});
}

void TestStudyguideTables::reads()
{
    QFETCH(const QString, body);
    QTEST(toldBlocks(planOf(u"Signs\n\n"_s + body)), "blocks");
}

void TestStudyguideTables::seesDamage_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QStringList>("columns");
    QTest::addColumn<QList<QStringList>>("rows");
    const auto row = [](const char* title, const QString& body, const QStringList& columns,
                        const QList<QStringList>& rows) { QTest::newRow(title) << body << columns << rows; };
    row("three columns", u"SignShapeWhat it asks\nStop signOctagonTo stop\nYield signTriangleTo let others go"_s,
        {u"Sign"_s, u"Shape"_s, u"What it asks"_s},
        {{u"Stop sign"_s, u"Octagon"_s, u"To stop"_s}, {u"Yield sign"_s, u"Triangle"_s, u"To let others go"_s}});
    row("two columns", u"TermMeaning\nOffer of saleA promise\nSilent assentNo answer"_s, {u"Term"_s, u"Meaning"_s},
        {{u"Offer of sale"_s, u"A promise"_s}, {u"Silent assent"_s, u"No answer"_s}});
    row("after brackets and marks",
        u"TypeQuestionExample\nOffer (express)Who asks?The shop\nOffer (implied)Who acts?The buyer"_s,
        {u"Type"_s, u"Question"_s, u"Example"_s},
        {{u"Offer (express)"_s, u"Who asks?"_s, u"The shop"_s},
         {u"Offer (implied)"_s, u"Who acts?"_s, u"The buyer"_s}});
    row("blank lines between rows", u"SignShapeUse\n\nStopOctagonWait\n\nYieldTriangleLet go"_s,
        {u"Sign"_s, u"Shape"_s, u"Use"_s},
        {{u"Stop"_s, u"Octagon"_s, u"Wait"_s}, {u"Yield"_s, u"Triangle"_s, u"Let go"_s}});
    row("fewer borders in a row", u"SignShapeUse\nStopOctagonWait\nYieldTriangle"_s, {u"Sign"_s, u"Shape"_s, u"Use"_s},
        {{u"Stop"_s, u"Octagon"_s, u"Wait"_s}, {u"Yield"_s, u"Triangle"_s, QString()}});
    row("more capitals in a row", u"SignShapeUse\nStopOctagonWait\nYieldTriangleLet McKay go"_s,
        {u"Sign"_s, u"Shape"_s, u"Use"_s},
        {{u"Stop"_s, u"Octagon"_s, u"Wait"_s}, {u"Yield"_s, u"Triangle"_s, u"Let McKay go"_s}});
    row("a name in the first row", u"SignShapeUse\nStop McKayOctagonWait\nYieldTriangleLet go"_s,
        {u"Sign"_s, u"Shape"_s, u"Use"_s},
        {{u"Stop Mc"_s, u"Kay"_s, u"OctagonWait"_s}, {u"Yield"_s, u"Triangle"_s, u"Let go"_s}});
    row("accents", u"PanneauForme généraleÉtat\nArrêt totalÀ huit côtésÉteint\nPriorité cédéeÉtoiléeÔté"_s,
        {u"Panneau"_s, u"Forme générale"_s, u"État"_s},
        {{u"Arrêt total"_s, u"À huit côtés"_s, u"Éteint"_s}, {u"Priorité cédée"_s, u"Étoilée"_s, u"Ôté"_s}});
}

void TestStudyguideTables::seesDamage()
{
    QFETCH(const QString, body);
    const ImportPlan plan = planOf(u"Signs\n\n"_s + body + u"\n\nProse follows here."_s);
    QCOMPARE(plan.found().damagedTables, 1);
    QCOMPARE(plan.found().tables, 1);
    const Block& table = plan.lessons[0].blocks[0];
    QVERIFY(table.cells.isEmpty());
    QVERIFY(table.proposed);
    QTEST(table.proposed->columns, "columns");
    QTEST(table.proposed->rows, "rows");
    QCOMPARE(plan.problems.size(), table.proposed->rows.size() + 1);
}

void TestStudyguideTables::wordsWithCapitalsAreNoDamage_data()
{
    QTest::addColumn<QString>("body");
    QTest::newRow("names that come back")
        << u"Use CloudWatch with DynamoDb here.\nWatch DynamoDb in CloudWatch there."_s;
    QTest::newRow("one line") << u"SignShapeUse"_s;
    QTest::newRow("one name a line") << u"Go to YouTube at once.\nThen see JavaScript run."_s;
    QTest::newRow("different numbers") << u"The iPhone and the eBay.\nThe YouTube, the GitHub and the LinkedIn."_s;
    QTest::newRow("initials") << u"The U.S.A. and the U.K. met.\nThe E.U. and the U.N. met."_s;
}

void TestStudyguideTables::wordsWithCapitalsAreNoDamage()
{
    QFETCH(const QString, body);
    const ImportPlan plan = planOf(u"Signs\n\n"_s + body + u"\n\nProse follows here."_s);
    QCOMPARE(plan.found().tables, 0);
    QCOMPARE(plan.problems.size(), 0);
}

void TestStudyguideTables::keepsTheRowsAsTheyStand()
{
    const QString rows = u"SignShapeUse\nStopOctagonWait"_s;
    const ImportPlan plan = planOf(u"Signs\n\n"_s + rows);
    QCOMPARE(plan.lessons[0].blocks[0].text, rows);
    const QString table = u"Sign\tUse\nStop\twait"_s;
    QCOMPARE(planOf(u"Signs\n\n"_s + table).lessons[0].blocks[0].text, table);
}

QTEST_GUILESS_MAIN(TestStudyguideTables)
#include "tst_studyguidetables.moc"
