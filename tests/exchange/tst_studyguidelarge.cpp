// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/progress.h"
#include "exchange/source.h"
#include "exchange/studyguide/reader.h"
#include "studyguidepage.h"

#include <QTest>

using namespace lamplight;
using namespace lamplight::exchange;
using namespace lamplight::support;
using namespace Qt::StringLiterals;

namespace {

/// Stops the work after a number of reports.
class Impatient final : public Progress {
public:
    explicit Impatient(int patience) : m_patience(patience) {}
    void report(qint64 done, qint64 total) override
    {
        monotonic = monotonic && done >= last && done <= total;
        last = done;
        --m_patience;
    }
    bool cancelled() const override { return m_patience < 0; }

    bool monotonic = true;
    qint64 last = 0;

private:
    int m_patience;
};

} // namespace

/// No rule looks back over all that it has seen.
class TestStudyguideLarge : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsALargeTextInItsTime_data();
    void readsALargeTextInItsTime();
    void reportsAndStops();
};

void TestStudyguideLarge::readsALargeTextInItsTime_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("prose")
        << u"The quick brown fox is defined as a fox that jumps, \"over and over again\" it means.\n"_s;
    QTest::newRow("one paragraph without end") << u"word word (word = word): \"word\" is word? A. word B. word "_s;
    QTest::newRow("headings") << u"Short line\n\n"_s;
    QTest::newRow("letters") << u"A\nB\n"_s;
    QTest::newRow("numbers") << u"1. What is it?\n"_s;
    QTest::newRow("stems without options") << u"Question 7: what?\n\n"_s;
    QTest::newRow("check markers") << u"Test your knowledge\n"_s;
    QTest::newRow("bullets") << u"- item\n\n"_s;
    QTest::newRow("joints") << u"oneTwo threeFour\n"_s;
    QTest::newRow("bars") << u"| a | b |\n"_s;
    QTest::newRow("tabs") << u"a\tb\n"_s;
    QTest::newRow("takeaways") << u"Key takeaways\n"_s;
    QTest::newRow("examples") << u"Example:\n\nShort line\n"_s;
    QTest::newRow("answers") << u"Answer: A\n"_s;
    QTest::newRow("details") << u"<details>\n1. x\n"_s;
    QTest::newRow("opening quotes") << u"“"_s;
    QTest::newRow("stars") << u"**"_s;
    QTest::newRow("pages") << u"# Title\ntext\n"_s;
    QTest::newRow("blank lines") << u"x\n\n\n\n\n\n\n\n"_s;
}

/// A rule that looks back over all it has seen takes minutes here; the test's own time limit catches it.
void TestStudyguideLarge::readsALargeTextInItsTime()
{
    QFETCH(const QString, line);
    constexpr qsizetype large = 192 * 1024;
    const QString text = u"Test Your Knowledge\n"_s + line.repeated(large / line.size());
    const ImportPlan plan = planOf(text);
    QVERIFY(plan.lines > 0);
    QCOMPARE(plan.trace.size() + plan.problems.size(), plan.lines);
}

void TestStudyguideLarge::reportsAndStops()
{
    Material material;
    material.sources = {*decode(u"a.txt"_s, QByteArray("one line\n").repeated(3000)),
                        *decode(u"b.txt"_s, QByteArray("one line\n").repeated(3000))};
    Impatient patient(1000);
    QVERIFY(studyguide::read(material, patient));
    QVERIFY(patient.monotonic);
    QCOMPARE(patient.last, 6000);
    Impatient impatient(1);
    const auto plan = studyguide::read(material, impatient);
    QVERIFY(!plan);
    QCOMPARE(plan.error().kind, ErrorKind::Cancelled);
    QVERIFY(impatient.last < 6000);
}

QTEST_GUILESS_MAIN(TestStudyguideLarge)
#include "tst_studyguidelarge.moc"
