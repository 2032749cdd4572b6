// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/chartpanel.h"
#include "parts/chartplot.h"
#include "progress/periods.h"
#include "progress/progresscharts.h"
#include "progress/progressscreen.h"
#include "study/reviewdesk.h"
#include "studydesk.h"

#include <QComboBox>

using namespace lamplight;
using namespace lamplight::test;
using namespace lamplight::ui;

namespace {

constexpr qint64 dayMs = 24 * 3'600'000;

/// `cards` cards learnt ten days ago and answered today, but for the last which was forgotten.
void answerCards(StudyDeck& deck, int cards)
{
    study::ReviewDesk desk(deck.session());
    QList<CardId> ids;
    for (int i = 0; i < cards; ++i)
        ids.append(deck.addCard(QStringLiteral("front %1").arg(i), QStringLiteral("back")));
    deck.clock.setUtcMs(evening - 10 * dayMs);
    for (const CardId id : ids)
        QVERIFY(desk.answer(id, Rating::Easy, 5000));
    deck.clock.setUtcMs(evening);
    for (const CardId id : ids)
        QVERIFY(desk.answer(id, id == ids.last() ? Rating::Again : Rating::Good, 5000));
}

QList<ChartPanel*> panels(QWidget& screen)
{
    return screen.findChildren<ChartPanel*>();
}

QStringList titles(QWidget& screen)
{
    QStringList all;
    const QList<ChartPanel*> list = panels(screen);
    for (const ChartPanel* panel : list)
        all.append(panel->chart().title);
    return all;
}

void openAndWait(ProgressScreen& screen, const QString& view = {})
{
    QVERIFY(showActive(&screen));
    screen.open({.place = Place::Progress, .view = view});
    QTRY_VERIFY(!panels(screen).isEmpty());
}

study::ProgressFigures emptyFigures()
{
    study::ProgressFigures figures;
    figures.today = QDate(2026, 11, 24);
    figures.cards = 10;
    for (int i = 0; i < study::daysAhead; ++i)
        figures.ahead.append({figures.today.addDays(i), {10.0 + i, 2, 60.0 * (20 + i), 120}, 0, 35});
    return figures;
}

} // namespace

class TestProgress : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void saysWhatIsMissing()
    {
        StudyDeck deck;
        answerCards(deck, 2);
        ProgressScreen screen(deck.session());
        openAndWait(screen, QStringLiteral("retention"));
        const QString missing = QStringLiteral("After three answers to cards from an earlier day this can be said; "
                                               "1 more to go.");
        QCOMPARE(panels(screen).first()->chart().instead, missing);
        QVERIFY(shownTexts(screen).contains(missing));
    }

    void emptyDeckLeadsToTheImport()
    {
        StudyDeck deck;
        ProgressScreen screen(deck.session());
        QVERIFY(showActive(&screen));
        screen.open({Place::Progress});
        QTRY_COMPARE(focusName(), QStringLiteral("Import material"));
        QSignalSpy went(&screen, &Screen::go);
        press(Qt::Key_Return);
        QCOMPARE(went.first().first().value<Destination>().place, Place::Import);
    }

    void retentionIsToldWithItsNumbers()
    {
        StudyDeck deck;
        answerCards(deck, 10);
        ProgressScreen screen(deck.session());
        openAndWait(screen, QStringLiteral("retention"));
        const QStringList shown = shownTexts(screen);
        QVERIFY(shown.contains(
            QStringLiteral("You recalled 90 % of 10 cards that came again, between 65 and 98; you aim at 90 %.")));
        QCOMPARE(panels(screen).first()->chart().categories.size(), 13); // weeks
        QCOMPARE(namelessControls(&screen), QStringList());
    }

    void sectionsAreWalkedByKey()
    {
        StudyDeck deck;
        answerCards(deck, 5);
        ProgressScreen screen(deck.session());
        openAndWait(screen);
        QCOMPARE(titles(screen).first(), QStringLiteral("Workload ahead"));
        QCOMPARE(focusName(), QStringLiteral("Overview"));
        QSet<QString> seen{titles(screen).join(u'|')};
        for (int i = 0; i < 4; ++i) {
            press(Qt::Key_Tab, Qt::ControlModifier);
            seen.insert(titles(screen).join(u'|'));
        }
        QCOMPARE(seen.size(), 5);
        QCOMPARE(screen.here().view, QStringLiteral("forecasts"));
        for (const char* view : {"questions", "confusions"}) {
            press(Qt::Key_Tab, Qt::ControlModifier);
            QCOMPARE(screen.here().view, QLatin1String(view));
        }
        press(Qt::Key_Tab, Qt::ControlModifier);
        QCOMPARE(focusName(), QStringLiteral("Overview"));
    }

    void comesBackToItsSection()
    {
        StudyDeck deck;
        answerCards(deck, 5);
        ProgressScreen screen(deck.session());
        openAndWait(screen, QStringLiteral("memory"));
        QCOMPARE(titles(screen), (QStringList{QStringLiteral("Stability"), QStringLiteral("Difficulty")}));
        QCOMPARE(screen.here(), (Destination{.place = Place::Progress, .view = QStringLiteral("memory")}));
    }

    void undoIsSeenWhereTheReaderIs()
    {
        StudyDeck deck;
        answerCards(deck, 10);
        ProgressScreen screen(deck.session());
        openAndWait(screen, QStringLiteral("retention"));
        ChartPanel* first = panels(screen).first();
        first->setTableShown(true);
        first->focusPlace()->setFocus();
        QVERIFY(deck.session().undo());
        screen.refresh();
        QTRY_VERIFY(first->chart().sentence.startsWith(QStringLiteral("You recalled 100 % of 9 cards")));
        QCOMPARE(panels(screen).first(), first);
        QVERIFY(first->isTableShown());
        QVERIFY(first->focusPlace()->hasFocus());
    }

    void rangeChangesThePeriods()
    {
        StudyDeck deck;
        answerCards(deck, 5);
        ProgressScreen screen(deck.session());
        openAndWait(screen, QStringLiteral("time"));
        QCOMPARE(panels(screen).first()->chart().across, QStringLiteral("Week"));
        auto* ranges = screen.findChild<QComboBox*>();
        QCOMPARE(ranges->accessibleName(), QStringLiteral("Look back"));
        QCOMPARE(ranges->currentText(), QStringLiteral("Quarter"));
        ranges->setFocus();
        press(Qt::Key_Up); // Month
        QCOMPARE(panels(screen).first()->chart().across, QStringLiteral("Day"));
        QCOMPARE(panels(screen).first()->chart().categories.size(), 30);
        press(Qt::Key_Down);
        press(Qt::Key_Down); // Year
        QCOMPARE(panels(screen).first()->chart().categories.size(), 12);
    }

    void calendarIsWalkedByDaysAndWeeks()
    {
        StudyDeck deck;
        answerCards(deck, 5);
        ProgressScreen screen(deck.session());
        openAndWait(screen, QStringLiteral("time"));
        auto* plot = panels(screen).last()->findChild<ChartPlot*>();
        plot->setFocus();
        press(Qt::Key_Left);
        QVERIFY(accessibleName(plot).startsWith(QStringLiteral("Tuesday, 24 November 2026: studied 0.4 min, ")));
        QVERIFY(accessibleName(plot).endsWith(QStringLiteral("answers 5")));
        press(Qt::Key_Up);
        QVERIFY(accessibleName(plot).startsWith(QStringLiteral("Monday, 23 November 2026: studied 0 min")));
        press(Qt::Key_Left);
        press(Qt::Key_Up);
        press(Qt::Key_Up);
        QVERIFY(accessibleName(plot).startsWith(QStringLiteral("Saturday, 14 November 2026: studied 0.4 min")));
        press(Qt::Key_Right);
        QVERIFY(accessibleName(plot).startsWith(QStringLiteral("Saturday, 21 November 2026: studied 0 min")));
    }

    void periods_data()
    {
        QTest::addColumn<int>("range");
        QTest::addColumn<QDate>("began");
        QTest::addColumn<int>("count");
        QTest::addColumn<QDate>("first");
        QTest::addColumn<QString>("lastName");
        const QString today = QStringLiteral("Tuesday, 24 November 2026");
        QTest::newRow("month") << 0 << QDate(2026, 1, 1) << 30 << QDate(2026, 10, 26) << today;
        QTest::newRow("quarter") << 1 << QDate() << 13 << QDate(2026, 8, 31) << QStringLiteral("Week from 23 Nov");
        QTest::newRow("year") << 2 << QDate() << 12 << QDate(2025, 12, 1) << QStringLiteral("November 2026");
        QTest::newRow("all, begun lately")
            << 3 << QDate(2026, 9, 30) << 3 << QDate(2026, 9, 1) << QStringLiteral("November 2026");
        QTest::newRow("all, two years") << 3 << QDate(2024, 12, 1) << 24 << QDate(2024, 12, 1)
                                        << QStringLiteral("November 2026");
        QTest::newRow("all, longer: years")
            << 3 << QDate(2024, 11, 30) << 3 << QDate(2024, 1, 1) << QStringLiteral("2026");
        QTest::newRow("all, never studied")
            << 3 << QDate() << 1 << QDate(2026, 11, 1) << QStringLiteral("November 2026");
    }
    void periods()
    {
        QFETCH(int, range);
        QFETCH(QDate, began);
        const QList<Period> all = periodsOf(Range(range), began, QDate(2026, 11, 24));
        QTEST(int(all.size()), "count");
        QTEST(all.first().first, "first");
        QTEST(all.last().name, "lastName");
        for (qsizetype i = 1; i < all.size(); ++i)
            QCOMPARE(all[i].first, all[i - 1].last.addDays(1));
        QVERIFY(all.last().first <= QDate(2026, 11, 24) && all.last().last >= QDate(2026, 11, 24));
    }

    void workloadGoesToTheExam_data()
    {
        QTest::addColumn<QDate>("exam");
        QTest::addColumn<int>("days");
        QTest::addColumn<QString>("title");
        QTest::newRow("none") << QDate() << 30 << QStringLiteral("Workload ahead");
        QTest::newRow("in 19 days") << QDate(2026, 12, 13) << 19 << QStringLiteral("Workload to the exam");
        QTest::newRow("tomorrow") << QDate(2026, 11, 25) << 30 << QStringLiteral("Workload ahead");
        QTest::newRow("far off") << QDate(2027, 11, 25) << 92 << QStringLiteral("Workload ahead");
    }
    void workloadGoesToTheExam()
    {
        study::ProgressFigures figures = emptyFigures();
        QFETCH(QDate, exam);
        if (exam.isValid())
            figures.examDate = exam;
        const Chart chart = workloadChart(figures);
        QTEST(int(chart.categories.size()), "days");
        QTEST(chart.title, "title");
    }

    void daysAboveTheMinutesAreMarked()
    {
        const Chart chart = workloadChart(emptyFigures());
        // 20 + 2 minutes today and one more each day: above 35 from the fifteenth on.
        QCOMPARE(chart.raised->categories.first(), 14);
        QCOMPARE(chart.raised->categories.size(), 16);
        QVERIFY(chart.sentence.contains(QStringLiteral("It is more than you have on 16 days.")));
        QVERIFY(chart.sentence.contains(QStringLiteral("the fullest is 23 Dec with 51")));
    }

    void forecastsAreScored()
    {
        study::ProgressFigures figures = emptyFigures();
        QVERIFY(!scoredChart(figures).isDrawn());
        for (const double outcome : {0.72, 0.5}) {
            GivenForecast given;
            given.examDate = QDate(2026, 10, 1);
            given.mean = 0.7;
            given.low = 0.6;
            given.high = 0.8;
            given.outcome = outcome;
            figures.scored.append({QStringLiteral("Mock"), given});
        }
        const Chart chart = scoredChart(figures);
        QCOMPARE(chart.sentence, QStringLiteral("Of 2 forecasts, 1 held what came; on average they lay 11.0 points "
                                                "off."));
        QCOMPARE(chart.compare->values, (QList<double>{72, 50}));
    }
};

LAMPLIGHT_UI_TEST_MAIN(TestProgress)
#include "tst_progress.moc"
