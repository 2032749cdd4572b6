// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/random.h"
#include "seed.h"

#include "study/examdesk.h"
#include "studydeck.h"

#include <QProcess>
#include <QTest>

using namespace lamplight;

namespace {

constexpr int kills = 200;
constexpr int questions = 10;
constexpr qint64 limitMs = 10 * 60'000;

/// What the window last showed of a question.
struct Shown {
    QString letters, struck;
    bool flagged = false;
};

/// The window in a process of its own, for one action; killed as soon as it has shown what came of it.
QStringList actAndKill(const QString& file, qint64 utc, quint64 seed)
{
    QProcess child;
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    child.start(QCoreApplication::applicationDirPath() + QStringLiteral("/roomchild"),
                {file, QString::number(utc), QString::number(seed)});
    child.write("\n");
    while (!child.canReadLine() && child.waitForReadyRead(30'000)) {
    }
    const QString line = QString::fromUtf8(child.readLine()).trimmed();
    child.kill(); // SIGKILL
    child.waitForFinished();
    return line.split(u'|');
}

} // namespace

/// A sitting in the window, killed after each of its actions, goes on with every answer, strike, flag and second.
class TestRoomKill : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyActionOutlivesTheProcess()
    {
        Random random(test::seed());
        test::StudyDeck deck;
        const Blueprint blueprint = deck.addExam(questions);
        const qint64 started = deck.clock.utcMs();
        QVERIFY(study::ExamDesk(deck.session()).start(blueprint, 7));
        const QString file = deck.file();
        deck.close();
        QList<Shown> expected(questions);
        qint64 now = started;
        for (int kill = 1; kill <= kills; ++kill) {
            const QStringList shown = actAndKill(file, now + qint64(random.below(1'500)), random.next());
            QVERIFY2(shown.size() == 5, "the window showed nothing");
            now = shown[0].toLongLong() + qint64(random.below(500));
            const int position = shown[1].section(u' ', 0, 0).toInt();
            QVERIFY(position >= 1 && position <= questions);
            expected[position - 1] = {shown[2], shown[3], !shown[4].isEmpty()};
            compare(file, now, started, position, expected);
            if (QTest::currentTestFailed())
                return qWarning("after kill %d", kill);
        }
    }

private:
    void compare(const QString& file, qint64 now, qint64 started, int position, const QList<Shown>& expected)
    {
        const ManualClock clock(now);
        const auto session = study::Session::open(file, deck::Access::ReadWrite, clock);
        QVERIFY2(session, session ? "" : qPrintable(describe(session.error())));
        const auto running = study::ExamDesk(**session).running();
        QVERIFY(running && *running);
        const exam::Sitting& sitting = **running;
        QCOMPARE(sitting.position(), position);
        for (int i = 1; i <= questions; ++i) {
            QCOMPARE(sitting.sheet(i).response, expected[i - 1].letters);
            QCOMPARE(sitting.sheet(i).struck, expected[i - 1].struck);
            QCOMPARE(sitting.sheet(i).flagged, expected[i - 1].flagged);
        }
        const exam::Moment moment{now, 0, QStringLiteral("another run")};
        QCOMPARE(*sitting.secondsLeft(moment), int((limitMs - (now - started) + 999) / 1000));
    }
};

QTEST_GUILESS_MAIN(TestRoomKill)
#include "tst_roomkill.moc"
