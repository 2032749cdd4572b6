// SPDX-License-Identifier: GPL-3.0-or-later
// Long because: every sort of field of the screen is tried through the one screen.
#include "deck/topics.h"
#include "lessondeck.h"
#include "parts/rowbutton.h"
#include "settings/aimeditor.h"
#include "settings/settingrow.h"
#include "settings/settingsscreen.h"
#include "settings/steptext.h"
#include "shell/currentdeck.h"
#include "shell/mainwindow.h"
#include "shell/preferences.h"
#include "study/librarydesk.h"
#include "study/settingsdesk.h"
#include "studydesk.h"
#include "ui/uitest.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSpinBox>
#include <QTemporaryDir>

using namespace lamplight;
using namespace lamplight::ui;

class TestSettings : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void steps_data();
    void steps();
    void daysOff_data();
    void daysOff();
    void everythingHasAName();
    void nothingIsCut();
    void numberIsOneStep();
    void wrongStepsSayWhatIsRight();
    void choiceAndSwitch();
    void weekdayLeavesTheOthers();
    void retentionShowsWhatItAsksFor();
    void retentionOfATopic();
    void changeIsReckonedBeforeItIsMade();
    void examIsAddedAndChanged();
    void examIsTakenAway();
    void undoShowsWhatWas();
};

namespace {

struct Settings {
    Settings() : preferences(folder.filePath(QStringLiteral("settings.ini"))), window(clock, preferences, screens())
    {
        if (!window.deck().create(folder.filePath(QStringLiteral("course.lamp")), QStringLiteral("Course")))
            qFatal("no deck");
        test::importSampleCourse(session());
        if (!study::LibraryDesk(session()).makeCards({CardKind::Term, CardKind::Definition}))
            qFatal("no cards");
        test::showActive(&window);
        window.go({Place::Settings});
    }

    study::Session& session() { return *window.deck().session(); }
    SettingsScreen& screen() { return *window.findChild<SettingsScreen*>(); }
    deck::Settings now() { return *session().settings(); }
    template <class Field>
    Field& field(const QString& name)
    {
        const QList<Field*> fields = screen().findChildren<Field*>();
        for (Field* each : fields)
            if (each->accessibleName() == name)
                return *each;
        qFatal("no field: %s", qPrintable(name));
    }
    template <class Field>
    void put(const QString& name, const QString& text)
    {
        Field& edit = field<Field>(name);
        edit.setFocus();
        edit.selectAll();
        QTest::keyClicks(&edit, text);
        QTest::keyClick(&edit, Qt::Key_Return);
    }
    void undo() { QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier); }
    QString load() { return screen().findChild<QLabel*>(QStringLiteral("load"))->text(); }
    QList<RowButton*> choices() { return screen().findChildren<RowButton*>(); }

    QTemporaryDir folder;
    ManualClock clock{test::evening};
    Preferences preferences;
    MainWindow window;
};

} // namespace

void TestSettings::steps_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("right");
    QTest::addColumn<QString>("written");
    QTest::addRow("minutes") << "1m 10m" << true << "1m 10m";
    QTest::addRow("without a unit") << "1 10" << true << "1m 10m";
    QTest::addRow("hours and commas") << "1h, 90m" << true << "1h 90m";
    QTest::addRow("none") << "" << true << "";
    QTest::addRow("a day") << "24h" << true << "24h";
    QTest::addRow("over a day") << "25h" << false << "";
    QTest::addRow("nothing of it") << "0m" << false << "";
    QTest::addRow("words") << "soon" << false << "";
    QTest::addRow("eleven") << "1 1 1 1 1 1 1 1 1 1 1" << false << "";
}

void TestSettings::steps()
{
    QFETCH(const QString, typed);
    QFETCH(const bool, right);
    const auto read = readSteps(typed);
    QCOMPARE(read.has_value(), right);
    if (read)
        QTEST(stepsText(*read), "written");
}

void TestSettings::daysOff_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("right");
    QTest::addColumn<QString>("written");
    QTest::addRow("none") << " " << true << "";
    QTest::addRow("in order, once") << "2026-12-31 2026-12-24, 2026-12-31" << true << "2026-12-24, 2026-12-31";
    QTest::addRow("no such day") << "2026-02-30" << false << "";
    QTest::addRow("another way") << "24.12.2026" << false << "";
}

void TestSettings::daysOff()
{
    QFETCH(const QString, typed);
    QFETCH(const bool, right);
    const auto read = readDays(typed);
    QCOMPARE(read.has_value(), right);
    if (read)
        QTEST(daysText(*read), "written");
}

void TestSettings::everythingHasAName()
{
    Settings settings;
    QTRY_VERIFY(!settings.choices().isEmpty());
    QCOMPARE(test::namelessControls(&settings.screen()), QStringList());
    const QList<SettingRow*> rows = settings.screen().findChildren<SettingRow*>();
    QVERIFY(rows.size() > 15);
}

void TestSettings::nothingIsCut()
{
    Settings settings;
    QVERIFY(settings.session().setExamDate(QDate(2026, 12, 13)));
    QTRY_VERIFY(!settings.choices().isEmpty());
    const auto cut = [&] {
        QStringList names;
        const QList<SettingRow*> rows = settings.screen().findChildren<SettingRow*>();
        for (const SettingRow* row : rows)
            if (row->field()->height() < row->field()->minimumSizeHint().height())
                names.append(row->field()->accessibleName());
        return names;
    };
    QTRY_COMPARE(cut(), QStringList());
}

void TestSettings::numberIsOneStep()
{
    Settings settings;
    settings.put<QSpinBox>(QStringLiteral("New cards a day"), QStringLiteral("7"));
    QCOMPARE(settings.now().newPerDay, 7);
    settings.undo();
    QCOMPARE(settings.now().newPerDay, std::nullopt);
}

void TestSettings::wrongStepsSayWhatIsRight()
{
    Settings settings;
    const auto before = settings.now().learningSteps;
    settings.put<QLineEdit>(QStringLiteral("Learning steps"), QStringLiteral("soon"));
    QCOMPARE(settings.now().learningSteps, before);
    auto& edit = settings.field<QLineEdit>(QStringLiteral("Learning steps"));
    QVERIFY(edit.accessibleDescription().contains(QLatin1String("1m 10m 1h")));
    QVERIFY(test::shownTexts(settings.screen()).contains(edit.accessibleDescription()));
    settings.put<QLineEdit>(QStringLiteral("Learning steps"), QStringLiteral("2m 1h"));
    QCOMPARE(settings.now().learningSteps, (std::vector<int>{2, 60}));
    QVERIFY(!edit.accessibleDescription().contains(QLatin1String("1m 10m 1h")));
}

void TestSettings::choiceAndSwitch()
{
    Settings settings;
    auto& order = settings.field<QComboBox>(QStringLiteral("Reviews come"));
    order.setFocus();
    QTest::keyClick(&order, Qt::Key_Down);
    QTest::keyClick(&order, Qt::Key_Down);
    QCOMPARE(settings.now().cardOrder, deck::CardOrder::Hardest);
    auto& siblings = settings.field<QCheckBox>(QStringLiteral("Bury siblings"));
    siblings.setFocus();
    QTest::keyClick(&siblings, Qt::Key_Space);
    QVERIFY(settings.now().burySiblings);
}

void TestSettings::weekdayLeavesTheOthers()
{
    Settings settings;
    QVERIFY(settings.session().setMinutesPerDay(35));
    QTRY_COMPARE(settings.field<QSpinBox>(QLocale().dayName(6)).value(), 35);
    settings.put<QSpinBox>(QLocale().dayName(6), QStringLiteral("90"));
    QCOMPARE(settings.now().minutesByWeekday, (std::array<int, 7>{35, 35, 35, 35, 35, 90, 35}));
    settings.put<QLineEdit>(QStringLiteral("Days off"), QStringLiteral("2026-12-24"));
    QCOMPARE(settings.now().daysOff, QList<QDate>{QDate(2026, 12, 24)});
}

void TestSettings::retentionShowsWhatItAsksFor()
{
    Settings settings;
    QTRY_COMPARE(settings.choices().size(), 6);
    QVERIFY(settings.choices()[2]->isChecked()); // 90 %
    QVERIFY(settings.choices()[5]->accessibleName().contains(QLatin1String("min a day")));
    settings.choices()[5]->setFocus();
    QTest::keyClick(settings.choices()[5], Qt::Key_Space);
    QCOMPARE(settings.now().retention, 0.97);
    QTRY_VERIFY(settings.choices()[5]->isChecked());
}

void TestSettings::retentionOfATopic()
{
    Settings settings;
    QTRY_COMPARE(settings.choices().size(), 6);
    auto& topic = settings.field<QComboBox>(QStringLiteral("Desired retention of"));
    topic.setFocus();
    QTest::keyClick(&topic, Qt::Key_Down);
    QTRY_COMPARE(settings.choices().size(), 7);
    QVERIFY(settings.choices()[0]->isChecked()); // as the deck
    QTest::keyClick(settings.choices()[1], Qt::Key_Space);
    const auto topics = settings.session().deck().read([](auto& connection) { return deck::topics(connection); });
    QCOMPARE(topics->first().retention, 0.8);
    QCOMPARE(settings.now().retention, 0.9);
}

void TestSettings::changeIsReckonedBeforeItIsMade()
{
    Settings settings;
    QTRY_VERIFY(settings.load().startsWith(QLatin1String("Next 60 days")));
    QVERIFY(!settings.load().contains(QLatin1String("With this change")));
    auto& fresh = settings.field<QSpinBox>(QStringLiteral("New cards a day"));
    fresh.setFocus();
    fresh.setValue(0);
    QTRY_VERIFY(settings.load().contains(QLatin1String("With this change")));
    QCOMPARE(settings.now().newPerDay, std::nullopt); // not yet
}

void TestSettings::examIsAddedAndChanged()
{
    Settings settings;
    auto* add = test::buttonNamed(settings.screen(), QStringLiteral("Add an exam"));
    QVERIFY(add);
    const auto before = study::aims(settings.session())->size();
    QTest::keyClick(add, Qt::Key_Return);
    QTRY_COMPARE(settings.screen().findChildren<AimEditor*>().size(), before + 1);
    auto* editor = settings.screen().findChildren<AimEditor*>().last();
    auto* name = editor->findChild<QLineEdit*>();
    name->setFocus();
    QTest::keyClicks(name, QStringLiteral("Foundation"));
    QTest::keyClick(name, Qt::Key_Return);
    editor->findChild<QCheckBox*>()->click();
    QTRY_VERIFY(editor->findChild<QDateEdit*>()->isEnabled());
    editor->findChild<QDateEdit*>()->setDate(QDate(2026, 12, 13));
    editor->findChild<QListWidget*>()->item(0)->setCheckState(Qt::Checked);
    const lamplight::Aim aim = study::aims(settings.session())->last();
    QCOMPARE(aim.name, QStringLiteral("Foundation"));
    QCOMPARE(aim.date, QDate(2026, 12, 13));
    QCOMPARE(aim.topics.size(), 1);
    QCOMPARE(settings.session().settings()->examDate, QDate(2026, 12, 13));
}

void TestSettings::examIsTakenAway()
{
    Settings settings;
    QVERIFY(settings.session().setExamDate(QDate(2026, 12, 13)));
    QTRY_COMPARE(settings.screen().findChildren<AimEditor*>().size(), 1);
    const auto button = [&] { return test::buttonNamed(settings.screen(), QStringLiteral("Take this exam away")); };
    QTRY_VERIFY(button());
    button()->click();
    QCOMPARE(study::aims(settings.session())->size(), 0);
    settings.undo();
    QCOMPARE(study::aims(settings.session())->size(), 1);
    QTRY_COMPARE(settings.screen().findChildren<AimEditor*>().size(), 1);
}

void TestSettings::undoShowsWhatWas()
{
    Settings settings;
    settings.put<QSpinBox>(QStringLiteral("Forgotten this often"), QStringLiteral("5"));
    QCOMPARE(settings.now().leechLapses, 5);
    settings.undo();
    QTRY_COMPARE(settings.field<QSpinBox>(QStringLiteral("Forgotten this often")).value(), 8);
}

LAMPLIGHT_UI_TEST_MAIN(TestSettings)
#include "tst_settings.moc"
