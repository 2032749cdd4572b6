// SPDX-License-Identifier: GPL-3.0-or-later
#include "deck/statement.h"
#include "memorydeck.h"

#include <QTest>

using namespace lamplight;
using deck::Connection;
using deck::Statement;
using test::taken;

namespace {

Connection table()
{
    auto connection = taken(Connection::open(QStringLiteral(":memory:"), Connection::Mode::Create));
    taken(connection.execute("CREATE TABLE t (a INTEGER, b TEXT); INSERT INTO t VALUES (1, 'x'), (2, 'y'), (3, NULL)"));
    return connection;
}

constexpr auto ofNumber = "SELECT b FROM t WHERE a = ?1";

} // namespace

/// A connection keeps prepared statements for the next of the same SQL; nobody may notice.
class TestStatement : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void forgetsWhatWasBound()
    {
        Connection connection = table();
        {
            Statement select(connection, ofNumber);
            QVERIFY(taken(select.bind(1).step()));
        }
        Statement again(connection, ofNumber);
        QVERIFY(!taken(again.step())); // a = NULL
    }

    void startsFromTheFirstRow()
    {
        Connection connection = table();
        for (int run = 0; run < 2; ++run) {
            Statement select(connection, "SELECT a FROM t ORDER BY a");
            QVERIFY(taken(select.step()));
            QCOMPARE(select.integer(0), 1);
        }
    }

    void sameSqlTwiceAtOnce()
    {
        Connection connection = table();
        Statement one(connection, ofNumber);
        Statement other(connection, ofNumber);
        QVERIFY(taken(one.bind(1).step()));
        QVERIFY(taken(other.bind(2).step()));
        QCOMPARE(one.text(0), QStringLiteral("x"));
        QCOMPARE(other.text(0), QStringLiteral("y"));
    }

    void followsTheSchema()
    {
        Connection connection = table();
        QVERIFY(taken(Statement(connection, "SELECT * FROM t").step()));
        taken(connection.execute("DROP TABLE t; CREATE TABLE t (c TEXT); INSERT INTO t VALUES ('new')"));
        Statement select(connection, "SELECT * FROM t");
        QVERIFY(taken(select.step()));
        QCOMPARE(select.text(0), QStringLiteral("new"));
    }

    void worksAfterAFailure()
    {
        Connection connection = table();
        taken(connection.execute("CREATE UNIQUE INDEX once ON t (a)"));
        constexpr auto sql = "INSERT INTO t VALUES (?1, '')";
        QVERIFY(!Statement(connection, sql).bind(1).run());
        QVERIFY(Statement(connection, sql).bind(4).run());
    }

    void movesWithItsConnection()
    {
        Connection connection = table();
        taken(Statement(connection, ofNumber).bind(1).step());
        Connection moved = std::move(connection);
        connection = table(); // the old place is used anew
        Statement select(moved, ofNumber);
        QVERIFY(taken(select.bind(2).step()));
        QCOMPARE(select.text(0), QStringLiteral("y"));
    }

    void manyDifferentOnes()
    {
        Connection connection = table();
        for (int i = 0; i < 1000; ++i) {
            Statement select(connection, QStringLiteral("SELECT %1").arg(i));
            QVERIFY(taken(select.step()));
            QCOMPARE(select.integer(0), i);
        }
    }
};

QTEST_GUILESS_MAIN(TestStatement)
#include "tst_statement.moc"
