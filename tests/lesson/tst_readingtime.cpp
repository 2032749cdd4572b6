// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson/readingtime.h"

#include <QTest>

using namespace lamplight;
using namespace lamplight::lesson;

namespace {

Block blockOf(const QString& text, BlockKind kind = BlockKind::Paragraph)
{
    Block block;
    block.kind = kind;
    block.text = text;
    return block;
}

Block blockOfWords(int count)
{
    return blockOf(QStringLiteral("word ").repeated(count));
}

} // namespace

class TestReadingTime : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void words_data();
    void words();
    void minutes_data();
    void minutes();
    void longEnough();
};

void TestReadingTime::words_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<BlockKind>("kind");
    QTest::addColumn<int>("expected");
    QTest::newRow("empty") << QString() << BlockKind::Paragraph << 0;
    QTest::newRow("plain") << QStringLiteral("Value is subjective.") << BlockKind::Paragraph << 3;
    QTest::newRow("marks") << QStringLiteral("**Value** is `x`") << BlockKind::Paragraph << 3;
    QTest::newRow("addresses") << QStringLiteral("see [it](https://example.org/a/b/c)") << BlockKind::Paragraph << 2;
    QTest::newRow("code") << QStringLiteral("a[i](j)") << BlockKind::Code << 3;
    QTest::newRow("lines") << QStringLiteral("one\ntwo\n\nthree") << BlockKind::List << 3;
}

void TestReadingTime::words()
{
    QFETCH(const QString, text);
    QFETCH(const BlockKind, kind);
    QFETCH(const int, expected);
    QCOMPARE(wordCount(blockOf(text, kind)), expected);
}

void TestReadingTime::minutes_data()
{
    QTest::addColumn<QList<int>>("blocks");
    QTest::addColumn<int>("expected");
    QTest::newRow("empty page") << QList<int>{} << 1;
    QTest::newRow("one word") << QList<int>{1} << 1;
    QTest::newRow("a minute") << QList<int>{150, 50} << 1;
    QTest::newRow("begun") << QList<int>{150, 51} << 2;
    QTest::newRow("nine minutes") << QList<int>{1000, 800} << 9;
}

void TestReadingTime::minutes()
{
    QFETCH(const QList<int>, blocks);
    QFETCH(const int, expected);
    Lesson lesson;
    for (const int count : blocks)
        lesson.blocks << blockOfWords(count);
    QCOMPARE(readingMinutes(lesson), expected);
}

void TestReadingTime::longEnough()
{
    QCOMPARE(leastReadingMs(blockOfWords(0)), 0);
    QCOMPARE(leastReadingMs(blockOfWords(1)), 150);
    QCOMPARE(leastReadingMs(blockOfWords(400)), 60'000);
}

QTEST_GUILESS_MAIN(TestReadingTime)
#include "tst_readingtime.moc"
