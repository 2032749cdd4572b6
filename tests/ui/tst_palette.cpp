// SPDX-License-Identifier: GPL-3.0-or-later
#include "deck/cards.h"
#include "deck/lessons.h"
#include "desk.h"
#include "lessondeck.h"
#include "shell/header.h"
#include "shell/menus.h"
#include "shell/palette.h"
#include "studydesk.h"
#include "ui/accessibility.h"

#include <QAction>
#include <QLineEdit>
#include <QListView>

using namespace lamplight;
using namespace lamplight::ui;
using test::Desk, test::NotedScreen;

class TestPalette : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void opensFromKeyAndHeader();
    void listsScreensFirst();
    void everyActionIsThere();
    void goesToAScreen();
    void goesToALesson();
    void goesToACard();
    void actionIsTriggered();
    void lastWordTypedWins();
    void lastOnesFirst();
    void arrowsGoRound();
    void readersHearTheRow();
    void nothingFound();
    void clickGoes();
    void escapeChangesNothing();
    void notInTheExamRoom();
    void fitsANarrowWindow();
};

namespace {

struct Opened : Desk {
    explicit Opened(bool course = false)
    {
        if (course)
            test::importSampleCourse(session());
        QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
    }
    Palette& palette() { return *window.findChild<Palette*>(); }
    QLineEdit& field() { return *palette().findChild<QLineEdit*>(); }
    QListView& list() { return *palette().findChild<QListView*>(); }
    int rows() { return list().model()->rowCount(); }
    QString row(int at, int role = Qt::DisplayRole) { return list().model()->index(at, 0).data(role).toString(); }
    bool type(const QString& text, const QString& first)
    {
        field().setText(text);
        return QTest::qWaitFor([&] { return row(0) == first; });
    }
    void again()
    {
        test::showActive(&window);
        QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
    }
};

} // namespace

void TestPalette::opensFromKeyAndHeader()
{
    Opened desk;
    QVERIFY(desk.palette().isVisible());
    QTRY_VERIFY(desk.field().hasFocus());
    desk.palette().reject();
    QVERIFY(!desk.palette().isVisible());
    auto* button = test::buttonNamed(*desk.window.findChild<Header*>(), QStringLiteral("Go to"));
    QVERIFY(button);
    button->click();
    QVERIFY(desk.palette().isVisible());
    QCOMPARE(test::namelessControls(&desk.palette()), QStringList());
}

void TestPalette::listsScreensFirst()
{
    Opened desk;
    const QList<ScreenEntry> screens = test::notedScreens();
    QStringList names, listed;
    for (int i = 0; i < screens.size(); ++i) {
        names.append(screens[i].name);
        listed.append(desk.row(i));
    }
    std::ranges::sort(names);
    std::ranges::sort(listed);
    QCOMPARE(listed, names);
}

void TestPalette::everyActionIsThere()
{
    Opened desk;
    QStringList listed;
    for (int i = 0; i < desk.rows(); ++i)
        listed.append(desk.row(i, Qt::AccessibleTextRole));
    const QList<QAction*> actions = desk.window.menus().actionsWithKeys();
    for (const QAction* action : actions)
        if (action->isEnabled() && action != desk.window.menus().goTo) {
            const QString key = QKeySequence(action->shortcut()).toString(QKeySequence::NativeText);
            QVERIFY2(listed.filter(key).size() > 0 || action->shortcut()[0].key() == Qt::Key_Plus, qPrintable(key));
        }
    QVERIFY(listed.contains(QStringLiteral("With my progress, Action"))); // of a menu within a menu
    QVERIFY(!listed.join(u' ').contains(QLatin1String("Undo")));          // there is nothing to be undone
}

void TestPalette::goesToAScreen()
{
    Opened desk;
    QVERIFY(desk.type(QStringLiteral("exa"), QStringLiteral("Exam")));
    QTest::keyClick(&desk.field(), Qt::Key_Return);
    QVERIFY(!desk.palette().isVisible());
    QCOMPARE(desk.screen().where, Destination{Place::Exam});
}

void TestPalette::goesToALesson()
{
    Opened desk(true);
    const auto lessons = desk.session().deck().read([](auto& connection) { return deck::lessonTitles(connection); });
    const Lesson& last = lessons->last();
    desk.field().setText(last.title);
    const auto isIt = [&](int row) {
        const QString said = desk.row(row, Qt::AccessibleTextRole);
        return said.contains(last.title) && said.endsWith(QLatin1String(", Lesson"));
    };
    int at = 0;
    QTRY_VERIFY(desk.rows() > 0 && desk.row(0).contains(last.title));
    while (at < desk.rows() && !isIt(at))
        ++at;
    QVERIFY(at < desk.rows());
    for (int i = 0; i < at; ++i)
        QTest::keyClick(&desk.field(), Qt::Key_Down);
    QTest::keyClick(&desk.field(), Qt::Key_Enter);
    QCOMPARE(desk.screen().where, (Destination{.place = Place::Lessons, .lesson = last.uid}));
}

void TestPalette::goesToACard()
{
    Opened desk;
    Card card;
    card.uid = newUid();
    card.front = QStringLiteral("Zebra?");
    card.back = QStringLiteral("a horse");
    CardId id;
    QVERIFY(desk.session().deck().step(QStringLiteral("Card"), [&](deck::Connection& connection) -> Result<void> {
        const auto made = deck::insert(connection, card);
        if (!made)
            return tl::unexpected(made.error());
        id = *made;
        return {};
    }));
    QVERIFY(desk.type(QStringLiteral("zeb"), QStringLiteral("Zebra?")));
    QTest::keyClick(&desk.field(), Qt::Key_Return);
    QCOMPARE(desk.screen().where, (Destination{.place = Place::Review, .card = id}));
}

void TestPalette::actionIsTriggered()
{
    Opened desk;
    bool triggered = false;
    connect(desk.window.menus().menuBarAlways, &QAction::triggered, this, [&] { triggered = true; });
    QVERIFY(desk.type(QStringLiteral("menu bar"), QStringLiteral("Show the menu bar always")));
    QTest::keyClick(&desk.field(), Qt::Key_Return);
    QVERIFY(triggered);
}

void TestPalette::lastWordTypedWins()
{
    Opened desk(true);
    // While the first is looked for the second is typed: the first is never shown.
    bool stale = false;
    connect(desk.list().model(), &QAbstractItemModel::modelReset, this, [&] {
        for (int i = 0; i < desk.rows(); ++i)
            stale = stale || desk.row(i) == QLatin1String("Warranty");
    });
    desk.field().setText(QStringLiteral("warranty"));
    desk.field().setText(QStringLiteral("sponsor"));
    QTRY_COMPARE(desk.row(0), QStringLiteral("Sponsor"));
    QVERIFY(!stale);
}

void TestPalette::lastOnesFirst()
{
    Opened desk(true);
    QVERIFY(desk.type(QStringLiteral("sponsor"), QStringLiteral("Sponsor")));
    QTest::keyClick(&desk.field(), Qt::Key_Return);
    desk.again();
    QVERIFY(desk.type(QStringLiteral("lessons"), QStringLiteral("Lessons")));
    QTest::keyClick(&desk.field(), Qt::Key_Return);
    desk.again();
    QCOMPARE(desk.field().text(), QString());
    QCOMPARE(desk.row(0), QStringLiteral("Lessons"));
    QCOMPARE(desk.row(1), QStringLiteral("Sponsor"));
    for (int i = 2; i < desk.rows(); ++i)
        QVERIFY(desk.row(i) != QLatin1String("Lessons"));
}

void TestPalette::arrowsGoRound()
{
    Opened desk;
    QCOMPARE(desk.list().currentIndex().row(), 0);
    QTest::keyClick(&desk.field(), Qt::Key_Up);
    QCOMPARE(desk.list().currentIndex().row(), desk.rows() - 1);
    QTest::keyClick(&desk.field(), Qt::Key_Down);
    QCOMPARE(desk.list().currentIndex().row(), 0);
    QTest::keyClick(&desk.field(), Qt::Key_PageDown);
    QVERIFY(desk.list().currentIndex().row() > 3);
    QTest::keyClick(&desk.field(), Qt::Key_PageUp);
    QCOMPARE(desk.list().currentIndex().row(), 0);
    QTRY_VERIFY(desk.field().hasFocus());
}

void TestPalette::readersHearTheRow()
{
    Opened desk;
    QVERIFY(desk.type(QStringLiteral("exa"), QStringLiteral("Exam")));
    QVERIFY2(desk.field().accessibleDescription().startsWith(QStringLiteral("Exam, Screen, Ctrl+4; 1 of ")),
             qPrintable(desk.field().accessibleDescription()));
    QTest::keyClick(&desk.field(), Qt::Key_Down);
    QVERIFY(desk.field().accessibleDescription().contains(QStringLiteral("; 2 of ")));
}

void TestPalette::nothingFound()
{
    Opened desk;
    desk.field().setText(QStringLiteral("zebra"));
    QTRY_VERIFY(desk.field().accessibleDescription().startsWith(QStringLiteral("Nothing is called “zebra”")));
    QCOMPARE(desk.rows(), 0);
    QTest::keyClick(&desk.field(), Qt::Key_Return); // goes nowhere
    QTest::keyClick(&desk.field(), Qt::Key_Down);
    QVERIFY(desk.palette().isVisible());
}

void TestPalette::clickGoes()
{
    Opened desk;
    QVERIFY(desk.type(QStringLiteral("exa"), QStringLiteral("Exam")));
    const QRect place = desk.list().visualRect(desk.list().model()->index(0, 0));
    QTest::mouseClick(desk.list().viewport(), Qt::LeftButton, {}, place.center());
    QCOMPARE(desk.screen().where, Destination{Place::Exam});
}

void TestPalette::escapeChangesNothing()
{
    Opened desk;
    QTest::keyClick(&desk.field(), Qt::Key_Escape);
    QVERIFY(!desk.palette().isVisible());
    QCOMPARE(desk.screen().where, Destination{Place::Today});
}

void TestPalette::notInTheExamRoom()
{
    Opened desk;
    desk.palette().reject();
    desk.screen().full = true;
    Q_EMIT desk.screen().fullWindowChanged();
    desk.again();
    QVERIFY(!desk.palette().isVisible());
}

void TestPalette::fitsANarrowWindow()
{
    Opened desk;
    desk.palette().reject();
    desk.window.resize(420, 420);
    desk.again();
    QVERIFY(desk.palette().width() <= desk.window.width());
    QVERIFY(desk.palette().geometry().bottom() <= desk.window.geometry().bottom());
}

LAMPLIGHT_UI_TEST_MAIN(TestPalette)
#include "tst_palette.moc"
