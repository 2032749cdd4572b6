// SPDX-License-Identifier: GPL-3.0-or-later
#include "exam/calculation.h"

#include <QtTest>

using lamplight::ui::calculate;

class TestCalculation : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sums_data()
    {
        QTest::addColumn<QString>("sum");
        QTest::addColumn<double>("value");
        QTest::newRow("number") << QStringLiteral("12.5") << 12.5;
        QTest::newRow("comma") << QStringLiteral("12,5") << 12.5;
        QTest::newRow("times first") << QStringLiteral("1+2*3") << 7.0;
        QTest::newRow("from the left") << QStringLiteral("8-3-2") << 3.0;
        QTest::newRow("divided from the left") << QStringLiteral("8/4/2") << 1.0;
        QTest::newRow("brackets") << QStringLiteral("(1 + 2) * 3") << 9.0;
        QTest::newRow("signs") << QStringLiteral("6 × 4 ÷ 3 − 1") << 7.0;
        QTest::newRow("negative") << QStringLiteral("-3 * -2") << 6.0;
        QTest::newRow("percent") << QStringLiteral("200 * 15%") << 30.0;
    }
    void sums()
    {
        QFETCH(QString, sum);
        const auto value = calculate(sum);
        QVERIFY(value);
        QTEST(*value, "value");
    }

    void notSums_data()
    {
        QTest::addColumn<QString>("sum");
        for (const char* text : {"", "1+", "*2", "(1", "1)", "1..2", "two", "1 / 0", "1 2 + + 3"})
            QTest::newRow(text) << QString::fromLatin1(text);
        QTest::newRow("deep") << QString(QStringLiteral("(").repeated(100000));
    }
    void notSums()
    {
        QFETCH(QString, sum);
        QVERIFY(!calculate(sum));
    }
};

QTEST_GUILESS_MAIN(TestCalculation)
#include "tst_calculation.moc"
