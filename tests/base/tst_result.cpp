// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/result.h"

#include <QTest>

using namespace lamplight;

namespace {

Result<int> half(int number)
{
    if (number % 2 != 0)
        return failure(ErrorKind::Input, QStringLiteral("%1 is odd").arg(number));
    return number / 2;
}

Result<int> checked(int number)
{
    LAMPLIGHT_TRY(half(number));
    return number;
}

} // namespace

class TestResult : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void describeNamesThePlace_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("line");
        QTest::addColumn<QString>("details");
        QTest::addColumn<QString>("expected");

        const QString none;
        const QString file = QStringLiteral("page.txt");
        const QString details = QStringLiteral("SQLITE_FULL");
        QTest::newRow("message") << none << 0 << none << QStringLiteral("No.");
        QTest::newRow("file") << file << 0 << none << QStringLiteral("page.txt: No.");
        QTest::newRow("file and line") << file << 12 << none << QStringLiteral("page.txt:12: No.");
        QTest::newRow("a line without a file names nothing") << none << 12 << none << QStringLiteral("No.");
        QTest::newRow("details") << none << 0 << details << QStringLiteral("No. (SQLITE_FULL)");
        QTest::newRow("all") << file << 12 << details << QStringLiteral("page.txt:12: No. (SQLITE_FULL)");
    }

    void describeNamesThePlace()
    {
        QFETCH(QString, file);
        QFETCH(int, line);
        QFETCH(QString, details);
        QTEST(describe(Error{ErrorKind::Io, QStringLiteral("No."), details, file, line}), "expected");
    }

    void tryLeavesWithTheError()
    {
        QCOMPARE(checked(4).value(), 4);
        const Result<int> odd = checked(5);
        QVERIFY(!odd);
        QCOMPARE(odd.error().kind, ErrorKind::Input);
        QCOMPARE(odd.error().message, QStringLiteral("5 is odd"));
    }
};

QTEST_GUILESS_MAIN(TestResult)
#include "tst_result.moc"
