// SPDX-License-Identifier: GPL-3.0-or-later
#include "recall/lexicon.h"
#include "recall/word.h"

#include <QStringList>
#include <QTest>

using namespace lamplight;
using namespace lamplight::recall;

class TestWord : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keys_data();
    void keys();
    void distances_data();
    void distances();
    void nearMisses_data();
    void nearMisses();
    void opposites();
};

void TestWord::keys_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char* what, const char* text, const QStringList& keys) {
        QTest::newRow(what) << QString::fromUtf8(text) << keys;
    };
    row("nothing", "", {});
    row("only spaces", " \n ", {});
    row("punctuation and case", "Value: the benefits, of it.",
        {QStringLiteral("value"), QStringLiteral("the"), QStringLiteral("benefits"), QStringLiteral("of"),
         QStringLiteral("it")});
    row("hyphen", "co-creation", {QStringLiteral("co"), QStringLiteral("creation")});
    row("apostrophes", "doesn't doesn’t", {QStringLiteral("doesnt"), QStringLiteral("doesnt")});
    row("accents", "Été Ångström", {QStringLiteral("ete"), QStringLiteral("angstrom")});
    row("thousands", "1,000,000 and 3,5 and 99.9",
        {QStringLiteral("1000000"), QStringLiteral("and"), QStringLiteral("3,5"), QStringLiteral("and"),
         QStringLiteral("99.9")});
    row("not thousands", "1234,567", {QStringLiteral("1234,567")});
    row("symbols alone", "=>", {QStringLiteral("=>")});
    row("ideographs", "价值", {QString::fromUtf8("价"), QString::fromUtf8("值")});
}

void TestWord::keys()
{
    QFETCH(const QString, text);
    QFETCH(const QStringList, expected);
    QStringList found;
    for (const Word& word : comparedWords(text))
        found << word.key;
    QCOMPARE(found, expected);
}

void TestWord::distances_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<double>("expected");
    const auto row = [](const char* a, const char* b, double expected) {
        QTest::addRow("%s/%s", a, b) << QString::fromLatin1(a) << QString::fromLatin1(b) << expected;
    };
    row("", "", 0);
    row("value", "", 1);
    row("value", "value", 0);
    row("value", "valve", 0.2);
    row("vlaue", "value", 0.2); // neighbours swapped count once
    row("service", "services", 0.125);
    row("abc", "xyz", 1);
    row("get", "reach", 0.8);
}

void TestWord::distances()
{
    QFETCH(const QString, a);
    QFETCH(const QString, b);
    QFETCH(const double, expected);
    QCOMPARE(distance(a, b), expected);
    QCOMPARE(distance(b, a), expected);
}

void TestWord::nearMisses_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("asked");
    QTest::addColumn<bool>("expected");
    const auto row = [](const char* typed, const char* asked, bool expected) {
        QTest::addRow("%s for %s", typed, asked)
            << QString::fromLatin1(typed) << QString::fromLatin1(asked) << expected;
    };
    row("percieved", "perceived", true);
    row("usefullness", "usefulness", true);
    row("service", "services", true);
    row("isk", "risk", false);
    row("irsk", "risk", true); // first two letters swapped
    row("rsk", "risk", true);  // 0.25 exactly
    row("rk", "risk", false);
    row("teh", "the", false);         // too short to tell
    row("servaze", "service", false); // 0.29
    row("output", "outcome", false);
    row("internal", "external", false);
    row("planned", "unplanned", false);
    row("nevre", "never", false); // a negation
    row("kleine", "keine", false);
    row("fifth", "fifty", false); // numbers
    row("2024", "2025", false);
    row("eight", "eights", false);
}

void TestWord::nearMisses()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, asked);
    QFETCH(const bool, expected);
    QCOMPARE(isNearMiss(typed, asked), expected);
}

void TestWord::opposites()
{
    QVERIFY(isOpposite(QStringLiteral("planned"), QStringLiteral("unplanned")));
    QVERIFY(isOpposite(QStringLiteral("asymmetric"), QStringLiteral("symmetric")));
    QVERIFY(!isOpposite(QStringLiteral("consumer"), QStringLiteral("customer")));
    QVERIFY(!isOpposite(QStringLiteral("planned"), QStringLiteral("preplanned")));
    QVERIFY(!isOpposite(QStringLiteral("it"), QStringLiteral("unit")));
    QVERIFY(!isOpposite(QStringLiteral("value"), QStringLiteral("value")));
}

QTEST_GUILESS_MAIN(TestWord)
#include "tst_word.moc"
