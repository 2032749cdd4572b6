// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/chartpanel.h"
#include "parts/chartplot.h"
#include "studydesk.h"
#include "theme/theme.h"

#include <QFile>
#include <QImage>
#include <QTableView>
#include <QTemporaryDir>
#include <QXmlStreamReader>

using namespace lamplight;
using namespace lamplight::test;
using namespace lamplight::ui;

namespace {

Chart workload()
{
    Chart chart;
    chart.title = QStringLiteral("Workload");
    chart.note = QStringLiteral("minutes a day");
    chart.unit = Chart::Unit::Minutes;
    chart.across = QStringLiteral("Day");
    chart.categories = {QStringLiteral("Tue, 24 Nov"), QStringLiteral("Wed 25 Nov"), QStringLiteral("Thu 26 Nov")};
    chart.marks = {QStringLiteral("24"), QStringLiteral("25"), QStringLiteral("26")};
    chart.bars = {{QStringLiteral("reviews"), Chart::Fill::Solid, {14, 13, 30}},
                  {QStringLiteral("new"), Chart::Fill::Hollow, {10, 11.5, 12}}};
    chart.compare = Chart::Compare{QStringLiteral("your 35 minutes"), {35, 35, 35}};
    chart.raised = Chart::Raised{QStringLiteral("above it"), {2}};
    chart.sentence = QStringLiteral("One day is above your 35 minutes.");
    return chart;
}

Chart retention()
{
    Chart chart;
    chart.title = QStringLiteral("Retention");
    chart.unit = Chart::Unit::Percent;
    chart.across = QStringLiteral("Week");
    chart.categories = {QStringLiteral("first"), QStringLiteral("second")};
    chart.marks = chart.categories;
    chart.least = 50;
    chart.estimates = Chart::Estimates{QStringLiteral("recalled"),
                                       QStringLiteral("90 % interval"),
                                       QStringLiteral("cards"),
                                       {Chart::Estimate{84.4, 78, 89, 120}, std::nullopt}};
    chart.sentence = QStringLiteral("84 % of 120.");
    return chart;
}

QString contentsOf(const QString& file)
{
    QFile read(file);
    return read.open(QIODevice::ReadOnly) ? QString::fromUtf8(read.readAll()) : QString();
}

QString spoken(QWidget* widget)
{
    return accessibleName(widget);
}

/// How many pixels of a picture have nearly this colour.
int pixels(const QImage& image, QColor wanted)
{
    int found = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x) {
            const QColor at = image.pixelColor(x, y);
            found +=
                qAbs(at.red() - wanted.red()) + qAbs(at.green() - wanted.green()) + qAbs(at.blue() - wanted.blue()) <
                12;
        }
    return found;
}

} // namespace

class TestChart : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tableHoldsWhatIsDrawn()
    {
        const QList<QStringList> table = chartTable(workload());
        QCOMPARE(table.size(), 4);
        QCOMPARE(table[0].join(u'|'), QStringLiteral("Day|reviews|new|your 35 minutes|above it"));
        QCOMPARE(table[2].join(u'|'), QStringLiteral("Wed 25 Nov|13 min|12 min|35 min|"));
        QCOMPARE(table[3].join(u'|'), QStringLiteral("Thu 26 Nov|30 min|12 min|35 min|yes"));
        const QList<QStringList> estimates = chartTable(retention());
        QCOMPARE(estimates[1].join(u'|'), QStringLiteral("first|84 %|78 %|89 %|120"));
        QCOMPARE(estimates[2].join(u'|'), QStringLiteral("second||||"));
    }

    void keysWalkTheCategories()
    {
        ChartPanel panel(workload());
        panel.resize(600, 500);
        QVERIFY(showActive(&panel));
        auto* plot = panel.findChild<ChartPlot*>();
        plot->setFocus();
        QCOMPARE(spoken(plot), QStringLiteral("Workload"));
        press(Qt::Key_Right);
        QCOMPARE(spoken(plot), QStringLiteral("Tue, 24 Nov: reviews 14 min, new 10 min, your 35 minutes 35 min"));
        press(Qt::Key_End);
        QCOMPARE(plot->current(), 2);
        QVERIFY(spoken(plot).endsWith(QStringLiteral("above it")));
        QVERIFY(shownTexts(panel).contains(spoken(plot)));
        press(Qt::Key_Right);
        QCOMPARE(plot->current(), 2);
        press(Qt::Key_Escape);
        QCOMPARE(plot->current(), -1);
        QVERIFY(shownTexts(panel).contains(workload().sentence));
    }

    void keysFollowTheDirectionOfWriting()
    {
        ChartPanel panel(workload());
        panel.setLayoutDirection(Qt::RightToLeft);
        panel.resize(600, 500);
        QVERIFY(showActive(&panel));
        auto* plot = panel.findChild<ChartPlot*>();
        plot->setFocus();
        press(Qt::Key_Left);
        press(Qt::Key_Left);
        QCOMPARE(plot->current(), 1);
    }

    void tableStandsBehindIt()
    {
        ChartPanel panel(workload());
        QVERIFY(showActive(&panel));
        panel.findChild<ChartPlot*>()->setFocus();
        press(Qt::Key_T);
        QVERIFY(panel.isTableShown());
        auto* table = panel.findChild<QTableView*>();
        QVERIFY(table->isVisible() && table->hasFocus());
        QVERIFY(!panel.findChild<ChartPlot*>()->isVisible());
        QCOMPARE(spoken(table), QStringLiteral("Workload"));
        QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(table);
        QCOMPARE(accessible->tableInterface()->rowCount(), 3);
        QCOMPARE(accessible->tableInterface()->cellAt(1, 1)->text(QAccessible::Name), QStringLiteral("13 min"));
        press(Qt::Key_T);
        QVERIFY(panel.findChild<ChartPlot*>()->hasFocus());
        QCOMPARE(namelessControls(&panel), QStringList());
    }

    void otherValuesKeepFocusAndTable()
    {
        ChartPanel panel(workload());
        QVERIFY(showActive(&panel));
        panel.findChild<ChartPlot*>()->setFocus();
        press(Qt::Key_T);
        panel.setChart(retention());
        QVERIFY(panel.isTableShown());
        QVERIFY(panel.findChild<QTableView*>()->hasFocus());
        QCOMPARE(panel.findChild<QTableView*>()->model()->rowCount(), 2);
    }

    void saysWhyNothingIsDrawn()
    {
        Chart chart = workload();
        chart.instead = QStringLiteral("After three answers this shows your retention.");
        ChartPanel panel(chart);
        QVERIFY(showActive(&panel));
        QVERIFY(shownTexts(panel).contains(chart.instead));
        QVERIFY(!panel.findChild<ChartPlot*>());
        QVERIFY(!panel.focusPlace());
    }

    void savesItsTable()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("chart.csv"));
        QVERIFY(ChartPanel(workload()).save(file));
        QCOMPARE(contentsOf(file), QStringLiteral("Day,reviews,new,your 35 minutes,above it\r\n"
                                                  "\"Tue, 24 Nov\",14,10,35,\r\n"
                                                  "Wed 25 Nov,13,11.5,35,\r\n"
                                                  "Thu 26 Nov,30,12,35,yes\r\n"));
    }

    void savesItsDrawing()
    {
        QTemporaryDir folder;
        const QString svg = folder.filePath(QStringLiteral("chart.svg"));
        QVERIFY(ChartPanel(workload()).save(svg));
        QXmlStreamReader xml(contentsOf(svg));
        QString words;
        while (!xml.atEnd())
            if (xml.readNext() == QXmlStreamReader::Characters)
                words += xml.text();
        QVERIFY(!xml.hasError());
        for (const QString& word :
             {QStringLiteral("Workload"), QStringLiteral("minutes a day"), QStringLiteral("your 35 minutes"),
              QStringLiteral("40"), QStringLiteral("26"), QStringLiteral("One day is above your 35 minutes.")})
            QVERIFY2(words.contains(word), qPrintable(word));

        const QString png = folder.filePath(QStringLiteral("chart.png"));
        QVERIFY(ChartPanel(workload()).save(png));
        const QImage image(png);
        QVERIFY(image.width() >= 1600);
        Chart without = workload();
        without.bars[0].values = {1, 1, 1};
        QVERIFY(ChartPanel(without).save(png));
        // The bars of reviews are what is filled with the accent: lower ones fill less of the picture.
        QVERIFY(pixels(image, theme().color(Token::Lamp)) > 4 * pixels(QImage(png), theme().color(Token::Lamp)));
    }

    void saysWhyItCannotSave()
    {
        QTemporaryDir folder;
        const auto odd = ChartPanel(workload()).save(folder.filePath(QStringLiteral("chart.gif")));
        QCOMPARE(odd.error().kind, ErrorKind::Input);
        const auto nowhere = ChartPanel(workload()).save(folder.filePath(QStringLiteral("no/such/folder/chart.csv")));
        QCOMPARE(nowhere.error().kind, ErrorKind::Io);
    }
};

LAMPLIGHT_UI_TEST_MAIN(TestChart)
#include "tst_chart.moc"
