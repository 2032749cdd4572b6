// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/tokens.h"

#include <QColor>
#include <QtTest>
#include <cmath>

using namespace lamplight::ui;

namespace {

/// WCAG 2.1, relative luminance of an sRGB colour.
double luminance(QRgb rgb)
{
    const auto linear = [](int value) {
        const double c = value / 255.0;
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(qRed(rgb)) + 0.7152 * linear(qGreen(rgb)) + 0.0722 * linear(qBlue(rgb));
}

/// WCAG 2.1, contrast ratio, 1 to 21.
double contrast(QRgb a, QRgb b)
{
    const double la = luminance(a), lb = luminance(b);
    return (qMax(la, lb) + 0.05) / (qMin(la, lb) + 0.05);
}

constexpr double textRatio = 4.5;
constexpr double edgeRatio = 3.0;
constexpr double enhancedRatio = 7.0;

} // namespace

class TestContrast : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void knownRatios();
    void tableIsInOrder();
    void pairsThatMeet_data();
    void pairsThatMeet();
};

void TestContrast::knownRatios()
{
    QCOMPARE(contrast(qRgb(0, 0, 0), qRgb(255, 255, 255)), 21.0);
    QVERIFY(std::abs(contrast(qRgb(0x77, 0x77, 0x77), qRgb(255, 255, 255)) - 4.48) < 0.01);
}

void TestContrast::tableIsInOrder()
{
    for (size_t i = 0; i < std::size(tokens); ++i)
        QCOMPARE(int(tokens[i].token), int(i)); // Theme::color() looks up by place
}

void TestContrast::pairsThatMeet_data()
{
    QTest::addColumn<int>("front");
    QTest::addColumn<int>("ground");
    QTest::addColumn<double>("least");
    QTest::addColumn<bool>("inDark");

    const auto add = [](std::initializer_list<Token> fronts, std::initializer_list<Token> grounds, double least,
                        bool inDark = true) {
        for (const Token front : fronts)
            for (const Token ground : grounds)
                QTest::addRow("%s on %s", tokens[int(front)].name, tokens[int(ground)].name)
                    << int(front) << int(ground) << least << inDark;
    };
    using T = Token;
    const auto grounds = {T::Paper, T::Surface, T::Well};
    const auto tints = {T::LampTint, T::GoodTint, T::WarnTint, T::BadTint, T::InfoTint};
    add({T::Ink, T::InkSoft, T::Lamp, T::Good, T::Warn, T::Bad, T::Info}, grounds, textRatio);
    add({T::Ink, T::InkSoft, T::Lamp, T::Good, T::Warn, T::Bad, T::Info}, tints, textRatio);
    add({T::Pink, T::Turquoise, T::Purple}, grounds, textRatio);
    add({T::OnLamp}, {T::Lamp}, textRatio);
    add({T::Edge}, grounds, edgeRatio);
    add({T::Edge}, tints, edgeRatio, false); // in dark no field is drawn on a tint
    add({T::Lamp}, {T::Line}, edgeRatio);    // progress on its track
}

void TestContrast::pairsThatMeet()
{
    QFETCH(int, front);
    QFETCH(int, ground);
    QFETCH(double, least);
    QFETCH(bool, inDark);
    const double light = contrast(tokens[front].light, tokens[ground].light);
    QVERIFY2(light >= least, qPrintable(QStringLiteral("light: %1").arg(light)));
    const double dark = contrast(tokens[front].dark, tokens[ground].dark);
    QVERIFY2(!inDark || dark >= least, qPrintable(QStringLiteral("dark: %1").arg(dark)));
    // WCAG 1.4.6: text at 7:1.
    const double high = contrast(tokens[front].contrast, tokens[ground].contrast);
    QVERIFY2(high >= (least == textRatio ? enhancedRatio : least), qPrintable(QStringLiteral("high: %1").arg(high)));
}

QTEST_GUILESS_MAIN(TestContrast)
#include "tst_contrast.moc"
