// SPDX-License-Identifier: GPL-3.0-or-later
#include "exam/interval.h"
#include "exam/letters.h"
#include "exam/marking.h"
#include "papers.h"

#include <QTest>

using namespace lamplight;
using namespace lamplight::exam;

class TestMarking : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rightOrWrong_data();
    void rightOrWrong();
    void typedLetters_data();
    void typedLetters();
    void needed_data();
    void needed();
    void neededIsTheLeastThatPasses();
    void passing();
    void wilsonAsPublished_data();
    void wilsonAsPublished();
};

void TestMarking::rightOrWrong_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("chosen");
    QTest::addColumn<bool>("right");
    QTest::newRow("the key") << "B"
                             << "B" << true;
    QTest::newRow("another") << "B"
                             << "C" << false;
    QTest::newRow("none") << "B"
                          << "" << false;
    QTest::newRow("all of several") << "AC"
                                    << "AC" << true;
    QTest::newRow("in another order") << "AC"
                                      << "CA" << true;
    QTest::newRow("one of several") << "AC"
                                    << "A" << false;
    QTest::newRow("one too many") << "AC"
                                  << "ACD" << false;
    QTest::newRow("everything ticked") << "AC"
                                       << "ABCD" << false;
    QTest::newRow("no key") << ""
                            << "" << false;
}

void TestMarking::rightOrWrong()
{
    QFETCH(QString, key);
    QFETCH(QString, chosen);
    QTEST(isRight(test::shown(QStringLiteral("q"), key, QuestionKind::SeveralAnswers), chosen), "right");
}

void TestMarking::typedLetters_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("letters");
    QTest::newRow("one") << "b"
                         << "B";
    QTest::newRow("commas and spaces") << "d, b"
                                       << "BD";
    QTest::newRow("twice") << "BbB"
                           << "B";
    QTest::newRow("none") << ""
                          << "";
    QTest::newRow("what isn't a letter is kept, to be refused") << "b1"
                                                                << "1B";
}

void TestMarking::typedLetters()
{
    QFETCH(QString, typed);
    QTEST(lettersIn(typed), "letters");
}

void TestMarking::needed_data()
{
    QTest::addColumn<double>("passMark");
    QTest::addColumn<int>("asked");
    QTest::addColumn<int>("marks");
    QTest::newRow("ITIL Foundation") << 65.0 << 40 << 26;
    QTest::newRow("between two marks") << 65.0 << 10 << 7;
    QTest::newRow("70 % of 10 is 7, not 8") << 70.0 << 10 << 7;
    QTest::newRow("58 % of 50 is 29, not 30") << 58.0 << 50 << 29;
    QTest::newRow("57.5 % of 40 is 23") << 57.5 << 40 << 23;
    QTest::newRow("66.7 % of 1000 is 667") << 66.7 << 1000 << 667;
    QTest::newRow("a little over two thirds") << 66.67 << 3 << 3;
    QTest::newRow("4.1667 % of 72 is a little over 3") << 4.1667 << 72 << 4;
    QTest::newRow("the least there is") << 0.0001 << 1 << 1;
    QTest::newRow("nothing asked of the candidate") << 0.0 << 40 << 0;
    QTest::newRow("everything") << 100.0 << 40 << 40;
    QTest::newRow("an empty form") << 65.0 << 0 << 0;
}

void TestMarking::needed()
{
    QFETCH(double, passMark);
    QFETCH(int, asked);
    QTEST(neededMarks(passMark, asked), "marks");
}

void TestMarking::neededIsTheLeastThatPasses()
{
    for (int tenths = 0; tenths <= 1000; ++tenths)
        for (const int asked : {1, 3, 7, 40, 60, 200}) {
            const int marks = neededMarks(tenths / 10.0, asked);
            QVERIFY(1000 * marks >= tenths * asked);
            QVERIFY(1000 * (marks - 1) < tenths * asked);
        }
}

void TestMarking::passing()
{
    QVERIFY((Score{26, 40, 26}.passed()));
    QVERIFY((!Score{25, 40, 26}.passed()));
    QVERIFY((!Score{0, 0, 0}.passed()));
    QCOMPARE((Score{26, 40, 26}.percent()), 65.0);
    QCOMPARE((Score{0, 0, 0}.percent()), 0.0);
}

// Newcombe 1998, Statistics in Medicine 17: 857-872, table I, method 3. Those at 90 % solve |p - x| = z √(x(1-x)/n) by
// bisection.
void TestMarking::wilsonAsPublished_data()
{
    QTest::addColumn<int>("right");
    QTest::addColumn<int>("asked");
    QTest::addColumn<double>("z");
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::newRow("81 of 263") << 81 << 263 << z95 << 0.2553 << 0.3662;
    QTest::newRow("15 of 148") << 15 << 148 << z95 << 0.0624 << 0.1605;
    QTest::newRow("0 of 20") << 0 << 20 << z95 << 0.0 << 0.1611;
    QTest::newRow("1 of 29") << 1 << 29 << z95 << 0.0061 << 0.1718;
    QTest::newRow("20 of 20") << 20 << 20 << z95 << 0.8389 << 1.0;
    QTest::newRow("3 of 5, 90 %") << 3 << 5 << z90 << 0.2725 << 0.8573;
    QTest::newRow("11 of 17, 90 %") << 11 << 17 << z90 << 0.4486 << 0.8051;
}

void TestMarking::wilsonAsPublished()
{
    QFETCH(int, right);
    QFETCH(int, asked);
    QFETCH(double, z);
    QFETCH(double, low);
    QFETCH(double, high);
    const Interval interval = wilson(right, asked, z);
    QVERIFY2(qAbs(interval.low - low) < 0.00005 + 1e-9, qPrintable(QString::number(interval.low, 'f', 6)));
    QVERIFY2(qAbs(interval.high - high) < 0.00005 + 1e-9, qPrintable(QString::number(interval.high, 'f', 6)));
    QVERIFY(interval.low >= 0 && interval.high <= 1);
}

QTEST_GUILESS_MAIN(TestMarking)
#include "tst_marking.moc"
