// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/englishplurals.h"

#include <QCoreApplication>
#include <QtTest>

using lamplight::EnglishPlurals;

class TestEnglishPlurals : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void numbers_data();
    void numbers();
    void textsWithoutNumbersStay();
};

void TestEnglishPlurals::numbers_data()
{
    QTest::addColumn<int>("n");
    QTest::addColumn<QString>("text");
    QTest::addRow("none") << 0 << QStringLiteral("0 cards of %1 decks");
    QTest::addRow("one") << 1 << QStringLiteral("1 card of %1 deck");
    QTest::addRow("two") << 2 << QStringLiteral("2 cards of %1 decks");
    QTest::addRow("many") << 1000 << QStringLiteral("1000 cards of %1 decks");
}

void TestEnglishPlurals::numbers()
{
    QFETCH(int, n);
    QFETCH(QString, text);
    EnglishPlurals english;
    QVERIFY(QCoreApplication::installTranslator(&english));
    QCOMPARE(QCoreApplication::translate("any", "%n card(s) of %1 deck(s)", nullptr, n), text);
}

void TestEnglishPlurals::textsWithoutNumbersStay()
{
    EnglishPlurals english;
    QVERIFY(QCoreApplication::installTranslator(&english));
    QCOMPARE(QCoreApplication::translate("any", "card(s)"), QStringLiteral("card(s)"));
    QCOMPARE(QCoreApplication::translate("any", "%n missed", nullptr, 1), QStringLiteral("1 missed"));
}

QTEST_GUILESS_MAIN(TestEnglishPlurals)
#include "tst_englishplurals.moc"
