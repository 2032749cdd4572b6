// SPDX-License-Identifier: GPL-3.0-or-later
#include "memory/histories.h"
#include "memory/replay.h"
#include "simulatedreviews.h"

#include <QTest>

using namespace lamplight;
using namespace lamplight::memory;

namespace {

/// "N3@0 R1@5": state before (N new, L learning, R review, E relearning), rating, days since the answer before.
std::vector<Review> card(qint64 id, const char* text, qint64 start = 0)
{
    std::vector<Review> reviews;
    qint64 at = start;
    for (const QString& word : QString::fromLatin1(text).split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        Review review;
        review.card = CardId(id);
        review.before = static_cast<CardState>(QStringLiteral("NLRE").indexOf(word[0]));
        review.rating = static_cast<Rating>(word.mid(1, 1).toInt());
        review.elapsedDays = word.section(QLatin1Char('@'), 1).toInt();
        at += review.elapsedDays * 86'400'000LL + 60'000;
        review.at = at;
        reviews.push_back(review);
    }
    return reviews;
}

/// "3@0 1@5" of each card, cards parted by "|".
QString shown(const Histories& histories)
{
    QStringList cards;
    for (size_t i = 0; i < histories.cards.size(); ++i) {
        QStringList answers;
        for (quint32 k = histories.starts[i]; k < histories.starts[i + 1]; ++k)
            answers.append(QStringLiteral("%1@%2").arg(histories.ratings[k]).arg(histories.elapsedDays[k]));
        cards.append(answers.join(QLatin1Char(' ')));
    }
    return cards.join(QStringLiteral(" | "));
}

} // namespace

class TestHistories : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void covers_data();
    void covers();
    void groupsAndOrders();
    void replaysAsAnswersWereTaken();
};

void TestHistories::covers_data()
{
    QTest::addColumn<QByteArray>("answers");
    QTest::addColumn<int>("coverage");
    QTest::addColumn<QString>("expected");
    const int everything = static_cast<int>(Coverage::Everything);
    const int learned = static_cast<int>(Coverage::SinceLearned);
    QTest::newRow("none") << QByteArray() << learned << QString();
    QTest::newRow("from the first") << QByteArray("N3@0 L3@0 R1@5 E3@0 R3@2") << learned
                                    << QStringLiteral("3@0 3@0 1@5 3@0 3@2");
    QTest::newRow("reset and learned anew")
        << QByteArray("N3@0 R3@5 N2@9 L3@0 R3@3") << learned << QStringLiteral("2@0 3@0 3@3");
    QTest::newRow("reset, everything") << QByteArray("N3@0 R3@5 N2@9 L3@0 R3@3") << everything
                                       << QStringLiteral("3@0 3@5 2@9 3@0 3@3");
    QTest::newRow("its beginning is missing") << QByteArray("R3@5 E2@0 R3@9") << learned << QString();
    QTest::newRow("its beginning is missing, everything")
        << QByteArray("R3@5 R3@9") << everything << QStringLiteral("3@0 3@9");
    QTest::newRow("back in time") << QByteArray("N3@0 R3@-2 R3@4") << learned << QStringLiteral("3@0 3@0 3@4");
}

void TestHistories::covers()
{
    QFETCH(QByteArray, answers);
    QFETCH(int, coverage);
    QFETCH(QString, expected);
    std::vector<Review> reviews = card(1, answers.constData());
    for (size_t i = 0; i < reviews.size(); ++i)
        reviews[i].at = static_cast<qint64>(i);
    QCOMPARE(shown(histories(reviews, static_cast<Coverage>(coverage))), expected);
}

void TestHistories::groupsAndOrders()
{
    // Card 2 is answered before card 1 throughout; the rows come shuffled.
    std::vector<Review> reviews = card(1, "N3@0 L3@0 R1@5 E3@0 R3@2", 1000);
    for (const Review& review : card(2, "N1@0 R4@3"))
        reviews.push_back(review);
    std::swap(reviews[0], reviews[6]);
    std::swap(reviews[1], reviews[4]);
    const Histories grouped = histories(reviews, Coverage::SinceLearned);
    QCOMPARE(shown(grouped), QStringLiteral("3@0 3@0 1@5 3@0 3@2 | 1@0 4@3"));
    QCOMPARE(grouped.cards, (std::vector<std::int64_t>{1, 2}));
    QCOMPARE(grouped.items, (std::vector<std::uint32_t>{6, 2, 4}));
}

void TestHistories::replaysAsAnswersWereTaken()
{
    const Parameters parameters = test::movedDefaults(3, 0.2);
    const std::vector<Review> reviews = test::simulatedReviews(2000, 11, test::movedDefaults(5, 0.3));
    const Histories grouped = histories(reviews, Coverage::Everything);
    const std::vector<State> all = allStates(parameters, grouped, 1);
    QCOMPARE(all.size(), reviews.size());
    State state;
    std::vector<State> last;
    for (size_t i = 0; i < reviews.size(); ++i) {
        const bool first = i == 0 || reviews[i - 1].card != reviews[i].card;
        state = first ? firstState(parameters, reviews[i].rating)
                      : nextState(parameters, state, reviews[i].rating, reviews[i].elapsedDays);
        QCOMPARE(all[i], state);
        if (i + 1 == reviews.size() || reviews[i + 1].card != reviews[i].card)
            last.push_back(state);
    }
    QCOMPARE(finalStates(parameters, grouped, 1), last);
    QCOMPARE(finalStates(parameters, grouped, 3), last);
    QCOMPARE(allStates(parameters, grouped, 3), all);
    QVERIFY(finalStates(parameters, histories({}, Coverage::Everything)).empty());
}

QTEST_GUILESS_MAIN(TestHistories)
#include "tst_histories.moc"
