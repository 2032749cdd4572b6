// SPDX-License-Identifier: GPL-3.0-or-later
#include "randomdesk.h"
#include "seed.h"

#include <QTest>
#include <ctime>

using namespace lamplight;
using namespace lamplight::test;

/// docs/memory-invariants.md, against sessions at random. LAMPLIGHT_SESSIONS says how many.
class TestReviewInvariants : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void hold();
};

/// Where daylight saving begins and ends.
void TestReviewInvariants::initTestCase()
{
    qputenv("TZ", "Europe/Berlin");
    tzset();
    const QTimeZone zone = QTimeZone::systemTimeZone();
    QVERIFY(zone.offsetFromUtc(QDateTime(QDate(2026, 7, 1), QTime(12, 0), Qt::UTC)) == 7200);
}

void TestReviewInvariants::hold()
{
    constexpr int sessionsADeck = 20;
    const int sessions = qEnvironmentVariableIntValue("LAMPLIGHT_SESSIONS");
    Random random(seed());
    for (int left = sessions > 0 ? sessions : 1000; left > 0; left -= sessionsADeck) {
        RandomDesk desk(random.next());
        for (int i = 0; i < sessionsADeck; ++i) {
            desk.session();
            QVERIFY2(desk.broken().isEmpty(), qPrintable(desk.broken().join(u'\n')));
        }
        desk.undoAll();
        QVERIFY2(desk.broken().isEmpty(), qPrintable(desk.broken().join(u'\n')));
    }
}

QTEST_GUILESS_MAIN(TestReviewInvariants)
#include "tst_reviewinvariants.moc"
