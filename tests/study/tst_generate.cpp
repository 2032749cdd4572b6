// SPDX-License-Identifier: GPL-3.0-or-later
#include "contents.h"
#include "deck/cards.h"
#include "deck/check.h"
#include "memory/scheduler.h"
#include "study/examdesk.h"
#include "study/generate.h"
#include "tempdeck.h"

#include <QDir>
#include <QTest>
#include <algorithm>

using namespace lamplight;
using study::DeckSize;
using test::taken;

namespace {

constexpr qint64 morning = 1780300800000; // 2026-06-01 08:00 UTC
constexpr qint64 startOfThatDay = morning - 4 * 3600000LL;

/// A generated deck in a folder of its own.
struct Generated {
    Generated(const DeckSize& size, quint64 seed)
        : session(taken(study::generateDeck(folder.filePath(QStringLiteral("d.lamp")), size, seed, clock, progress)))
    {
    }

    template <class Read>
    auto all(Read read)
    {
        return taken(session->deck().read([&](deck::Connection& connection) { return read(connection); }));
    }

    QTemporaryDir folder;
    ManualClock clock{morning};
    NoProgress progress;
    std::unique_ptr<study::Session> session;
};

constexpr DeckSize small{300, 2500, 120, 12};

class StopAfter final : public Progress {
public:
    explicit StopAfter(int most) : m_most(most) {}
    void report(qint64 done, qint64 total) override
    {
        grows = grows && done >= last && done <= total;
        last = done;
        ++calls;
    }
    bool cancelled() const override { return calls >= m_most; }

    bool grows = true;
    qint64 last = 0;
    int calls = 0;

private:
    int m_most;
};

} // namespace

class TestGenerate : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void holdsWhatWasAskedFor_data()
    {
        QTest::addColumn<int>("cards");
        QTest::addColumn<int>("reviews");
        QTest::addColumn<int>("questions");
        QTest::addColumn<int>("lessons");
        QTest::newRow("nothing") << 0 << 0 << 0 << 0;
        QTest::newRow("all") << 300 << 2500 << 120 << 12;
        QTest::newRow("cards alone") << 50 << 0 << 0 << 0;
        QTest::newRow("one card, many answers") << 1 << 3000 << 0 << 0;
        QTest::newRow("more cards than answers") << 100 << 20 << 0 << 0;
        QTest::newRow("questions without pages") << 0 << 0 << 30 << 0;
        QTest::newRow("a page") << 5 << 5 << 1 << 1;
    }
    void holdsWhatWasAskedFor()
    {
        QFETCH(const int, cards);
        QFETCH(const int, reviews);
        QFETCH(const int, questions);
        QFETCH(const int, lessons);
        Generated deck({cards, reviews, questions, lessons}, 1);
        const deck::Counts counts = deck.all(deck::counts);
        QCOMPARE(counts.cards, cards);
        QCOMPARE(counts.reviews, reviews);
        QCOMPARE(counts.questions, questions);
        QCOMPARE(counts.incomplete, questions / 100);
        QCOMPARE(counts.lessons, lessons);
        QCOMPARE(deck.all(deck::check), QStringList());
    }

    void sameSeedSameRows()
    {
        Generated one(small, 7), same(small, 7), other(small, 8);
        const auto rows = [](Generated& deck) {
            return taken(deck.session->deck().read(
                [](deck::Connection& c) -> Result<test::Contents> { return test::contents(c); }));
        };
        QCOMPARE(test::difference(rows(one), rows(same)), QString());
        QVERIFY(rows(one) != rows(other));
    }

    // The default weights make of each card's answers exactly what is stored.
    void statesAreThoseOfTheAnswers()
    {
        Generated deck(small, 3);
        QHash<CardId, QList<Review>> answers;
        const auto reviews = deck.all(deck::reviews);
        QVERIFY(std::ranges::is_sorted(reviews, {}, &Review::at));
        for (const Review& review : reviews)
            answers[review.card] += review;
        const memory::Scheduling scheduling;
        int fresh = 0;
        for (const Card& card : deck.all(deck::cards)) {
            Card replayed;
            qint64 due = card.id.value;
            for (const Review& review : answers.value(card.id)) {
                QCOMPARE(review.before, replayed.state);
                const memory::Outcome outcome =
                    memory::outcomes(scheduling, {replayed.state,
                                                  replayed.step,
                                                  {replayed.stability, replayed.difficulty},
                                                  review.elapsedDays})[static_cast<size_t>(review.rating) - 1];
                const StudyDays days{QTimeZone::utc(), 4};
                if (replayed.reviews > 0)
                    QCOMPARE(review.elapsedDays, days.daysBetween(replayed.lastReview, review.at));
                replayed.lapses += replayed.state == CardState::Review && review.rating == Rating::Again ? 1 : 0;
                replayed.state = outcome.state;
                replayed.step = outcome.step;
                replayed.stability = outcome.memory.stability;
                replayed.difficulty = outcome.memory.difficulty;
                replayed.lastReview = review.at;
                ++replayed.reviews;
                QCOMPARE(std::pair(review.stability, review.difficulty),
                         std::pair(replayed.stability, replayed.difficulty));
                due = outcome.due.days > 0 ? days.startOf(days.dayOf(review.at).addDays(outcome.due.days))
                                           : review.at + outcome.due.minutes * 60000LL;
            }
            fresh += replayed.state == CardState::New ? 1 : 0;
            QCOMPARE(std::tuple(card.state, card.step, card.stability, card.difficulty, card.lastReview, card.reviews,
                                card.lapses, card.due),
                     std::tuple(replayed.state, replayed.step, replayed.stability, replayed.difficulty,
                                replayed.lastReview, replayed.reviews, replayed.lapses, due));
        }
        QCOMPARE(fresh, 45);
    }

    // A deck to measure the day's work with: some of it is due, most isn't, and nothing was answered today.
    void someCardsAreDue()
    {
        Generated deck({2000, 20000, 0, 0}, 1);
        int due = 0;
        for (const Card& card : deck.all(deck::cards)) {
            QVERIFY(card.lastReview < startOfThatDay);
            QVERIFY(card.created >= 0);
            due += card.state != CardState::New && card.due <= morning ? 1 : 0;
        }
        QVERIFY2(due > 50 && due < 500, qPrintable(QString::number(due)));
    }

    void examCanBeMade_data()
    {
        QTest::addColumn<int>("questions");
        QTest::addColumn<int>("asked");
        QTest::newRow("forty") << 120 << 40;
        QTest::newRow("fewer") << 10 << 10;
    }
    void examCanBeMade()
    {
        QFETCH(const int, questions);
        QFETCH(const int, asked);
        Generated deck({0, 0, questions, 30}, 2);
        study::ExamDesk desk(*deck.session);
        QCOMPARE(taken(desk.form(taken(desk.blueprints()).first(), 5)).size(), asked);
    }

    void stoppedLeavesNoFile()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("d.lamp"));
        const ManualClock clock(morning);
        constexpr DeckSize size{3000, 9000, 50, 5};
        StopAfter never(1'000'000);
        QVERIFY(study::generateDeck(folder.filePath(QStringLiteral("whole.lamp")), size, 1, clock, never));
        QVERIFY(never.grows);
        QVERIFY(never.calls > 10);
        StopAfter soon(3), late(never.calls - 2); // while the course and while the answers are written
        for (StopAfter* progress : {&soon, &late}) {
            const auto made = study::generateDeck(file, size, 1, clock, *progress);
            QCOMPARE(made.error().kind, ErrorKind::Cancelled);
            QVERIFY(QDir(folder.path()).entryList({QStringLiteral("d.*")}, QDir::Files).isEmpty());
        }
    }

    void refusals_data()
    {
        QTest::addColumn<int>("cards");
        QTest::addColumn<int>("reviews");
        QTest::newRow("answers without cards") << 0 << 5;
        QTest::newRow("less than nothing") << -1 << 0;
    }
    void refusals()
    {
        QFETCH(const int, cards);
        QFETCH(const int, reviews);
        QTemporaryDir folder;
        NoProgress progress;
        const ManualClock clock(morning);
        const auto made =
            study::generateDeck(folder.filePath(QStringLiteral("d.lamp")), {cards, reviews, 0, 0}, 1, clock, progress);
        QCOMPARE(made.error().kind, ErrorKind::Input);
    }
};

QTEST_GUILESS_MAIN(TestGenerate)
#include "tst_generate.moc"
