// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/focusring.h"
#include "theme/icons.h"
#include "theme/theme.h"
#include "ui/uitest.h"

#include <QFocusFrame>
#include <QFontInfo>
#include <QImage>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

using namespace lamplight;
using namespace lamplight::ui;

namespace {

/// How often exactly this colour is in the picture.
int count(const QImage& picture, const QColor& wanted)
{
    int found = 0;
    for (int y = 0; y < picture.height(); ++y)
        for (int x = 0; x < picture.width(); ++x)
            found += picture.pixel(x, y) == wanted.rgb();
    return found;
}

} // namespace

class TestTheme : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cleanup();
    void modes();
    void followsTheDesktop();
    void typeScale_data();
    void typeScale();
    void lengthsGrowWithTheText();
    void paletteFollows();
    void everyGlyphIsReadable();
    void iconsTakeTheColourOfTheDay();
    void chevronsTurnWithTheDirection();
    void ringSurroundsTheFocus();
    void ringStaysOutOfItemViews();
    void fieldsAreTargets();
};

void TestTheme::cleanup()
{
    theme().setMode(Theme::Mode::Light);
    theme().setTextScale(1);
}

void TestTheme::modes()
{
    QSignalSpy changes(&theme(), &Theme::changed);
    theme().setMode(Theme::Mode::Dark);
    QCOMPARE(color(Token::Paper), QColor(0x1A, 0x17, 0x13));
    theme().setMode(Theme::Mode::Light);
    QCOMPARE(color(Token::Paper), QColor(0xFB, 0xF8, 0xF1));
    theme().setMode(Theme::Mode::Light); // no news
    QCOMPARE(changes.count(), 2);
}

void TestTheme::followsTheDesktop()
{
    theme().setMode(Theme::Mode::Dark);
    theme().setMode(Theme::Mode::Follow); // not our own dark palette is looked at, but the desktop's
    QVERIFY(!theme().isDark());
}

void TestTheme::typeScale_data()
{
    QTest::addColumn<int>("role");
    QTest::addColumn<double>("factor");
    QTest::addRow("caption") << int(TextRole::Caption) << 0.87;
    QTest::addRow("body") << int(TextRole::Body) << 1.0;
    QTest::addRow("reading") << int(TextRole::Reading) << 1.2;
    QTest::addRow("h3") << int(TextRole::H3) << 1.3;
    QTest::addRow("h2") << int(TextRole::H2) << 1.6;
    QTest::addRow("h1") << int(TextRole::H1) << 2.0;
}

void TestTheme::typeScale()
{
    QFETCH(int, role);
    QFETCH(double, factor);
    const double body = theme().font().pointSizeF();
    QCOMPARE(theme().font(TextRole(role)).pointSizeF(), body * factor);
    QCOMPARE(theme().readingFont(TextRole(role)).pointSizeF(), body * factor);
    theme().setTextScale(1.5);
    QCOMPARE(theme().font(TextRole(role)).pointSizeF(), 1.5 * body * factor);
}

void TestTheme::lengthsGrowWithTheText()
{
    QCOMPARE(space(Space::S24), 24); // b is 14 px here
    theme().setTextScale(2);
    QCOMPARE(space(Space::S24), 48);
    theme().setTextScale(9);
    QCOMPARE(theme().textScale(), 2.0);
}

void TestTheme::paletteFollows()
{
    QWidget widget;
    QVERIFY(test::showActive(&widget));
    theme().setMode(Theme::Mode::Dark);
    QTRY_COMPARE(widget.palette().color(QPalette::Window), color(Token::Paper));
    QCOMPARE(widget.palette().color(QPalette::WindowText), color(Token::Ink));
    QListWidget list;
    list.ensurePolished();
    QCOMPARE(list.palette().color(QPalette::Highlight), color(Token::LampTint));
}

void TestTheme::everyGlyphIsReadable()
{
    for (int glyph = 1; glyph < glyphCount; ++glyph)
        QVERIFY2(glyphIsReadable(Glyph(glyph)), qPrintable(QString::number(glyph)));
}

void TestTheme::iconsTakeTheColourOfTheDay()
{
    const QIcon disc = icon(Glyph::Disc, Token::Lamp);
    QVERIFY(count(disc.pixmap(24, 24).toImage().convertToFormat(QImage::Format_ARGB32), color(Token::Lamp)) > 100);
    theme().setMode(Theme::Mode::Dark);
    QVERIFY(count(disc.pixmap(24, 24).toImage().convertToFormat(QImage::Format_ARGB32), color(Token::Lamp)) > 100);
}

void TestTheme::chevronsTurnWithTheDirection()
{
    const auto drawn = [](Glyph glyph, Qt::LayoutDirection direction) {
        QImage image(24, 24, QImage::Format_ARGB32);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        drawGlyph(painter, image.rect(), glyph, Qt::black, direction);
        return image;
    };
    QCOMPARE(drawn(Glyph::ChevronNext, Qt::RightToLeft), drawn(Glyph::ChevronPrevious, Qt::LeftToRight));
    QCOMPARE(drawn(Glyph::Check, Qt::RightToLeft), drawn(Glyph::Check, Qt::LeftToRight));
}

void TestTheme::ringSurroundsTheFocus()
{
    QWidget window;
    window.resize(300, 200);
    QPushButton first(QStringLiteral("First"), &window), second(QStringLiteral("Second"), &window);
    first.setGeometry(20, 20, 100, 36);
    second.setGeometry(20, 80, 100, 36);
    QVERIFY(test::showActive(&window));
    first.setFocus();
    auto* ring = window.findChild<QFocusFrame*>();
    QVERIFY(ring && ring->isVisible());
    QCOMPARE(ring->geometry(), QRect(16, 16, 108, 44)); // 2 px gap and 2 px ring
    const QImage picture = window.grab().toImage();
    QCOMPARE(picture.pixelColor(16, 38), color(Token::Lamp));
    QCOMPARE(picture.pixelColor(17, 38), color(Token::Lamp));
    QCOMPARE(picture.pixelColor(18, 38), color(Token::Paper));
    QCOMPARE(picture.pixelColor(19, 38), color(Token::Paper));
    second.setFocus();
    QCOMPARE(window.findChild<QFocusFrame*>()->geometry(), QRect(16, 76, 108, 44));
}

void TestTheme::ringStaysOutOfItemViews()
{
    QWidget window;
    QVBoxLayout layout(&window);
    QListWidget list;
    list.addItem(QStringLiteral("Row"));
    layout.addWidget(&list);
    QVERIFY(test::showActive(&window));
    list.setFocus();
    const auto* ring = window.findChild<QFocusFrame*>();
    QVERIFY(!ring || !ring->isVisible());
    list.setCurrentRow(0);
    list.clearSelection();
    QVERIFY(count(list.viewport()->grab().toImage(), color(Token::Lamp)) > 0); // the row has it
}

void TestTheme::fieldsAreTargets()
{
    QLineEdit line;
    QVERIFY(line.sizeHint().height() >= metric::target);
    QPushButton button(QStringLiteral("Go"));
    QVERIFY(button.sizeHint().height() >= metric::target);
    theme().setTextScale(2);
    QVERIFY(line.sizeHint().height() >= 2 * metric::target);
}

LAMPLIGHT_UI_TEST_MAIN(TestTheme)
#include "tst_theme.moc"
