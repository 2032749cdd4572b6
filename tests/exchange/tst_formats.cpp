// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/progress.h"
#include "exchange/formats.h"

#include <QTest>

using namespace lamplight;
using namespace lamplight::exchange;
using namespace Qt::StringLiterals;

class TestFormats : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void recognisesByContent_data();
    void recognisesByContent();
    void obeysTheNameOfAFormat();
    void refusesAnUnknownName();
    void refusesNothing();
    void namesAreUnique();
};

namespace {

Material materialOf(const QByteArray& text, const QString& file = u"page.txt"_s)
{
    return {{}, {*decode(file, text)}};
}

const QByteArray course = "---\nlamplight: 1\nkind: course\ntitle: Tea\n---\n\n## Topics\n\n- `1` Leaves\n";

} // namespace

void TestFormats::recognisesByContent_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("format");
    QTest::newRow("our own course") << course << u"course.md"_s << u"markdown"_s;
    QTest::newRow("our own course under another name") << course << u"notes.txt"_s << u"markdown"_s;
    QTest::newRow("a page in Markdown") << QByteArray("# Tea\n\nIt is hot.") << u"tea.md"_s << u"studyguide"_s;
    QTest::newRow("other front matter") << QByteArray("---\ntitle: Tea\n---\nIt is hot.") << u"tea.md"_s
                                        << u"studyguide"_s;
    QTest::newRow("any text") << QByteArray("whatever") << u"tea.csv"_s << u"studyguide"_s;
}

void TestFormats::recognisesByContent()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, file);
    NoProgress progress;
    const auto plan = readPlan(materialOf(text, file), {}, progress);
    QVERIFY(plan);
    QTEST(plan->format, "format");
}

void TestFormats::obeysTheNameOfAFormat()
{
    NoProgress progress;
    const auto plan = readPlan(materialOf(course), u"studyguide"_s, progress);
    QVERIFY(plan);
    QCOMPARE(plan->format, u"studyguide"_s);
}

void TestFormats::refusesAnUnknownName()
{
    NoProgress progress;
    const auto plan = readPlan(materialOf("text"), u"docx"_s, progress);
    QVERIFY(!plan);
    QCOMPARE(plan.error().kind, ErrorKind::Input);
    QVERIFY(plan.error().message.contains(u"docx"_s));
    QVERIFY(plan.error().message.contains(u"studyguide"_s));
}

void TestFormats::refusesNothing()
{
    NoProgress progress;
    const auto plan = readPlan({}, {}, progress);
    QVERIFY(!plan);
    QCOMPARE(plan.error().kind, ErrorKind::Input);
}

void TestFormats::namesAreUnique()
{
    QStringList names;
    for (const TextFormat& format : textFormats()) {
        QVERIFY(!format.suffixes.isEmpty());
        QVERIFY(!names.contains(format.name));
        names += format.name;
    }
    QCOMPARE(names.last(), u"studyguide"_s); // it takes everything, so nothing may come after it
}

QTEST_GUILESS_MAIN(TestFormats)
#include "tst_formats.moc"
