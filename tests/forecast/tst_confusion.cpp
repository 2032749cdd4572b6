// SPDX-License-Identifier: GPL-3.0-or-later
#include "forecast/confusion.h"

#include <QTest>

using namespace lamplight;
using namespace lamplight::forecast;

class TestConfusion : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void counts_data();
    void counts();
    void surestFirst();
};

namespace {

/// "q1 user: customer sponsor> customer": question, meant, offered, taken.
ConceptAnswer answerOf(const QString& line)
{
    const QStringList sides = line.split(u'>');
    const QString head = sides[0].section(u':', 0, 0);
    return {head.section(u' ', 0, 0), head.section(u' ', 1, 1),
            sides[0].section(u':', 1).split(u' ', Qt::SkipEmptyParts), sides[1].split(u' ', Qt::SkipEmptyParts)};
}

QStringList told(const QStringList& lines)
{
    QList<ConceptAnswer> answers;
    for (const QString& line : lines)
        answers.append(answerOf(line));
    QStringList told;
    for (const Confusion& confusion : confusions(answers))
        told.append(QStringLiteral("%1>%2 %3/%4 in %5")
                        .arg(confusion.meant, confusion.taken)
                        .arg(confusion.times)
                        .arg(confusion.chances)
                        .arg(confusion.questions));
    return told;
}

} // namespace

void TestConfusion::counts_data()
{
    QTest::addColumn<QStringList>("answers");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char* what, const QStringList& answers, const QStringList& expected) {
        QTest::newRow(what) << answers << expected;
    };
    using namespace Qt::StringLiterals;
    row("right answers are chances only", {u"q1 a: b>"_s, u"q1 a: b> b"_s}, {u"a>b 1/2 in 1"_s});
    row("nothing confused", {u"q1 a: b>"_s}, {});
    row("the other way is another", {u"q1 a: b> b"_s, u"q2 b: a> a"_s}, {u"a>b 1/1 in 1"_s, u"b>a 1/1 in 1"_s});
    row("two questions", {u"q1 a: b> b"_s, u"q2 a: b> b"_s}, {u"a>b 2/2 in 2"_s});
    row("two options of one concept", {u"q1 a: b b> b"_s}, {u"a>b 1/1 in 1"_s});
    row("another option of the same concept", {u"q1 a: a> a"_s}, {});
    row("nothing meant", {u"q1 : b> b"_s}, {});
}

void TestConfusion::counts()
{
    QFETCH(QStringList, answers);
    QTEST(told(answers), "expected");
}

void TestConfusion::surestFirst()
{
    using namespace Qt::StringLiterals;
    // 1 of 1 is less sure than 3 of 4.
    QCOMPARE(told({u"q1 a: b> b"_s, u"q2 c: d> d"_s, u"q2 c: d> d"_s, u"q3 c: d> d"_s, u"q3 c: d>"_s}),
             (QStringList{u"c>d 3/4 in 2"_s, u"a>b 1/1 in 1"_s}));
    const Confusion confusion{u"a"_s, u"b"_s, 3, 4, 2};
    QCOMPARE(confusion.interval(), exam::wilson(3, 4));
}

QTEST_GUILESS_MAIN(TestConfusion)
#include "tst_confusion.moc"
