// SPDX-License-Identifier: GPL-3.0-or-later
#include "exam/sitting.h"

#include "candidate.h"

#include <QTest>
#include <rapidcheck.h>

using namespace lamplight;
using namespace lamplight::exam;
using lamplight::test::Candidate;

namespace {

constexpr qint64 second = 1000;
constexpr qint64 minute = 60 * second;
constexpr qint64 hour = 60 * minute;

Attempt pausable()
{
    Attempt attempt = test::shortAttempt();
    attempt.countTimeWhileClosed = false;
    return attempt;
}

Attempt untimed()
{
    Attempt attempt = test::shortAttempt();
    attempt.minutes = 0;
    return attempt;
}

/// An event that a candidate, a crash or a clock might bring next.
AttemptEvent someEvent(const Sitting& sitting, Moment& now)
{
    const qint64 passed = *rc::gen::inRange<qint64>(0, 20 * second);
    now.utcMs += passed;
    now.monotonicMs += passed;
    if (*rc::gen::element(true, false, false, false))
        now.utcMs += *rc::gen::inRange<qint64>(-2 * hour, 2 * hour);
    if (*rc::gen::element(true, false, false, false)) {
        now.run = QString::number(*rc::gen::inRange(0, 1000));
        now.monotonicMs = *rc::gen::inRange<qint64>(0, hour);
    }
    const auto kind = *rc::gen::element(EventKind::Resumed, EventKind::Seen, EventKind::Answered, EventKind::Answered,
                                        EventKind::Flagged, EventKind::Unflagged, EventKind::Struck,
                                        EventKind::Unstruck, EventKind::Tick, EventKind::TimeUp);
    const QString letters = *rc::gen::element(QString(), QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("AC"),
                                              QStringLiteral("E"), QStringLiteral("CA"), QStringLiteral("DD"));
    return sitting.next(kind, now, *rc::gen::element(0, 1, 2, 3, 4), letters);
}

} // namespace

class TestSittingProperties : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void foldingIsDeterministic();
    void timeNeverShrinks();
    void onlyWhatIsAllowedKeepsTheRules();
};

void TestSittingProperties::foldingIsDeterministic()
{
    QVERIFY(rc::check("folding the events one by one, at once, or in two parts comes to the same", [] {
        Candidate candidate(test::shortAttempt());
        for (int i = *rc::gen::inRange(0, 40); i > 0; --i) {
            const AttemptEvent event = someEvent(candidate.sitting, candidate.now);
            candidate.act(event.kind, event.position, event.value);
        }
        RC_ASSERT((Sitting(candidate.sitting.attempt(), candidate.events) == candidate.sitting));
        const int part = *rc::gen::inRange(0, static_cast<int>(candidate.events.size()) + 1);
        Sitting resumed(candidate.sitting.attempt(), candidate.events.first(part));
        for (const AttemptEvent& event : candidate.events.sliced(part))
            resumed.apply(event);
        RC_ASSERT((resumed == candidate.sitting));
    }));
}

void TestSittingProperties::timeNeverShrinks()
{
    QVERIFY(rc::check("the time left never grows, whatever the clocks do", [] {
        Attempt attempt = *rc::gen::element(test::shortAttempt(), pausable(), untimed());
        Sitting sitting(attempt);
        Moment now{hour, hour, QStringLiteral("first")};
        sitting.apply(sitting.next(EventKind::Started, now));
        qint64 used = 0;
        for (int i = *rc::gen::inRange(0, 30); i > 0; --i) {
            const AttemptEvent event = someEvent(sitting, now);
            if (!sitting.allows(event)) {
                RC_ASSERT(sitting.usedMs(now) >= used);
                continue;
            }
            sitting.apply(event);
            RC_ASSERT(sitting.usedMs() >= used);
            RC_ASSERT(sitting.usedMs(now) == sitting.usedMs());
            used = sitting.usedMs();
            Moment later = now;
            later.monotonicMs += *rc::gen::inRange<qint64>(0, hour);
            later.utcMs += *rc::gen::inRange<qint64>(-hour, hour);
            RC_ASSERT(sitting.usedMs(later) >= used);
            RC_ASSERT((sitting.secondsLeft(later) <= sitting.secondsLeft(now)));
        }
    }));
}

void TestSittingProperties::onlyWhatIsAllowedKeepsTheRules()
{
    QVERIFY(rc::check("letters exist, one answer is one letter, no chosen letter is struck", [] {
        Candidate candidate(test::shortAttempt());
        for (int i = *rc::gen::inRange(0, 60); i > 0; --i) {
            const AttemptEvent event = someEvent(candidate.sitting, candidate.now);
            candidate.act(event.kind, event.position, event.value);
        }
        RC_ASSERT(candidate.sitting.isPosition(candidate.sitting.position()) || candidate.sitting.position() == 0);
        for (int position = 1; position <= 3; ++position) {
            const Sheet& sheet = candidate.sitting.sheet(position);
            RC_ASSERT(sheet.response.size() <= (position == 2 ? 4 : 1));
            for (const QChar letter : QString(sheet.response + sheet.struck))
                RC_ASSERT(QStringLiteral("ABCD").contains(letter));
            for (const QChar letter : sheet.response)
                RC_ASSERT(!sheet.struck.contains(letter));
        }
    }));
}

QTEST_GUILESS_MAIN(TestSittingProperties)
#include "tst_sittingproperties.moc"
