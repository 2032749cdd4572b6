// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/reviewlog.h"

#include <QTemporaryDir>
#include <QTest>

using namespace lamplight;

class TestReviewLog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void refusesMissingFiles();

private:
    QString written(const QByteArray& text);

    QTemporaryDir m_folder;
};

namespace {

/// "card@at:rating state ms days" of each review.
QStringList shown(const std::vector<Review>& reviews)
{
    QStringList lines;
    for (const Review& review : reviews)
        lines.append(QStringLiteral("%1@%2:%3 %4 %5 %6")
                         .arg(review.card.value)
                         .arg(review.at)
                         .arg(static_cast<int>(review.rating))
                         .arg(static_cast<int>(review.before))
                         .arg(review.ms)
                         .arg(review.elapsedDays));
    return lines;
}

} // namespace

QString TestReviewLog::written(const QByteArray& text)
{
    const QString path = m_folder.filePath(QStringLiteral("log.csv"));
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() ? path : QString();
}

void TestReviewLog::reads_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("expected");
    const QByteArray whole = "card_id,review_time,review_rating,review_state,review_duration\n";
    QTest::newRow("a header") << whole << QStringList();
    // 2026-01-01T03:59Z still belongs to the last day of 2025.
    QTest::newRow("days turn at four") << QByteArray(whole + "7,1767239940000,3,0,5000\n"
                                                             "7,1767240060000,1,1,6000\n"
                                                             "7,1767326400000,4,2,700\n")
                                       << QStringList{QStringLiteral("7@1767239940000:3 0 5000 0"),
                                                      QStringLiteral("7@1767240060000:1 1 6000 1"),
                                                      QStringLiteral("7@1767326400000:4 2 700 1")};
    QTest::newRow("any order, columns too")
        << QByteArray("review_rating,note,card_id,review_time\n"
                      "2,x,9,1767412800000\n3,y,9,1767240000000\n1,,8,1767240000000")
        << QStringList{QStringLiteral("8@1767240000000:1 0 0 0"), QStringLiteral("9@1767240000000:3 0 0 0"),
                       QStringLiteral("9@1767412800000:2 2 0 2")};
    QTest::newRow("seconds") << QByteArray("card_id,review_time,review_rating\n1,1767240000,3\n")
                             << QStringList{QStringLiteral("1@1767240000000:3 0 0 0")};
    QTest::newRow("texts for cards") << QByteArray("card_id,review_time,review_rating\n"
                                                   "b,1767240000,3\na,1767240001,3\nb,1767240002,1\n")
                                     << QStringList{QStringLiteral("-2@1767240001000:3 0 0 0"),
                                                    QStringLiteral("-1@1767240000000:3 0 0 0"),
                                                    QStringLiteral("-1@1767240002000:1 2 0 0")};
    QTest::newRow("by hand, out of turn") << QByteArray(whole + "1,1767240000000,0,2,0\n1,1767240000001,3,4,9\n")
                                          << QStringList{QStringLiteral("1@1767240000001:3 2 9 0")};
    QTest::newRow("as spreadsheets write") << QByteArray("\xEF\xBB\xBF" + QByteArray(whole).replace("\n", "\r\n") +
                                                         "\"5\",\"1767240000000\",\"3\",\"1\",\"8\"\r\n\r\n")
                                           << QStringList{QStringLiteral("5@1767240000000:3 1 8 0")};
}

void TestReviewLog::reads()
{
    QFETCH(QByteArray, text);
    QFETCH(QStringList, expected);
    const auto reviews = exchange::readReviewLog(written(text));
    QVERIFY2(reviews, reviews ? "" : qPrintable(describe(reviews.error())));
    QCOMPARE(shown(*reviews), expected);
}

void TestReviewLog::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("line");
    const QByteArray head = "card_id,review_time,review_rating,review_state,review_duration\n1,1767240000000,3,0,1\n";
    QTest::newRow("empty") << QByteArray() << 1;
    QTest::newRow("no header") << QByteArray("1,1767240000000,3,0,1\n") << 1;
    QTest::newRow("no ratings") << QByteArray("card_id,review_time\n") << 1;
    QTest::newRow("no card") << QByteArray(head + ",1767240000000,3,0,1\n") << 3;
    QTest::newRow("no time") << QByteArray(head + "1,yesterday,3,0,1\n") << 3;
    QTest::newRow("before 1970") << QByteArray(head + "1,-5,3,0,1\n") << 3;
    QTest::newRow("microseconds") << QByteArray(head + "1,1767240000000000,3,0,1\n") << 3;
    QTest::newRow("rating 5") << QByteArray(head + "1,1767240000000,5,0,1\n") << 3;
    QTest::newRow("rating 3.5") << QByteArray(head + "\n1,1767240000000,3.5,0,1\n") << 4;
    QTest::newRow("state 5") << QByteArray(head + "1,1767240000000,3,5,1\n") << 3;
    QTest::newRow("time taken below 0") << QByteArray(head + "1,1767240000000,3,0,-1\n") << 3;
    QTest::newRow("cut off") << QByteArray(head + "1,1767240000000,3\n") << 3;
}

void TestReviewLog::refuses()
{
    QFETCH(QByteArray, text);
    QFETCH(int, line);
    const QString path = written(text);
    const auto reviews = exchange::readReviewLog(path);
    QVERIFY(!reviews);
    QCOMPARE(reviews.error().kind, ErrorKind::Input);
    QCOMPARE(reviews.error().file, path);
    QCOMPARE(reviews.error().line, line);
}

void TestReviewLog::refusesMissingFiles()
{
    const auto reviews = exchange::readReviewLog(m_folder.filePath(QStringLiteral("none.csv")));
    QVERIFY(!reviews);
    QCOMPARE(reviews.error().kind, ErrorKind::NotFound);
}

QTEST_GUILESS_MAIN(TestReviewLog)
#include "tst_reviewlog.moc"
