// SPDX-License-Identifier: GPL-3.0-or-later
#include "forecast/itemstatistics.h"

#include <QFile>
#include <QTest>

using namespace lamplight::forecast;

/// Against what Moodle publishes for 25 attempts at a quiz of 7 questions.
class TestMoodleStatistics : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void agrees();
};

namespace {

/// Cells of the lines below the heading.
QList<QStringList> cells(const char* name)
{
    QFile file(QStringLiteral(LAMPLIGHT_SHARED "/corpora/questions/moodle-stats/%1").arg(QLatin1String(name)));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no %s", name);
    QList<QStringList> cells;
    for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts).mid(1))
        cells.append(line.trimmed().split(u','));
    return cells;
}

} // namespace

void TestMoodleStatistics::agrees()
{
    ResponseMatrix matrix;
    matrix.items.resize(7);
    for (const QStringList& line : cells("results00.csv")) {
        std::vector<ItemResponse> person;
        for (qsizetype slot = 1; slot <= 7; ++slot)
            person.push_back({line[slot].toDouble()});
        matrix.persons.push_back(person);
    }
    const TestFigures found = itemFigures(matrix, 25);
    int compared = 0;
    for (const QStringList& line : cells("qstats00.csv")) {
        if (!line[1].isEmpty() || !line[2].isEmpty())
            continue; // of a variant, or of a question drawn at random
        const ItemFigures& item = found.items[line[0].toUInt() - 1];
        QCOMPARE(item.people, line[3].toInt());
        const auto near = [](double value, const QString& expected, double within) {
            return std::abs(value - expected.toDouble()) < within;
        };
        QVERIFY(near(item.facility, line[4], 1e-8)); // as many places as are published
        QVERIFY(near(item.sd, line[5], 1e-8));
        QVERIFY(near(100 * item.discrimination.value(), line[10], 1e-6));
        QVERIFY(near(100 * item.efficiency.value(), line[12], 1e-6));
        ++compared;
    }
    QCOMPARE(compared, 7);
}

QTEST_GUILESS_MAIN(TestMoodleStatistics)
#include "tst_moodlestatistics.moc"
