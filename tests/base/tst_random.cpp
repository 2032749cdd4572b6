// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/random.h"

#include <QList>
#include <QMap>
#include <QTest>

using namespace lamplight;

class TestRandom : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isSplitMix64();
    void belowStaysBelow();
    void belowIsWithoutBias();
    void belowIsUniform_data();
    void belowIsUniform();
    void unitIsHalfOpen();
    void shufflesEachOrderEquallyOften();
    void shufflesTheSameForTheSameSeed();
};

void TestRandom::isSplitMix64()
{
    // Reference implementation by Vigna, splitmix64.c, seed 0.
    Random random(0);
    QCOMPARE(random.next(), Q_UINT64_C(0xe220a8397b1dcdaf));
    QCOMPARE(random.next(), Q_UINT64_C(0x6e789e6aa1b965f4));
    QCOMPARE(random.next(), Q_UINT64_C(0x06c45d188009454f));
}

void TestRandom::belowStaysBelow()
{
    Random random(1);
    for (quint64 bound = 1; bound < 300; ++bound)
        for (int i = 0; i < 50; ++i)
            QVERIFY(random.below(bound) < bound);
    QCOMPARE(random.below(1), Q_UINT64_C(0));
}

// Taking 64 bits modulo 3/4 of their range would make the lowest third twice as likely as the others.
void TestRandom::belowIsWithoutBias()
{
    Random random(2);
    constexpr quint64 third = Q_UINT64_C(1) << 62;
    int lowest = 0;
    for (int i = 0; i < 3000; ++i)
        lowest += random.below(3 * third) < third ? 1 : 0;
    QVERIFY2(lowest > 870 && lowest < 1130, qPrintable(QString::number(lowest))); // 1000, 5 standard deviations
}

void TestRandom::belowIsUniform_data()
{
    QTest::addColumn<int>("bound");
    QTest::addColumn<double>("chiSquareAt999PerMille");
    QTest::newRow("2") << 2 << 10.83;
    QTest::newRow("3") << 3 << 13.82;
    QTest::newRow("6") << 6 << 20.52;
    QTest::newRow("10") << 10 << 27.88;
}

void TestRandom::belowIsUniform()
{
    QFETCH(int, bound);
    QFETCH(double, chiSquareAt999PerMille);
    Random random(3);
    QList<int> counts(bound);
    const double expected = 1000;
    for (int i = 0; i < 1000 * bound; ++i)
        ++counts[static_cast<qsizetype>(random.below(static_cast<quint64>(bound)))];
    double chiSquare = 0;
    for (const int count : counts)
        chiSquare += (count - expected) * (count - expected) / expected;
    QVERIFY2(chiSquare < chiSquareAt999PerMille, qPrintable(QString::number(chiSquare)));
}

void TestRandom::unitIsHalfOpen()
{
    Random random(4);
    double sum = 0;
    for (int i = 0; i < 10000; ++i) {
        const double number = random.unit();
        QVERIFY(number >= 0 && number < 1);
        sum += number;
    }
    QVERIFY(qAbs(sum / 10000 - 0.5) < 0.015); // 5 standard deviations
}

void TestRandom::shufflesEachOrderEquallyOften()
{
    Random random(5);
    QMap<QList<int>, int> counts;
    for (int i = 0; i < 24000; ++i) {
        QList<int> items{1, 2, 3, 4};
        random.shuffle(items);
        ++counts[items];
    }
    QCOMPARE(counts.size(), 24);
    for (const int count : counts)
        QVERIFY2(count > 845 && count < 1155, qPrintable(QString::number(count))); // 1000, 5 standard deviations
}

void TestRandom::shufflesTheSameForTheSameSeed()
{
    QList<int> items{1, 2, 3, 4, 5, 6, 7, 8};
    Random(7).shuffle(items);
    QCOMPARE(items, (QList<int>{2, 5, 6, 3, 7, 1, 4, 8}));
}

QTEST_GUILESS_MAIN(TestRandom)
#include "tst_random.moc"
