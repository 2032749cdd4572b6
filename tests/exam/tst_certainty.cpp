// SPDX-License-Identifier: GPL-3.0-or-later
#include "exam/certainty.h"
#include "exam/report.h"

#include "candidate.h"

#include <QTest>

using namespace lamplight;
using namespace lamplight::exam;
using lamplight::test::Candidate;

/// Against the table of certainty-based marks: 1 and 0, 2 and -2, 3 and -6.
class TestCertainty : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void table_data()
    {
        QTest::addColumn<double>("share");
        QTest::addColumn<int>("level");
        QTest::addColumn<double>("mark");
        const double right[]{1, 2, 3}, wrong[]{0, -2, -6};
        for (const int level : {1, 2, 3}) {
            QTest::addRow("right, %d", level) << 1.0 << level << right[level - 1];
            QTest::addRow("wrong, %d", level) << 0.0 << level << wrong[level - 1];
        }
        QTest::newRow("half right, 1") << 0.5 << 1 << 0.5;
        QTest::newRow("half right, 2") << 0.5 << 2 << 1.0;
        QTest::newRow("half right, 3") << 0.5 << 3 << 1.5;
        QTest::newRow("a tenth right, 3") << 0.1 << 3 << 0.3;
        QTest::newRow("not said") << 1.0 << 0 << 1.0;
    }
    void table()
    {
        QFETCH(double, share);
        QFETCH(int, level);
        QFETCH(double, mark);
        QVERIFY(qAbs(certaintyMark(share, level) - mark) < 1e-12);
    }

    // The level that pays best by the table is the one named, on both sides of 67 % and 80 %.
    void thresholds()
    {
        for (int percent = 0; percent <= 100; ++percent) {
            const double p = percent / 100.0;
            const int named = bestLevel(p);
            const auto pays = [p](int level) {
                return p * certaintyMark(1, level) + (1 - p) * certaintyMark(0, level);
            };
            for (const int level : {1, 2, 3})
                QVERIFY2(pays(named) >= pays(level) - 1e-12, qPrintable(QString::number(percent)));
        }
        QCOMPARE(bestLevel(0.66), 1);
        QCOMPARE(bestLevel(0.67), 2);
        QCOMPARE(bestLevel(0.80), 2);
        QCOMPARE(bestLevel(0.81), 3);
    }

    // Ten answers, by hand. Level 3: 4 right, 1 wrong: 12 - 6 = 6. Level 2: 2 right, 1 wrong: 4 - 2 = 2. Level 1: 1
    // right, 1 wrong: 1. Mean 0.9. Right 7 of 10: level 1 alone 0.7, 2 alone 1.4 - 0.6 = 0.8, 3 alone 2.1 - 1.8 = 0.3.
    void bonusByHand()
    {
        CertaintyReport report;
        for (const auto& [share, level] :
             {std::pair(1, 3), {1, 3}, {1, 3}, {1, 3}, {0, 3}, {1, 2}, {1, 2}, {0, 2}, {1, 1}, {0, 1}})
            report.add(share, level);
        QCOMPARE(report.answers(), 10);
        QCOMPARE(report.accuracy(), 0.7);
        QCOMPARE(report.meanMark(), 0.9);
        QVERIFY(qAbs(report.bestMark() - 0.8) < 1e-12);
        QVERIFY(qAbs(report.bonus() - 0.01) < 1e-12);
        QCOMPARE(report.levels[2].rate(), 0.8);
        QCOMPARE(report.levels[2].marks, 6.0);
    }

    void ofNothing()
    {
        const CertaintyReport report;
        QCOMPARE(report.meanMark(), 0.0);
        QCOMPARE(report.bonus(), 0.0);
        QCOMPARE(report.accuracy(), 0.0);
    }

    void apartFromTheScore()
    {
        Attempt attempt = test::shortAttempt();
        attempt.rules.marking.certainty = true;
        Candidate candidate(attempt);
        QVERIFY(candidate.act(EventKind::Certainty, 1, QStringLiteral("3")));
        QVERIFY(candidate.act(EventKind::Answered, 1, QStringLiteral("C"))); // wrong
        QVERIFY(candidate.act(EventKind::Answered, 3, QStringLiteral("D"))); // right
        QVERIFY(candidate.act(EventKind::Certainty, 3, QStringLiteral("2")));
        QVERIFY(candidate.act(EventKind::Certainty, 2, QStringLiteral("3"))); // no answer
        for (const char* bad : {"0", "4", "", "1.0"})
            QVERIFY(!candidate.act(EventKind::Certainty, 1, QString::fromLatin1(bad)));
        const Report done = report(attempt, candidate.events);
        QCOMPARE(done.score, (Score{1, 3, 2, 1}));
        QCOMPARE(done.certainty->answers(), 2);
        QCOMPARE(done.certainty->meanMark(), -2.0); // (-6 + 2) / 2
        QVERIFY(!report(test::shortAttempt(), {}).certainty);
        Candidate unasked(test::shortAttempt());
        QVERIFY(!unasked.act(EventKind::Certainty, 1, QStringLiteral("1")));
    }
};

QTEST_GUILESS_MAIN(TestCertainty)
#include "tst_certainty.moc"
