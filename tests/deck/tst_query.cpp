// SPDX-License-Identifier: GPL-3.0-or-later
#include "deck/query.h"

#include <QTest>

using namespace lamplight;
using namespace lamplight::deck;

namespace {

/// The query with every bracket shown: "(all a (not b))".
QString shown(const Query& query)
{
    const QStringList fields{QStringLiteral("kind"), QStringLiteral("topic"), QStringLiteral("tag"),
                             QStringLiteral("is"), QStringLiteral("flag")};
    if (query.type == Query::Type::Text)
        return QStringLiteral("'%1'%2").arg(query.text, query.beginning ? QStringLiteral("*") : QString());
    if (query.type == Query::Type::Field)
        return QStringLiteral("%1=%2").arg(fields[static_cast<int>(query.field)], query.text);
    QString text = query.type == Query::Type::All   ? QStringLiteral("(all")
                   : query.type == Query::Type::Any ? QStringLiteral("(any")
                                                    : QStringLiteral("(not");
    for (const Query& part : query.parts)
        text += u' ' + shown(part);
    return text + u')';
}

} // namespace

class TestQuery : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void understands_data();
    void understands();
    void refuses_data();
    void refuses();
    void limitsLength();
    void limitsNesting();
};

void TestQuery::understands_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* text, const char* expected) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(expected);
    };
    row("", "(all)");
    row("  \t ", "(all)");
    row("value", "'value'");
    row("service value", "(all 'service' 'value')");
    row("\"service value\"", "'service value'");
    row("\u201Cservice value\u201D", "'service value'");
    row("serv*", "'serv'*");
    row("\"serv*\"", "'serv*'");
    row("value -cost", "(all 'value' (not 'cost'))");
    row("-\"total cost\"", "(not 'total cost')");
    row("--cost", "(not (not 'cost'))");
    row("value or cost", "(any 'value' 'cost')");
    row("value OR cost Or risk", "(any 'value' 'cost' 'risk')");
    row("a b or c d", "(any (all 'a' 'b') (all 'c' 'd'))");
    row("a (b or c) d", "(all 'a' (any 'b' 'c') 'd')");
    row("a(b)c", "(all 'a' 'b' 'c')");
    row("-(a or b)", "(not (any 'a' 'b'))");
    row("((a))", "'a'");
    row("\"or\"", "'or'");
    row("order", "'order'");
    row("kind:card", "kind=card");
    row("KIND:Card", "kind=card");
    row("topic:2.1 tag:Exam is:due", "(all topic=2.1 tag=Exam is=due)");
    row("topic:\"Service value\" x", "(all topic=Service value 'x')");
    row("-tag:x", "(not tag=x)");
    row("flag:Red", "flag=red");
    row("co-creation", "'co-creation'");
    row("10:30", "'10:30'");
    row("\"http://x\"", "'http://x'");
    // signs alone can't be found
    row("R & D", "(all 'R' 'D')");
    row("value - cost", "(all 'value' 'cost')");
    row("value \"\"", "'value'");
    row("\u65E5\u672C", "'\u65E5\u672C'");
}

void TestQuery::understands()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const auto query = parseQuery(text);
    QVERIFY2(query, query ? "" : qPrintable(describe(query.error())));
    QCOMPARE(shown(*query), expected);
}

void TestQuery::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char* text, int column, const char* reason) {
        QTest::newRow(text) << QString::fromUtf8(text) << column << QString::fromUtf8(reason);
    };
    row("value \"cost", 7, "quotation mark");
    row("tag:\"x", 5, "quotation mark");
    row("(a or b", 1, "bracket isn't closed");
    row("a (b (c)", 3, "bracket isn't closed");
    row("a)", 2, "closes nothing");
    row(")", 1, "missing");
    row("()", 2, "missing");
    row("or a", 1, "missing");
    row("a or", 5, "missing");
    row("a or or b", 6, "missing");
    row("(a or) b", 6, "missing");
    row("-)", 2, "missing");
    row("-or", 2, "missing");
    row("-+", 2, "missing");
    row("&", 1, "missing");
    row("a or &", 6, "missing");
    row("\"\"", 1, "missing");
    row("colour:red", 1, "no field \"colour\"");
    row("see http://x", 5, "no field \"http\"");
    row("kind:", 6, "needs a value");
    row("kind: card", 6, "needs a value");
    row("tag:\" \"", 5, "needs a value");
    row("kind:cards", 6, "lesson, concept, definition, question, card");
    row("x is:late", 6, "new, learning, review, due");
    row("\U0001F600 is:late", 6, "new, learning"); // columns count characters, not their halves
}

void TestQuery::refuses()
{
    QFETCH(QString, text);
    QFETCH(int, column);
    QFETCH(QString, reason);
    const auto query = parseQuery(text);
    QVERIFY(!query);
    QCOMPARE(query.error().kind, ErrorKind::Input);
    QVERIFY2(query.error().message.contains(reason), qPrintable(query.error().message));
    // Once: the message says it, and whoever prints the details too would say it again.
    QCOMPARE(describe(query.error()).count(QStringLiteral("column")), 1);
    QVERIFY2(query.error().message.contains(QStringLiteral("column %1:").arg(column)),
             qPrintable(query.error().message));
}

void TestQuery::limitsLength()
{
    QVERIFY(parseQuery(QStringLiteral("a ").repeated(500)));
    const auto tooLong = parseQuery(QStringLiteral("a ").repeated(501));
    QVERIFY(!tooLong);
    QVERIFY(tooLong.error().message.contains(QStringLiteral("column 1001:")));
}

void TestQuery::limitsNesting()
{
    const auto nested = [](int depth) -> QString { return QString(depth, u'(') + u'a' + QString(depth, u')'); };
    QVERIFY(parseQuery(nested(8)));
    QVERIFY(!parseQuery(nested(9)));
    QVERIFY(!parseQuery(nested(1'000'000)));
    QVERIFY(!parseQuery(QString(1'000'000, u'-') + u'a'));
}

QTEST_GUILESS_MAIN(TestQuery)
#include "tst_query.moc"
