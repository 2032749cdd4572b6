// SPDX-License-Identifier: GPL-3.0-or-later
// Long because: one sitting is followed in three ways, on disk, on the screen and by hand.
#include "deck/check.h"
#include "deck/exams.h"
#include "exam/report.h"
#include "handclock.h"
#include "model/names.h"
#include "randomsitting.h"
#include "seed.h"
#include "study/examdesk.h"
#include "tempdeck.h"

#include <QMap>
#include <QProcess>
#include <algorithm>

using namespace lamplight;
using namespace lamplight::test;

namespace {

// An hour before Central European clocks go back; the child lives there.
constexpr qint64 summerEnds = 1'792'886'400'000;
constexpr int longestMs = 60'000;

bool isOfTheClock(EventKind kind)
{
    return kind == EventKind::SectionEnded || kind == EventKind::BreakStarted || kind == EventKind::BreakEnded ||
           kind == EventKind::TimeUp || kind == EventKind::Resumed;
}

bool is(const AttemptEvent& event, const RandomAct& act)
{
    return event.kind == act.kind && event.position == act.position && event.value == act.value;
}

/// The same actions in one run, as if nothing had been closed or killed.
QList<AttemptEvent> uninterrupted(const Attempt& attempt, const QList<AttemptEvent>& events)
{
    QList<AttemptEvent> one;
    qint64 passed = 0;
    for (qsizetype i = 0; i < events.size(); ++i) {
        AttemptEvent event = events[i];
        if (i > 0 && (event.run == events[i - 1].run || attempt.countTimeWhileClosed))
            passed += exam::elapsedMs(exam::momentOf(events[i - 1]), exam::momentOf(event));
        if (event.kind == EventKind::Resumed)
            continue;
        event.run = QStringLiteral("one");
        event.monotonicMs = passed;
        event.utcMs = events.first().utcMs + passed;
        event.sequence = static_cast<int>(one.size()) + 1;
        one += event;
    }
    return one;
}

exam::Report withoutTimes(exam::Report report)
{
    for (exam::QuestionResult& result : report.questions)
        result.ms = 0; // time away is nobody's
    return report;
}

/// Which way a child dies.
enum class Death { Acknowledged, Unheard, InTheMiddle };

} // namespace

/// Sittings at random in a program that gets SIGKILL at random points: nothing shown is lost, the clocks are right to
/// the second, and the result is that of a sitting without interruption. LAMPLIGHT_KILLS says how often.
class TestKilledSitting : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyPoint();

private:
    int among(int count) { return static_cast<int>(m_random.below(static_cast<quint64>(count))); }
    void begin();
    void follow();
    void launch(QProcess& child, Death death);
    QStringList heard(QProcess& child);
    void compareClock(const QString& shown);
    void readDisk();
    HandClock byHand(qint64 mono) const;
    void handIn();

    Random m_random{seed()};
    TempDeck m_deck;
    int m_kills = 0;
    int m_unheard = 0;          ///< kills after which an action was on disk that nobody had heard of
    int m_lost = 0;             ///< and those after which it wasn't
    QMap<EventKind, int> m_met; ///< events, by kind

    Attempt m_attempt;
    QList<AttemptEvent> m_events; ///< on disk, as last read
    qint64 m_wall = 0;            ///< UTC
    bool m_over = false;
    HandClock m_atLastEvent{Attempt()}; ///< of m_events

    // Since the program was started:
    qint64 m_gap = 0; ///< counted before
    qint64 m_mono = 0;
    QList<std::pair<qint64, RandomAct>> m_taken;
    RandomAct m_sent;
    std::optional<RandomAct> m_pending; ///< sent, without an answer
    QString m_shown;
    qsizetype m_acknowledged = 0; ///< events
    qint64 m_shownWall = 0, m_shownMono = 0;
};

void TestKilledSitting::begin()
{
    m_wall = summerEnds + among(3'600'000);
    m_attempt = randomAttempt(m_random);
    m_attempt.uid = QString::number(m_wall) + QString::number(m_kills);
    m_attempt.startedAt = m_wall;
    taken(m_deck.deck->record([&](deck::Connection& connection) -> Result<void> {
        m_attempt.id = *deck::insert(connection, m_attempt);
        return deck::append(connection, exam::Sitting(m_attempt).next(EventKind::Started, {m_wall, 0, {}}));
    }));
    m_attempt = taken(m_deck.deck->read([&](deck::Connection& c) { return deck::attempt(c, m_attempt.id); }));
    m_events = taken(m_deck.deck->read([&](deck::Connection& c) { return deck::events(c, m_attempt.id); }));
    m_atLastEvent = HandClock(m_attempt);
    m_over = false;
}

void TestKilledSitting::launch(QProcess& child, Death death)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("TZ"), QStringLiteral("Europe/Berlin"));
    if (death == Death::InTheMiddle) {
        environment.insert(QStringLiteral("LD_PRELOAD"), QStringLiteral(LAMPLIGHT_KILLAT));
        environment.insert(QStringLiteral("LAMPLIGHT_KILL_AT"), QString::number(1 + among(60)));
        environment.insert(QStringLiteral("ASAN_OPTIONS"), QStringLiteral("verify_asan_link_order=0:detect_leaks=0"));
    }
    child.setProcessEnvironment(environment);
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    child.start(QCoreApplication::applicationDirPath() + QStringLiteral("/sittingchild"),
                {m_deck.file(), QString::number(m_wall)});
    m_gap = m_attempt.countTimeWhileClosed ? qMax<qint64>(0, m_wall - m_events.last().utcMs) : 0;
    m_mono = 0;
    m_taken.clear();
    m_pending.reset();
    m_shown.clear();
    m_acknowledged = m_events.size();
}

/// "STATE", "EVENTS", "TAKEN", "SHOWN"; empty: it died. Compares the clocks with those by hand.
QStringList TestKilledSitting::heard(QProcess& child)
{
    while (!child.canReadLine() && child.waitForReadyRead(longestMs)) {
    }
    if (!child.canReadLine())
        return {};
    const QString line = QString::fromUtf8(child.readLine()).trimmed();
    QStringList words;
    for (int i = 0; i < 3 && line.contains(u'|'); ++i)
        words += line.section(u'|', i, i);
    words += line.section(u'|', words.isEmpty() ? 0 : 3);
    return words;
}

void TestKilledSitting::compareClock(const QString& shown)
{
    const HandClock hand = byHand(m_mono);
    QCOMPARE(hand.isOver(), false);
    const QStringList words = shown.split(u'/');
    QCOMPARE(words[1].toInt(), hand.section());
    QCOMPARE(!words[2].isEmpty(), hand.isOnBreak());
    QCOMPARE(words[3].toInt(), hand.secondsLeft());
    QCOMPARE(words[4].toInt(), hand.breakSecondsLeft());
    QCOMPARE(words[5].toLongLong(), hand.usedMs());
}

/// The clocks by hand, when the program has run for so long; negative: before it was started.
HandClock TestKilledSitting::byHand(qint64 mono) const
{
    HandClock hand = m_atLastEvent;
    qint64 at = -m_gap;
    for (const auto& [when, act] : m_taken) {
        if (when > mono)
            break;
        hand.pass(when - at);
        at = when;
        if (act.kind == EventKind::SectionEnded)
            hand.endSection(act.value.toInt());
        else if (act.kind == EventKind::BreakEnded)
            hand.endBreak();
    }
    hand.pass(mono - at);
    return hand;
}

void TestKilledSitting::follow()
{
    const auto death = static_cast<Death>(among(3));
    m_wall += among(10) == 0 ? among(4 * 3'600'000) - 7'200'000 : among(among(6) == 0 ? 120'000 : 10'000);
    QProcess child;
    launch(child, death);
    const exam::Sitting before(m_attempt, m_events);
    for (int acts = among(8);; --acts) {
        const QStringList words = heard(child);
        m_over = words == QStringList{QStringLiteral("over")};
        if (words.isEmpty() || m_over)
            break;
        const bool wasSent = m_pending.has_value();
        m_pending.reset();
        if (wasSent && words[2] == u"1")
            m_taken.append({m_mono, m_sent});
        m_shown = words[3];
        m_acknowledged = words[1].toLongLong();
        m_shownWall = m_wall;
        m_shownMono = m_mono;
        compareClock(m_shown);
        if (QTest::currentTestFailed() || (acts <= 0 && death == Death::Acknowledged))
            break;
        m_sent = randomAct(before, m_random);
        m_pending = m_sent;
        m_mono += m_sent.passMs;
        m_wall += m_sent.passMs + m_sent.jumpMs;
        child.write(m_sent.line());
        child.waitForBytesWritten();
        if (acts <= 0 && death == Death::Unheard)
            break;
    }
    if (!m_over)
        child.kill(); // SIGKILL
    child.waitForFinished(longestMs);
    m_kills += child.exitStatus() == QProcess::CrashExit;
}

void TestKilledSitting::readDisk()
{
    m_deck.restart();
    const auto events = taken(m_deck.deck->read([&](deck::Connection& c) { return deck::events(c, m_attempt.id); }));
    QVERIFY(events.size() >= m_acknowledged);
    QCOMPARE(events.first(m_events.size()), m_events);
    if (!m_shown.isEmpty()) {
        const exam::Sitting shown(m_attempt, events.first(m_acknowledged));
        QCOMPARE(shownOf(shown, {m_shownWall, m_shownMono, events[m_acknowledged - 1].run}), m_shown);
    }
    bool isTaken = false;
    for (const AttemptEvent& event : events.sliced(m_acknowledged)) {
        isTaken = isTaken || (m_pending && is(event, *m_pending));
        QVERIFY(isOfTheClock(event.kind) || (m_pending && is(event, *m_pending)));
        QVERIFY(m_pending || m_shown.isEmpty());
    }
    m_unheard += m_pending && isTaken ? 1 : 0;
    m_lost += m_pending && !isTaken ? 1 : 0;
    if (isTaken)
        m_taken.append({m_mono, *m_pending});
    if (events.size() > m_events.size())
        m_atLastEvent = byHand(events.last().monotonicMs);
    m_events = events;
    m_over = m_events.last().kind == EventKind::TimeUp;
    if (m_over)
        QVERIFY(m_atLastEvent.isOver());
}

void TestKilledSitting::handIn()
{
    m_deck.deck.reset();
    ManualClock clock(qMax(m_wall, m_events.last().utcMs));
    {
        const auto session = taken(study::Session::open(m_deck.file(), deck::Access::ReadWrite, clock));
        study::ExamDesk desk(*session);
        if (taken(desk.running()))
            taken(desk.act(EventKind::Ended));
    }
    m_deck.restart();
    const auto events = taken(m_deck.deck->read([&](deck::Connection& c) { return deck::events(c, m_attempt.id); }));
    for (const AttemptEvent& event : events)
        ++m_met[event.kind];
    const exam::Report report = exam::report(m_attempt, events);
    QVERIFY(report.ended);
    const exam::Report whole = exam::report(m_attempt, uninterrupted(m_attempt, events));
    QVERIFY(withoutTimes(report) == withoutTimes(whole));
    m_atLastEvent.pass(m_attempt.countTimeWhileClosed ? clock.utcMs() - m_events.last().utcMs : 0);
    QCOMPARE(report.usedMs, m_atLastEvent.usedMs());
    QCOMPARE(report.timeUp, m_atLastEvent.isOver());
}

void TestKilledSitting::everyPoint()
{
    bool isGiven = false;
    const int given = qEnvironmentVariableIntValue("LAMPLIGHT_KILLS", &isGiven);
    const int wanted = isGiven ? given : 100;
    while (m_kills < wanted) {
        begin();
        for (int kills = 2 + among(25); kills > 0 && !m_over && !QTest::currentTestFailed(); --kills) {
            m_deck.deck.reset();
            follow();
            if (!QTest::currentTestFailed())
                readDisk();
        }
        if (!QTest::currentTestFailed())
            handIn();
        if (QTest::currentTestFailed())
            return qWarning("after %d kills", m_kills);
    }
    QCOMPARE(taken(m_deck.deck->read(deck::check)), QStringList());
    qInfo("%d kills: %d with an unheard action on disk, %d without it", m_kills, m_unheard, m_lost);
    if (wanted < 500)
        return; // too few to meet everything
    QVERIFY(m_unheard > 0 && m_lost > 0);
    for (auto kind = EventKind::Started; kind <= EventKind::Told; kind = EventKind(int(kind) + 1))
        QVERIFY2(m_met.value(kind) > 0, qPrintable(name(kind)));
}

QTEST_GUILESS_MAIN(TestKilledSitting)
#include "tst_killedsitting.moc"
