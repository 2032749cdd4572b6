// SPDX-License-Identifier: GPL-3.0-or-later
#include "deck/cards.h"

#include "tempdeck.h"

using namespace lamplight;
using namespace lamplight::deck;
using namespace lamplight::test;

namespace {

constexpr qint64 minute = 60'000;

/// A card of the queue: due in so many minutes, or its place when it is new.
struct Queued {
    const char* front;
    CardState state;
    qint64 due;
    bool suspended = false;
    qint64 buriedFor = 0; ///< minutes
};

class Queue {
public:
    explicit Queue(const QList<Queued>& queue)
    {
        m_deck.step([&](Connection& c) -> Result<void> {
            for (const Queued& queued : queue) {
                Card card;
                card.uid = newUid();
                card.front = QLatin1String(queued.front);
                card.state = queued.state;
                card.due = queued.state == CardState::New ? queued.due : now() + queued.due * minute;
                card.suspended = queued.suspended;
                card.buriedUntil = queued.buriedFor == 0 ? 0 : now() + queued.buriedFor * minute;
                m_ids.insert(card.front, taken(insert(c, card)));
            }
            return {};
        });
    }

    qint64 now() const { return m_deck.clock.utcMs(); }
    /// The front of the next card; the day ends in an hour, steps are brought forward by 20 minutes.
    QString next(const char* except = nullptr, int newLeft = 1)
    {
        const auto card = taken(m_deck.deck->read([&](Connection& c) {
            return nextCard(c, now(), now() + 60 * minute, now() + 20 * minute, newLeft,
                            except ? m_ids.value(QLatin1String(except)) : CardId());
        }));
        return card ? card->front : QStringLiteral("none");
    }
    QueueCounts counts()
    {
        return taken(m_deck.deck->read([&](Connection& c) { return queueCounts(c, now(), now() + 60 * minute); }));
    }

private:
    TempDeck m_deck;
    QHash<QString, CardId> m_ids;
};

constexpr CardState fresh = CardState::New, learning = CardState::Learning, review = CardState::Review,
                    relearning = CardState::Relearning;

} // namespace

class TestCards : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void chooses_data();
    void chooses();
    void counts();
    void tellsWhatIsMissing();
    void keepsReviewsInOrder();
};

void TestCards::chooses_data()
{
    QTest::addColumn<QList<Queued>>("queue");
    QTest::addColumn<QByteArray>("except");
    QTest::addColumn<int>("newLeft");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const QList<Queued>& queue, const char* expected, const char* except = "",
                        int newLeft = 1) {
        QTest::newRow(name) << queue << QByteArray(except) << newLeft << QString::fromLatin1(expected);
    };
    const Queued step{"step", learning, -1}, again{"again", relearning, 0}, old{"old", review, -1000},
        today{"today", review, 59}, tomorrow{"tomorrow", review, 60}, first{"first", fresh, 1},
        second{"second", fresh, 2}, soon{"soon", learning, 20}, later{"later", learning, 21};
    row("nothing", {}, "none");
    row("a step that is due comes first", {old, first, soon, step}, "step");
    row("the step that waits longest", {again, step}, "step");
    row("relearning is a step too", {old, again}, "again");
    row("then reviews", {soon, first, today}, "today");
    row("the review that waits longest", {today, old}, "old");
    row("not tomorrow's", {tomorrow}, "none");
    row("then new ones in their order", {second, first, soon}, "first");
    row("unless no more may be introduced", {first, soon}, "soon", "", 0);
    row("then a step brought forward", {later, soon}, "soon");
    row("but not by more than may be", {later}, "none");
    row("not the same twice", {step, again}, "again", "step");
    row("another even if it is brought forward", {again, soon}, "soon", "again");
    row("the same step when there is no other", {step}, "step", "step");
    row("the same review when there is no other", {old, tomorrow}, "old", "old");
    row("the same new card when there is no other", {first}, "first", "first");
    row("never a suspended one", {{"asleep", learning, -5, true}, {"slept", review, -5, true}, {"new", fresh, 0, true}},
        "none");
    row("not a buried one",
        {{"hidden", learning, -5, false, 1}, {"hid", review, -5, false, 1}, {"new", fresh, 0, false, 1}}, "none");
    row("what was buried till now", {{"back", review, -5, false, -1}}, "back");
}

void TestCards::chooses()
{
    QFETCH(QList<Queued>, queue);
    QFETCH(QByteArray, except);
    QFETCH(int, newLeft);
    QFETCH(QString, expected);
    QCOMPARE(Queue(queue).next(except.isEmpty() ? nullptr : except.constData(), newLeft), expected);
}

void TestCards::counts()
{
    Queue queue({{"a", learning, -1},
                 {"b", relearning, 0},
                 {"c", learning, 1},
                 {"d", relearning, 5000},
                 {"e", review, -1},
                 {"f", review, 59},
                 {"g", review, 60},
                 {"h", fresh, 1},
                 {"i", fresh, 2},
                 {"j", fresh, 3},
                 {"k", fresh, 4, true},
                 {"l", review, -1, true},
                 {"m", learning, -1, true},
                 {"n", review, -1, false, 1},
                 {"o", fresh, 5, false, 1},
                 {"p", learning, 1, false, 1},
                 {"q", fresh, 6, false, -1}});
    const QueueCounts expected{2, 2, 4, 2};
    QCOMPARE(queue.counts(), expected);
    QCOMPARE(expected.total(), 8);
    QCOMPARE(Queue({}).counts(), QueueCounts());
}

void TestCards::tellsWhatIsMissing()
{
    TempDeck deck;
    const auto missing = deck.deck->read([](Connection& c) { return card(c, CardId(7)); });
    QVERIFY(!missing);
    QCOMPARE(missing.error().kind, ErrorKind::NotFound);
}

void TestCards::keepsReviewsInOrder()
{
    TempDeck deck;
    QList<Review> given;
    deck.step([&](Connection& c) -> Result<void> {
        Card card;
        for (const char* uid : {"a", "b"}) {
            card.uid = QLatin1String(uid);
            card.id = taken(insert(c, card));
        }
        // The clock was set back between the second and the third.
        for (const qint64 at : {1000, 5000, 3000}) {
            Review review{{}, at == 5000 ? CardId(1) : card.id, at, Rating::Hard, 700, 4, CardState::Review, 3.25, 6.5};
            if (at == 1000)
                review.before = CardState::New;
            review.id = taken(insert(c, review));
            given.append(review);
        }
        return {};
    });
    QCOMPARE(taken(deck.deck->read(reviews)), given);
    QCOMPARE(taken(deck.deck->read([](Connection& c) { return reviewsOf(c, CardId(2)); })),
             QList<Review>({given[0], given[2]}));
    const auto firstSince = [&](qint64 ms) {
        return taken(deck.deck->read([&](Connection& c) { return firstAnswersSince(c, ms); }));
    };
    QCOMPARE(firstSince(1000), 1);
    QCOMPARE(firstSince(1001), 0);
}

QTEST_GUILESS_MAIN(TestCards)
#include "tst_cards.moc"
