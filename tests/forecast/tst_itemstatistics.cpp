// SPDX-License-Identifier: GPL-3.0-or-later
#include "forecast/itemstatistics.h"

#include <QFile>
#include <QTest>

using namespace lamplight::forecast;

/// Against expecteditems.py, which computes the same figures in another way.
class TestItemStatistics : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void agreesWithTheIndependentFigures();
    void fewPeopleAreWithheld();
    void itemsThatWerentAsked();
    void withoutVariance();
    void levelPeopleStandTogether();
    void times();
    void nobody();
};

namespace {

constexpr double asGood = 1e-9;

QStringList linesOf(const char* name)
{
    QFile file(QStringLiteral(LAMPLIGHT_SOURCE "/tests/forecast/%1").arg(QLatin1String(name)));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no %s", name);
    return QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
}

/// Lines of letters A to D, "-" for none; the first line is the key.
ResponseMatrix matrixOf(const QStringList& lines)
{
    ResponseMatrix matrix;
    const auto bit = [](QChar letter) { return letter == u'-' ? 0U : 1U << (letter.unicode() - u'A'); };
    for (const QChar letter : lines.first())
        matrix.items.push_back({4, bit(letter)});
    for (const QString& line : lines.mid(1)) {
        std::vector<ItemResponse> person;
        for (qsizetype i = 0; i < line.size(); ++i)
            person.push_back({line[i] == lines.first()[i] ? 1.0 : 0.0, bit(line[i])});
        matrix.persons.push_back(person);
    }
    return matrix;
}

bool isNear(double found, const QString& expected)
{
    const bool near = std::abs(found - expected.toDouble()) < asGood;
    if (!near)
        qWarning("found %.15f, expected %s", found, qPrintable(expected));
    return near;
}

void compareUse(const OptionUse& found, const QString& expected)
{
    const QStringList parts = expected.split(u'/');
    QCOMPARE(QString::number(found.chosen), parts[0]);
    QCOMPARE(QString::number(found.in(Group::Upper)), parts[1]);
    QCOMPARE(QString::number(found.in(Group::Middle)), parts[2]);
    QCOMPARE(QString::number(found.in(Group::Lower)), parts[3]);
    QVERIFY(isNear(found.meanRest.value_or(0), parts[4]));
    QCOMPARE(found.correlation.has_value(), parts[5] != QLatin1String("none"));
    QVERIFY(!found.correlation || isNear(*found.correlation, parts[5]));
}

/// One item per column of marks; "." wasn't asked.
ResponseMatrix small(const QStringList& rows)
{
    ResponseMatrix matrix;
    matrix.items.resize(static_cast<size_t>(rows.first().size()));
    for (const QString& row : rows) {
        std::vector<ItemResponse> person;
        for (const QChar sign : row)
            person.push_back(sign == u'.' ? ItemResponse() : ItemResponse{static_cast<double>(sign.digitValue())});
        matrix.persons.push_back(person);
    }
    return matrix;
}

} // namespace

void TestItemStatistics::agreesWithTheIndependentFigures()
{
    const TestFigures found = itemFigures(matrixOf(linesOf("items200x40.csv")));
    const QStringList expected = linesOf("items200x40-expected.csv").mid(1);
    QCOMPARE(found.items.size(), size_t{40});
    for (qsizetype i = 0; i < 40; ++i) {
        const QStringList line = expected[i].split(u',');
        const ItemFigures& item = found.items[static_cast<size_t>(i)];
        QCOMPARE(item.people, 200);
        QVERIFY(isNear(item.facility, line[1]));
        QVERIFY(isNear(item.sd, line[2]));
        QVERIFY(isNear(item.discrimination.value(), line[3]));
        QVERIFY(isNear(item.discriminationError.value(), line[4]));
        QVERIFY(isNear(item.efficiency.value(), line[5]));
        QVERIFY(isNear(item.upperLower.value(), line[6]));
        const QStringList uses = line[7].split(u' ');
        for (size_t option = 0; option < 4; ++option)
            compareUse(item.options[option], uses[static_cast<qsizetype>(option)]);
        compareUse(item.omitted, uses[4]);
    }
    const QStringList whole = expected.last().split(u',');
    QCOMPARE(found.complete, 200);
    QVERIFY(isNear(found.mean, whole[1]));
    QVERIFY(isNear(found.sd, whole[2]));
    QVERIFY(isNear(found.reliability.value(), whole[3]));
    QVERIFY(isNear(found.standardError.value(), whole[4]));
}

void TestItemStatistics::fewPeopleAreWithheld()
{
    const QStringList lines = linesOf("items200x40.csv");
    const TestFigures few = itemFigures(matrixOf(lines.mid(0, 30))); // the key and 29 people
    QCOMPARE(few.people, 29);
    QVERIFY(!few.reliability && !few.standardError);
    QVERIFY(few.sd > 0);
    for (const ItemFigures& item : few.items) {
        QVERIFY(!item.discrimination && !item.discriminationError && !item.efficiency && !item.upperLower);
        QVERIFY(!item.options[0].correlation);
    }
    const TestFigures enough = itemFigures(matrixOf(lines.mid(0, 31)));
    QVERIFY(enough.reliability);
    QVERIFY(enough.items[0].discrimination);
    QVERIFY(itemFigures(matrixOf(lines.mid(0, 30)), 29).reliability);
}

void TestItemStatistics::itemsThatWerentAsked()
{
    const TestFigures found = itemFigures(small({QStringLiteral("11."), QStringLiteral("101"), QStringLiteral("0.0"),
                                                 QStringLiteral("010"), QStringLiteral("111")}),
                                          2);
    QCOMPARE(found.items[0].people, 5);
    QCOMPARE(found.items[1].people, 4);
    QCOMPARE(found.items[1].facility, 0.75);
    QCOMPARE(found.complete, 3);
    QCOMPARE(found.mean, 2.0);
    // Item 1 against the mean of the others: 1:1, 1:1/2, 0:0, 0:1/2, 1:1. By hand: r = sqrt(7/12).
    QVERIFY(std::abs(found.items[0].discrimination.value() - std::sqrt(7.0 / 12)) < asGood);
}

void TestItemStatistics::withoutVariance()
{
    const TestFigures found = itemFigures(small({QStringLiteral("11"), QStringLiteral("10"), QStringLiteral("11")}), 2);
    QVERIFY(!found.items[0].discrimination); // all right
    QVERIFY(!found.items[1].discrimination); // the rest doesn't vary
    const TestFigures level = itemFigures(small({QStringLiteral("10"), QStringLiteral("01")}), 2);
    QVERIFY(!level.reliability);
    const TestFigures one = itemFigures(small({QStringLiteral("1"), QStringLiteral("0")}), 2);
    QVERIFY(!one.reliability);
    QVERIFY(!one.items[0].discrimination);
}

void TestItemStatistics::levelPeopleStandTogether()
{
    // Sums 3, 2, 2, 2, 1, 0: the third part of six is two; all three with 2 are level with the second best.
    const TestFigures found = itemFigures(small({QStringLiteral("111"), QStringLiteral("110"), QStringLiteral("110"),
                                                 QStringLiteral("011"), QStringLiteral("100"), QStringLiteral("000")}),
                                          2);
    QCOMPARE(found.items[0].in(Group::Upper), 4);
    QCOMPARE(found.items[0].in(Group::Middle), 0);
    QCOMPARE(found.items[0].in(Group::Lower), 2);
    QCOMPARE(found.items[0].upperLower.value(), 0.25);
}

void TestItemStatistics::times()
{
    ResponseMatrix matrix = small({QStringLiteral("1"), QStringLiteral("0"), QStringLiteral("1")});
    QVERIFY(!itemFigures(matrix).items[0].meanMs);
    matrix.persons[0][0].ms = 4000;
    matrix.persons[2][0].ms = 5000; // the second wasn't measured
    QCOMPARE(itemFigures(matrix).items[0].meanMs, std::optional(4500.0));
}

void TestItemStatistics::nobody()
{
    const TestFigures found = itemFigures({{{4, 1}}, {}});
    QCOMPARE(found.items.size(), size_t{1});
    QCOMPARE(found.items[0].people, 0);
    QVERIFY(itemFigures({}).items.empty());
}

QTEST_GUILESS_MAIN(TestItemStatistics)
#include "tst_itemstatistics.moc"
