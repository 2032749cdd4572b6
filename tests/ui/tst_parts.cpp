// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/result.h"
#include "parts/button.h"
#include "parts/emptystate.h"
#include "parts/flow.h"
#include "parts/inlinemessage.h"
#include "parts/keycap.h"
#include "parts/rowbutton.h"
#include "parts/scrollcolumn.h"
#include "parts/stackedbar.h"
#include "parts/text.h"
#include "theme/theme.h"
#include "ui/accessibility.h"
#include "ui/uitest.h"

#include <QLabel>
#include <QToolButton>

using namespace lamplight;
using namespace lamplight::ui;

class TestParts : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void enterPressesAButton();
    void keyWorksFromElsewhere();
    void buttonHasRoomForItsText_data();
    void buttonHasRoomForItsText();
    void rowSaysAllOfIt();
    void textIsNeverHtml();
    void barPartsAddUp();
    void barSpeaks();
    void flowBreaksLines();
    void columnStaysNarrow();
    void columnKeepsTogether();
    void capText_data();
    void capText();
    void messageShowsErrors();
    void emptyStateOffersOneAction();
};

void TestParts::enterPressesAButton()
{
    Button button(QStringLiteral("Start"), ButtonKind::Primary);
    QSignalSpy pressed(&button, &Button::clicked);
    QVERIFY(test::showActive(&button));
    button.setFocus();
    QTest::keyClick(&button, Qt::Key_Return);
    QTest::keyClick(&button, Qt::Key_Enter);
    QTest::keyClick(&button, Qt::Key_Space);
    QCOMPARE(pressed.count(), 3);
}

void TestParts::keyWorksFromElsewhere()
{
    QWidget window;
    auto* row = new Row(&window);
    auto* flag = new Button(QStringLiteral("Flag"));
    auto* other = new Button(QStringLiteral("Other"));
    flag->setKey(QKeySequence(Qt::Key_F));
    row->addWidget(flag);
    row->addWidget(other);
    QSignalSpy pressed(flag, &Button::clicked);
    QVERIFY(test::showActive(&window));
    other->setFocus();
    QTest::keyClick(other, Qt::Key_F);
    QCOMPARE(pressed.count(), 1);
}

void TestParts::buttonHasRoomForItsText_data()
{
    QTest::addColumn<double>("scale");
    QTest::addRow("100") << 1.0;
    QTest::addRow("200") << 2.0;
}

void TestParts::buttonHasRoomForItsText()
{
    QFETCH(double, scale);
    theme().setTextScale(scale);
    for (const auto kind : {ButtonKind::Normal, ButtonKind::Primary, ButtonKind::Quiet, ButtonKind::Link}) {
        Button button(QStringLiteral("Go through incomplete and unseen"), kind);
        const int bare = button.sizeHint().width();
        QVERIFY(bare >= button.fontMetrics().horizontalAdvance(button.text()));
        button.setGlyph(Glyph::List);
        button.setKey(QKeySequence(Qt::Key_R));
        QVERIFY(button.sizeHint().width() > bare + keyCapSize(QStringLiteral("R")).width());
        if (kind != ButtonKind::Link)
            QVERIFY(button.sizeHint().height() >= px(metric::target));
    }
    theme().setTextScale(1);
}

void TestParts::rowSaysAllOfIt()
{
    RowButton row(QStringLiteral("Mock exam 2"), QStringLiteral("41 min"));
    row.setValue(QStringLiteral("27 of 40"), QStringLiteral("passed"), Glyph::Check, Token::Good);
    QCOMPARE(test::accessibleName(&row), QStringLiteral("Mock exam 2, 41 min, 27 of 40, passed"));
    QVERIFY(row.sizeHint().height() >= metric::target);
}

void TestParts::textIsNeverHtml()
{
    Text bold(QStringLiteral("<b>x</b>"));
    Text plain(QStringLiteral("&lt;"));
    QCOMPARE(bold.textFormat(), Qt::PlainText);
    QVERIFY(bold.sizeHint().width() > bold.fontMetrics().horizontalAdvance(QStringLiteral("<b>")));
    QCOMPARE(test::accessibleName(&plain), QStringLiteral("&lt;"));
}

void TestParts::barPartsAddUp()
{
    StackedBar bar;
    bar.resize(308, 12);
    using Fill = StackedBar::Fill;
    bar.setParts(
        {{1, Fill::Solid, Tone::Lamp, {}}, {0, Fill::Hollow, Tone::Lamp, {}}, {2, Fill::Track, Tone::Bad, {}}});
    const QList<QRect> places = bar.places();
    QCOMPARE(places[0].width() + places[2].width(), 304); // one gap of 4 between two that are seen
    QCOMPARE(places[2].right(), 307);
    QVERIFY(places[1].isEmpty());
    QVERIFY(qAbs(places[2].width() - 2 * places[0].width()) <= 2);
    bar.setLayoutDirection(Qt::RightToLeft);
    QCOMPARE(bar.places()[0].right(), 307);
}

void TestParts::barSpeaks()
{
    StackedBar bar;
    bar.setParts({{1, StackedBar::Fill::Solid, Tone::Lamp, QStringLiteral("22 reviews")},
                  {1, StackedBar::Fill::Hollow, Tone::Lamp, QStringLiteral("8 new")}});
    QCOMPARE(test::accessibleName(&bar), QStringLiteral("22 reviews, 8 new"));
}

void TestParts::flowBreaksLines()
{
    QWidget window;
    auto* flow = new Flow(&window, Space::S8, Space::S8);
    for (int i = 0; i < 3; ++i) {
        auto* item = new QWidget;
        item->setFixedSize(100, 20);
        flow->addWidget(item);
    }
    QCOMPARE(flow->heightForWidth(316), 20);
    QCOMPARE(flow->heightForWidth(315), 48);
    QCOMPARE(flow->heightForWidth(100), 76);
    QCOMPARE(flow->minimumSize().width(), 100);
}

void TestParts::columnStaysNarrow()
{
    ScrollColumn page(metric::columnForm);
    auto* inside = new Text(QStringLiteral("x"));
    page.column().addWidget(inside);
    page.resize(1280, 400);
    QVERIFY(test::showActive(&page));
    QCOMPARE(inside->width(), metric::columnForm);
    const int left = inside->mapTo(&page, QPoint()).x();
    QVERIFY(qAbs(left - (1280 - metric::columnForm) / 2) <= 1);
    page.resize(400, 400);
    QTRY_COMPARE(inside->width(), 400 - 2 * space(Space::S32));
}

void TestParts::columnKeepsTogether()
{
    ScrollColumn page(metric::columnForm, Space::S16);
    auto* first = wrapped(new Text(QStringLiteral("One")));
    auto* second = wrapped(new Text(QStringLiteral("Two")));
    page.column().addWidget(first);
    page.column().addWidget(second);
    page.resize(800, 800);
    QVERIFY(test::showActive(&page));
    QTRY_COMPARE(second->y() - first->y() - first->height(), space(Space::S16));
    QCOMPARE(first->y(), space(Space::S32));
    QVERIFY(first->height() < 40);
    page.column().insertStretch(0, 1); // now it may use the whole height
    QTRY_VERIFY(first->y() > 400);
}

void TestParts::capText_data()
{
    QTest::addColumn<QKeySequence>("key");
    QTest::addColumn<QString>("text");
    QTest::addRow("letter") << QKeySequence(Qt::Key_F) << QStringLiteral("F");
    QTest::addRow("modified") << QKeySequence(Qt::CTRL | Qt::Key_Return) << QStringLiteral("Ctrl+Enter");
    QTest::addRow("arrow") << QKeySequence(Qt::Key_Left) << QStringLiteral("←");
    QTest::addRow("arrow with Alt") << QKeySequence(Qt::ALT | Qt::Key_Left) << QStringLiteral("Alt+←");
}

void TestParts::capText()
{
    QFETCH(QKeySequence, key);
    QFETCH(QString, text);
    QCOMPARE(ui::capText(key), text);
}

void TestParts::messageShowsErrors()
{
    QWidget window;
    window.resize(400, 300);
    auto* column = new Column(&window);
    auto* message = new InlineMessage;
    column->addWidget(message);
    QVERIFY(test::showActive(&window));
    QVERIFY(!message->isVisible());
    message->showError({ErrorKind::Input, QStringLiteral("The file isn't text."), QStringLiteral("byte 7"),
                        QStringLiteral("a.txt"), 3});
    QVERIFY(message->isVisible());
    QCOMPARE(test::accessibleName(message), QStringLiteral("Not understood: The file isn't text. (a.txt, line 3)"));
    QCOMPARE(test::namelessControls(&window), QStringList());
    const auto* details = message->findChild<QPushButton*>();
    QVERIFY(details);
    message->findChild<QToolButton*>()->click();
    QVERIFY(!message->isVisible());
}

void TestParts::emptyStateOffersOneAction()
{
    EmptyState empty(Glyph::Import, QStringLiteral("Nothing here"), {}, QStringLiteral("Import…"));
    QSignalSpy asked(&empty, &EmptyState::triggered);
    QVERIFY(test::showActive(&empty));
    empty.setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(asked.count(), 1);
    EmptyState resting(Glyph::Check, QStringLiteral("All done"), {}, {});
    QVERIFY(!resting.action());
}

LAMPLIGHT_UI_TEST_MAIN(TestParts)
#include "tst_parts.moc"
