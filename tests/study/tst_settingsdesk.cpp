// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/settingsdesk.h"

#include "studydeck.h"
#include "tempdeck.h"

using namespace lamplight;
using namespace lamplight::study;
using test::StudyDeck;
using test::taken;

/// How the deck is studied, and toward what.
class TestSettingsDesk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void settingsInOneStep();
    void examsOfTheCandidate();
};

void TestSettingsDesk::settingsInOneStep()
{
    StudyDeck deck;
    const deck::Settings before = taken(deck.session().settings());
    deck.set([](deck::Settings& settings) {
        settings.retention = 0.87;
        settings.newPerDay = 7;
        settings.learningSteps = {};
        settings.daysOff = {QDate(2026, 12, 24)};
        settings.title = QStringLiteral("not set here");
    });
    deck::Settings expected = before;
    expected.retention = 0.87;
    expected.newPerDay = 7;
    expected.learningSteps = {};
    expected.daysOff = {QDate(2026, 12, 24)};
    QVERIFY(static_cast<const deck::Settings&>(taken(deck.session().settings())) == expected);
    deck::Settings wrong = expected;
    wrong.retention = 0.5;
    wrong.newPerDay = 9;
    const auto refused = putSettings(deck.session(), wrong);
    QCOMPARE(refused.error().kind, ErrorKind::Input);
    QCOMPARE(refused.error().details, QStringLiteral("retention"));
    QVERIFY(static_cast<const deck::Settings&>(taken(deck.session().settings())) == expected);
    taken(deck.session().undo());
    QVERIFY(static_cast<const deck::Settings&>(taken(deck.session().settings())) == before);
    QVERIFY(taken(putSettings(deck.session(), before)).isEmpty()); // nothing differs: no step
}

void TestSettingsDesk::examsOfTheCandidate()
{
    StudyDeck deck; // on 2026-11-24
    const auto date = [&] { return taken(deck.session().settings()).examDate; };
    QVERIFY(!date());
    const AimId late = taken(putAim(deck.session(), Aim{{}, {}, 1, QStringLiteral("Summer"), QDate(2027, 7, 1)}));
    const AimId past = taken(putAim(deck.session(), Aim{{}, {}, 2, {}, QDate(2026, 5, 1)}));
    QCOMPARE(date(), QDate(2027, 7, 1));
    taken(putAim(deck.session(), Aim{{}, {}, 0, {}, QDate(2027, 2, 1)}));
    QCOMPARE(date(), QDate(2027, 2, 1));                  // the next
    taken(deck.session().setExamDate(QDate(2027, 8, 1))); // of the first in the list
    QCOMPARE(date(), QDate(2027, 7, 1));
    QCOMPARE(taken(aims(deck.session())).first().date, QDate(2027, 8, 1));
    taken(deck.session().setExamDate({}));
    taken(removeAim(deck.session(), late));
    QCOMPARE(date(), QDate(2026, 5, 1)); // the last that is past
    Aim changed = taken(aims(deck.session())).last();
    QCOMPARE(changed.id, past);
    changed.name = QStringLiteral("Spring");
    taken(putAim(deck.session(), changed));
    QCOMPARE(taken(aims(deck.session())).last().name, QStringLiteral("Spring"));
    QVERIFY(!taken(aims(deck.session())).last().uid.isEmpty());
}

QTEST_GUILESS_MAIN(TestSettingsDesk)
#include "tst_settingsdesk.moc"
