// SPDX-License-Identifier: GPL-3.0-or-later
#include "deck/statement.h"
#include "generators.h"
#include "memorydeck.h"
#include "model/examjson.h"
#include "model/json.h"
#include "model/names.h"

#include <QRegularExpression>

using namespace lamplight;
using namespace lamplight::deck;
using namespace lamplight::test;

namespace {

/// What the document tells of one table.
struct Described {
    QStringList columns; ///< "name TYPE", in order
    QSet<QString> indexes;
    QHash<QString, QString> meanings; ///< by column
};

QString document()
{
    QFile file(QStringLiteral(LAMPLIGHT_SOURCE "/docs/deck-format.md"));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QMap<QString, Described> described()
{
    static const QRegularExpression heading(QStringLiteral("^### `(\\w+)`$"));
    static const QRegularExpression row(QStringLiteral("^\\| `(\\w+)` \\| ?(\\w*) \\| ?(.*)\\|$"));
    static const QRegularExpression quoted(QStringLiteral("`(\\w+)`"));
    QMap<QString, Described> tables;
    QString table;
    for (const QString& line : document().split(u'\n')) {
        if (line.startsWith(QLatin1String("## ")))
            table.clear();
        if (const auto match = heading.match(line); match.hasMatch())
            table = match.captured(1);
        if (table.isEmpty())
            continue;
        Described& now = tables[table];
        if (const auto match = row.match(line); match.hasMatch()) {
            now.columns.append(QStringLiteral("%1 %2").arg(match.captured(1), match.captured(2)).trimmed());
            now.meanings.insert(match.captured(1), match.captured(3));
        }
        if (line.startsWith(QLatin1String("Indexes: ")))
            for (auto match = quoted.globalMatch(line); match.hasNext();)
                now.indexes.insert(match.next().captured(1));
    }
    return tables;
}

QStringList texts(Connection& c, const QString& sql)
{
    Statement select(c, sql);
    return taken(collect(select, [](const Statement& row) { return row.text(0); }));
}

/// The names of an enumeration, in order, but for the one that is empty.
template <class Enum>
QStringList names(Enum last)
{
    QStringList all;
    for (int i = 0; i <= static_cast<int>(last); ++i)
        if (const QString word = name(static_cast<Enum>(i)); !word.isEmpty())
            all.append(word);
    return all;
}

QSet<QString> keys(const QJsonObject& object)
{
    const QStringList list = object.keys();
    return {list.begin(), list.end()};
}

} // namespace

/// docs/deck-format.md and the schema tell the same.
class TestDeckFormat : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void describesEveryTable();
    void describesEveryColumn_data();
    void describesEveryColumn();
    void describesEveryView();
    void namesWhatColumnsHold_data();
    void namesWhatColumnsHold();
    void namesWhatDocumentsHold();
    void tellsTheSchemasNumber();
};

void TestDeckFormat::describesEveryTable()
{
    Connection c = memoryDeck();
    QCOMPARE(
        QStringList(described().keys()),
        texts(c, QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'search\\_%' "
                                "ESCAPE '\\' AND name NOT LIKE 'sqlite%' ORDER BY name")));
}

void TestDeckFormat::describesEveryColumn_data()
{
    QTest::addColumn<QString>("table");
    for (const QString& table : described().keys())
        QTest::newRow(qPrintable(table)) << table;
}

void TestDeckFormat::describesEveryColumn()
{
    QFETCH(QString, table);
    Connection c = memoryDeck();
    const Described described = ::described().value(table);
    QCOMPARE(described.columns,
             texts(c, QStringLiteral("SELECT trim(name || ' ' || type) FROM pragma_table_info('%1')").arg(table)));
    const QStringList indexes =
        texts(c, QStringLiteral("SELECT name FROM pragma_index_list('%1') WHERE origin = 'c'").arg(table));
    QCOMPARE(described.indexes, QSet<QString>(indexes.begin(), indexes.end()));
}

void TestDeckFormat::describesEveryView()
{
    Connection c = memoryDeck();
    const QString text = document();
    for (const QString& view : texts(c, QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'view'")))
        QVERIFY2(text.contains(QStringLiteral("`%1`").arg(view)), qPrintable(view));
}

void TestDeckFormat::namesWhatColumnsHold_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("column");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char* table, const char* column, const QStringList& names) {
        QTest::addRow("%s.%s", table, column) << QString::fromLatin1(table) << QString::fromLatin1(column) << names;
    };
    row("relation", "kind", names(RelationKind::Needs));
    row("question", "kind", names(QuestionKind::Numeric));
    row("question", "style", names(QuestionStyle::MissingWord));
    row("question", "bloom", names(BloomLevel::Create));
    row("card", "kind", names(CardKind::Contrast));
    row("card", "state", names(CardState::Relearning));
    row("card", "format", names(CardFormat::Html));
    row("attempt", "state", names(AttemptState::Ended));
    row("attempt_event", "kind", names(EventKind::Told));
}

void TestDeckFormat::namesWhatColumnsHold()
{
    QFETCH(QString, table);
    QFETCH(QString, column);
    QFETCH(QStringList, expected);
    static const QRegularExpression quoted(QStringLiteral("`(\\w+)`"));
    QStringList told;
    for (auto match = quoted.globalMatch(described().value(table).meanings.value(column)); match.hasNext();)
        told.append(match.next().captured(1));
    QCOMPARE(told, expected);
}

void TestDeckFormat::namesWhatDocumentsHold()
{
    Block block{QStringLiteral("u"), BlockKind::Heading, 2, QStringLiteral("t"), QStringLiteral("l")};
    block.items = block.questions = block.definitions = {QStringLiteral("x")};
    block.cells = {{QStringLiteral("x")}};
    block.ordered = block.damaged = true;
    block.proposed = TableProposal{{QStringLiteral("x")}, {{QStringLiteral("x")}}};
    const QJsonObject json = toJson(block);
    FormQuestion question;
    question.options = {Option()};
    const QJsonObject asked = toJson(question);
    const QSet<QString> all = keys(json) | keys(json[QStringLiteral("proposed")].toObject()) | keys(asked) |
                              keys(asked[QStringLiteral("options")].toArray().first().toObject());
    const QString text = document();
    for (const QString& key : all)
        QVERIFY2(text.contains(QStringLiteral("`%1`").arg(key)), qPrintable(key));
    for (const QString& kind : names(BlockKind::Image))
        QVERIFY2(text.contains(QStringLiteral("`%1`").arg(kind)), qPrintable(kind));
}

void TestDeckFormat::tellsTheSchemasNumber()
{
    QVERIFY(document().contains(QStringLiteral("the schema's number, now %1").arg(currentSchema())));
    QVERIFY(document().contains(QStringLiteral("0x%1")
                                    .arg(applicationId, 8, 16, QLatin1Char('0'))
                                    .toUpper()
                                    .replace(QLatin1String("0X"), QLatin1String("0x"))));
}

QTEST_GUILESS_MAIN(TestDeckFormat)
#include "tst_deckformat.moc"
