// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/firststart.h"
#include "shell/reckoning.h"
#include "ui/accessibility.h"
#include "ui/uitest.h"

#include <QDateEdit>
#include <QPushButton>
#include <QSpinBox>

using namespace lamplight;
using namespace lamplight::ui;

namespace {
const QDate today(2026, 11, 24);
const CourseSize sample{QStringLiteral("Service management"), 6, 84, 60, 45};
} // namespace

class TestFirstStart : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sums_data();
    void sums();
    void arrowsChooseAndEnterGoesOn();
    void escapeSkips();
    void sampleIsOfferedOnlyWhereItIs();
    void dateAndMinutesCanWait();
    void everythingHasAName();
};

void TestFirstStart::sums_data()
{
    QTest::addColumn<QDate>("exam");
    QTest::addColumn<int>("minutes");
    QTest::addColumn<int>("reading");
    QTest::addColumn<bool>("fits");
    QTest::addColumn<QString>("sentence");
    const auto add = [](const char* name, const QDate& exam, int minutes, int reading, bool fits,
                        const char16_t* sentence) {
        QTest::addRow("%s", name) << exam << minutes << reading << fits << QString::fromUtf16(sentence);
    };
    const QDate exam(2026, 12, 13);
    add("fits", exam, 35, 45, true, u"This fits: reading takes 45 minutes, and 19 days at 35 minutes give 11 h 5 min.");
    add("exactly", exam, 10, 190, true,
        u"This fits: reading takes 3 h 10 min, and 19 days at 10 minutes give 3 h 10 min.");
    add("impossible", exam, 10, 191, false,
        u"This cannot work: reading alone takes 3 h 11 min; 19 days at 10 minutes give 3 h 10 min.");
    add("unknown material", exam, 35, 0, true, u"19 days at 35 minutes give 11 h 5 min.");
    add("one day", today.addDays(1), 35, 0, true, u"1 day at 35 minutes give 35 minutes.");
    add("today", today, 35, 0, false, u"The exam is today: there is no evening left to plan.");
    add("past", today.addDays(-1), 35, 0, false, u"That day is past.");
    add("no minutes", exam, 0, 45, true, u"19 days left. Each shows all that is due.");
    add("no date", QDate(), 35, 45, true, u"Without a day nothing is counted down, and no forecast is made for it.");
}

void TestFirstStart::sums()
{
    QFETCH(QDate, exam);
    QFETCH(int, minutes);
    QFETCH(int, reading);
    QFETCH(bool, fits);
    QFETCH(QString, sentence);
    Aim aim;
    if (exam.isValid())
        aim.examDate = exam;
    if (minutes > 0)
        aim.minutesPerDay = minutes;
    CourseSize course = sample;
    course.readingMinutes = reading;
    const reckoning::Sum sum = reckoning::sum(today, aim, reading > 0 ? std::optional(course) : std::nullopt);
    QCOMPARE(sum.sentence, sentence);
    QCOMPARE(sum.fits, fits);
}

void TestFirstStart::arrowsChooseAndEnterGoesOn()
{
    FirstStart page(today, sample);
    QSignalSpy answered(&page, &FirstStart::answered);
    QVERIFY(test::showActive(&page));
    QCOMPARE(page.start(), FirstStart::Start::Sample);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Up);
    QCOMPARE(page.start(), FirstStart::Start::Import);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Up);
    QCOMPARE(page.start(), FirstStart::Start::Open);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(answered.count(), 1);
    auto* minutes = page.findChild<QSpinBox*>();
    minutes->setFocus();
    QTest::keyClick(minutes, Qt::Key_Return);
    QCOMPARE(answered.count(), 2);
}

void TestFirstStart::escapeSkips()
{
    FirstStart page(today, sample);
    QSignalSpy skipped(&page, &FirstStart::skipped);
    QVERIFY(test::showActive(&page));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QCOMPARE(skipped.count(), 1);
}

void TestFirstStart::sampleIsOfferedOnlyWhereItIs()
{
    FirstStart page(today, std::nullopt);
    QCOMPARE(page.start(), FirstStart::Start::Import);
}

void TestFirstStart::dateAndMinutesCanWait()
{
    AimFields fields(today, {today.addDays(19), 35});
    QCOMPARE(fields.aim(), (Aim{today.addDays(19), 35}));
    fields.findChild<QDateEdit*>()->setDate(today.addDays(30));
    QCOMPARE(fields.aim().examDate, std::optional(today.addDays(30)));
    const QList<QPushButton*> waysOut = fields.findChildren<QPushButton*>();
    QCOMPARE(waysOut.size(), 2);
    for (QPushButton* wayOut : waysOut)
        wayOut->click();
    QCOMPARE(fields.aim(), Aim());
    for (QPushButton* wayOut : waysOut) // and back
        wayOut->click();
    QCOMPARE(fields.aim(), (Aim{today.addDays(30), 35}));
}

void TestFirstStart::everythingHasAName()
{
    FirstStart page(today, sample);
    QVERIFY(test::showActive(&page));
    QCOMPARE(test::namelessControls(&page), QStringList());
}

LAMPLIGHT_UI_TEST_MAIN(TestFirstStart)
#include "tst_firststart.moc"
