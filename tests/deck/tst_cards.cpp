// SPDX-License-Identifier: GPL-3.0-or-later
#include "deck/cards.h"

#include "deck/concepts.h"
#include "deck/questions.h"
#include "deck/queue.h"

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
    /// The front of the next step that is due in 20 minutes.
    QString nextStep(const char* except = nullptr)
    {
        const auto card = taken(m_deck.deck->read([&](Connection& c) {
            return deck::nextStep(c, now(), now() + 20 * minute,
                                  except ? m_ids.value(QLatin1String(except)) : CardId());
        }));
        return card ? m_ids.key(*card) : QStringLiteral("none");
    }
    /// The fronts of the reviews that are due within the hour, and of the first three new cards.
    QString reviews()
    {
        return fronts([&](Connection& c) { return dueReviews(c, now(), now() + 60 * minute); });
    }
    QString fresh()
    {
        return fronts([&](Connection& c) { return newCards(c, now(), 3); });
    }
    QueueCounts counts()
    {
        return taken(m_deck.deck->read([&](Connection& c) { return queueCounts(c, now(), now() + 60 * minute); }));
    }

private:
    template <class Read>
    QString fronts(Read read)
    {
        QStringList fronts;
        for (const CardId id : taken(m_deck.deck->read(read)))
            fronts.append(m_ids.key(id));
        return fronts.join(u' ');
    }

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
    void findsSiblings();
    void tellsWhatIsMissing();
    void keepsReviewsInOrder();
};

void TestCards::chooses_data()
{
    QTest::addColumn<QList<Queued>>("queue");
    QTest::addColumn<QByteArray>("except");
    QTest::addColumn<QString>("step");
    QTest::addColumn<QString>("reviews");
    QTest::addColumn<QString>("newOnes");
    const auto row = [](const char* name, const QList<Queued>& queue, const char* step, const char* reviews,
                        const char* newOnes, const char* except = "") {
        QTest::newRow(name) << queue << QByteArray(except) << QString::fromLatin1(step) << QString::fromLatin1(reviews)
                            << QString::fromLatin1(newOnes);
    };
    const Queued step{"step", learning, -1}, again{"again", relearning, 0}, old{"old", review, -1000},
        today{"today", review, 59}, tomorrow{"tomorrow", review, 60}, first{"first", fresh, 1},
        second{"second", fresh, 2}, third{"third", fresh, 3}, fourth{"fourth", fresh, 4}, soon{"soon", learning, 20},
        later{"later", learning, 21};
    row("nothing", {}, "none", "", "");
    row("the step that waits longest", {again, step, old}, "step", "old", "");
    row("relearning is a step too", {again}, "again", "", "");
    row("not the same twice", {step, again}, "again", "", "", "step");
    row("not even when there is no other", {step}, "none", "", "", "step");
    row("up to a moment", {later, soon}, "soon", "", "");
    row("not after it", {later}, "none", "", "");
    row("the review that waits longest first", {today, old, tomorrow}, "none", "old today", "");
    row("new ones in their order, so many", {fourth, second, first, third}, "none", "", "first second third");
    row("never a suspended one", {{"asleep", learning, -5, true}, {"slept", review, -5, true}, {"new", fresh, 0, true}},
        "none", "", "");
    row("not a buried one",
        {{"hidden", learning, -5, false, 1}, {"hid", review, -5, false, 1}, {"new", fresh, 0, false, 1}}, "none", "",
        "");
    row("what was buried till now",
        {{"back", review, -5, false, -1}, {"new", fresh, 0, false, -1}, {"step", learning, -5, false, -1}}, "step",
        "back", "new");
}

void TestCards::chooses()
{
    QFETCH(QList<Queued>, queue);
    QFETCH(QByteArray, except);
    QFETCH(QString, step);
    QFETCH(QString, reviews);
    QFETCH(QString, newOnes);
    Queue made(queue);
    QCOMPARE(made.nextStep(except.isEmpty() ? nullptr : except.constData()), step);
    QCOMPARE(made.reviews(), reviews);
    QCOMPARE(made.fresh(), newOnes);
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

/// Of the same note, else the same definition, concept or question.
void TestCards::findsSiblings()
{
    TempDeck deck;
    QHash<QString, Card> cards;
    deck.step([&](Connection& c) -> Result<void> {
        const ConceptId concept_ = taken(insert(c, Concept{{}, newUid(), QStringLiteral("term"), {}, {}, {}}));
        const DefinitionId definition =
            taken(insert(c, Definition{{}, newUid(), concept_, {}, {}, {}, false, {}, {}, {}}));
        const QuestionId question = taken(insert(c, Question{{}, newUid()}));
        const auto add = [&](const char* name, const char* note, ConceptId ofConcept, DefinitionId ofDefinition,
                             QuestionId ofQuestion) {
            Card card;
            card.uid = newUid();
            card.note = QLatin1String(note);
            card.concept_ = ofConcept;
            card.definition = ofDefinition;
            card.question = ofQuestion;
            card.id = taken(insert(c, card));
            cards.insert(QLatin1String(name), card);
        };
        add("note", "n", concept_, definition, {});
        add("note 2", "n", {}, {}, {});
        add("wording", "", concept_, definition, {});
        add("term", "", concept_, {}, {});
        add("question", "", {}, {}, question);
        add("question 2", "", {}, {}, question);
        add("alone", "", {}, {}, {});
        return {};
    });
    const auto of = [&](const char* name) {
        QStringList names;
        for (const CardId id :
             taken(deck.deck->read([&](Connection& c) { return siblings(c, cards.value(QLatin1String(name))); })))
            for (auto card = cards.begin(); card != cards.end(); ++card)
                if (card->id == id)
                    names.append(card.key());
        return names.join(QStringLiteral(", "));
    };
    QCOMPARE(of("note"), QStringLiteral("note 2"));
    QCOMPARE(of("wording"), QStringLiteral("note"));
    QCOMPARE(of("term"), QStringLiteral("note, wording"));
    QCOMPARE(of("question"), QStringLiteral("question 2"));
    QCOMPARE(of("alone"), QString());
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
    QCOMPARE(taken(deck.deck->read([&](Connection& c) { return reviewsAfter(c, given[0].id); })),
             QList<Review>({given[1], given[2]}));
    QCOMPARE(taken(deck.deck->read(lastReview)), given[2].id);
    const auto since = [&](qint64 ms) {
        return taken(deck.deck->read([&](Connection& c) { return answersSince(c, ms); }));
    };
    QCOMPARE(since(1000), (AnswersSince{1, 2, 3 * 700}));
    QCOMPARE(since(1001), (AnswersSince{0, 2, 2 * 700}));
    // Practice counts for nothing.
    deck.step([&](Connection& c) -> Result<void> {
        Review review = given[0];
        review.practice = true;
        return insert(c, review).map([](ReviewId) {});
    });
    QCOMPARE(since(1000), (AnswersSince{1, 2, 3 * 700}));
}

QTEST_GUILESS_MAIN(TestCards)
#include "tst_cards.moc"
