// SPDX-License-Identifier: GPL-3.0-or-later
#include "deck/settings.h"
#include "tempdeck.h"

#include <QDir>
#include <QFile>
#include <QTest>
#include <algorithm>

using namespace lamplight;
using namespace lamplight::deck;
using test::taken;
using test::TempDeck;

namespace {

/// Some megabytes.
void addBulk(TempDeck& deck)
{
    deck.step([](Connection& c) { return putSetting(c, QStringLiteral("draft"), QString(3'000'000, u'x')); });
}

class Watcher final : public Progress {
public:
    explicit Watcher(qsizetype mostReports) : m_most(mostReports) {}
    void report(qint64 done, qint64 whole) override
    {
        reports += done;
        total = whole;
    }
    bool cancelled() const override { return reports.size() >= m_most; }

    QList<qint64> reports;
    qint64 total = 0;

private:
    qsizetype m_most;
};

} // namespace

/// A copy that takes a while tells how far it is, and can be stopped.
class TestCopyProgress : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void stoppedLeavesTheOldCopy_data()
    {
        QTest::addColumn<bool>("withProgress");
        QTest::newRow("with progress") << true;
        QTest::newRow("without") << false;
    }
    void stoppedLeavesTheOldCopy()
    {
        QFETCH(const bool, withProgress);
        TempDeck deck;
        addBulk(deck);
        QFile copy(deck.path(QStringLiteral("copy.lamp")));
        QVERIFY(copy.open(QIODevice::WriteOnly) && copy.write("the old copy") > 0);
        copy.close();
        Watcher stopping(1);
        const auto stopped = deck.deck->copyTo(copy.fileName(), withProgress, stopping);
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().kind, ErrorKind::Cancelled);
        QCOMPARE(stopping.reports.size(), 1);
        QVERIFY(copy.open(QIODevice::ReadOnly));
        QCOMPARE(copy.readAll(), QByteArray("the old copy"));
        QVERIFY(QDir(deck.folder.path()).entryList({QStringLiteral("copy.lamp.*")}).isEmpty());
    }

    void tellsHowFarItIs()
    {
        TempDeck deck;
        addBulk(deck);
        Watcher watching(1000);
        taken(deck.deck->copyTo(deck.path(QStringLiteral("copy.lamp")), true, watching));
        QVERIFY(watching.reports.size() > 2);
        QVERIFY(std::ranges::is_sorted(watching.reports));
        QCOMPARE(watching.reports.last(), watching.total);
    }
};

QTEST_GUILESS_MAIN(TestCopyProgress)
#include "tst_copyprogress.moc"
