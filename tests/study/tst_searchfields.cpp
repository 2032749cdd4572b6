// SPDX-License-Identifier: GPL-3.0-or-later
#include "deck/cards.h"
#include "deck/concepts.h"
#include "deck/lessons.h"
#include "deck/questions.h"
#include "deck/search.h"
#include "memory/fsrs.h"
#include "study/generate.h"
#include "tempdeck.h"

#include <QTest>
#include <algorithm>
#include <functional>

using namespace lamplight;
using test::taken;

namespace {

constexpr qint64 morning = 1780300800000; // 2026-06-01 08:00 UTC
constexpr qint64 dayStart = morning - 4 * 3600000LL;
constexpr qint64 day = 24 * 3600000LL;

using CardTest = std::function<bool(const Card&)>;

double recallNow(const Card& card)
{
    const StudyDays days{QTimeZone::systemTimeZone(), 4};
    return memory::retrievability(memory::Parameters::defaults(), card.stability,
                                  static_cast<double>(days.daysBetween(card.lastReview, morning)));
}

bool isKnown(const Card& card)
{
    return card.stability > 0;
}

} // namespace

Q_DECLARE_METATYPE(CardTest)

/// Fields that compare numbers and times, against a look at every card.
class TestSearchFields : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        NoProgress progress;
        m_session = taken(
            study::generateDeck(m_folder.filePath(QStringLiteral("d.lamp")), {500, 4000, 40, 6}, 4, m_clock, progress));
    }

    void cards_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<CardTest>("matches");
        const auto row = [](const char* query, const CardTest& matches) {
            QTest::newRow(query) << QString::fromLatin1(query) << matches;
        };
        row("r:<0.8", [](const Card& c) { return isKnown(c) && recallNow(c) < 0.8; });
        row("r:>=0.95", [](const Card& c) { return isKnown(c) && recallNow(c) >= 0.95; });
        row("r:>90%", [](const Card& c) { return isKnown(c) && recallNow(c) > 0.9; });
        row("-r:<0.9 is:review", [](const Card& c) { return c.state == CardState::Review && recallNow(c) >= 0.9; });
        row("stability:<20", [](const Card& c) { return isKnown(c) && c.stability < 20; });
        row("stability:>=100.5", [](const Card& c) { return c.stability >= 100.5; });
        row("difficulty:>7", [](const Card& c) { return c.difficulty > 7; });
        row("difficulty:<=5", [](const Card& c) { return isKnown(c) && c.difficulty <= 5; });
        row("lapses:1", [](const Card& c) { return c.lapses == 1; });
        row("lapses:>1", [](const Card& c) { return c.lapses > 1; });
        row("lapses:=0", [](const Card& c) { return c.lapses == 0; });
        row("added:1", [](const Card& c) { return c.created >= dayStart; });
        row("added:400", [](const Card& c) { return c.created >= dayStart - 399 * day; });
        row("is:suspended lapses:>0", [](const Card& c) { return c.suspended && c.lapses > 0; });
        row("imported stability:<20",
            [](const Card& c) { return c.tags.contains(QLatin1String("imported")) && isKnown(c) && c.stability < 20; });
        row("lapses:0 or difficulty:>9", [](const Card& c) { return c.lapses == 0 || c.difficulty > 9; });
    }
    void cards()
    {
        QFETCH(const QString, query);
        QFETCH(const CardTest, matches);
        QList<qint64> expected;
        const auto all = taken(m_session->deck().read([](deck::Connection& c) { return deck::cards(c); }));
        for (const Card& card : all)
            if (matches(card))
                expected += card.id.value;
        QVERIFY(!expected.isEmpty() && expected.size() < all.size());
        QCOMPARE(found(QStringLiteral("card"), query), expected);
    }

    void rated_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<int>("days");
        QTest::addColumn<int>("rating");
        QTest::newRow("any") << QStringLiteral("rated:30") << 30 << 0;
        QTest::newRow("forgotten") << QStringLiteral("rated:200:1") << 200 << 1;
        QTest::newRow("easy") << QStringLiteral("rated:200:4") << 200 << 4;
    }
    void rated()
    {
        QFETCH(const QString, query);
        QFETCH(const int, days);
        QFETCH(const int, rating);
        QSet<qint64> expected;
        for (const Review& review : taken(m_session->deck().read([](deck::Connection& c) { return deck::reviews(c); })))
            if (review.at >= dayStart - (days - 1) * day && (rating == 0 || static_cast<int>(review.rating) == rating))
                expected.insert(review.card.value);
        QVERIFY(!expected.isEmpty());
        const auto ids = found(QStringLiteral("card"), query);
        QCOMPARE(QSet<qint64>(ids.begin(), ids.end()), expected);
    }

    void otherNouns()
    {
        QList<qint64> apply, official, unofficial, fromPage;
        for (const Question& q : taken(m_session->deck().read([](deck::Connection& c) { return deck::questions(c); })))
            if (q.bloom == BloomLevel::Apply)
                apply += q.id.value;
        for (const Definition& d :
             taken(m_session->deck().read([](deck::Connection& c) { return deck::definitions(c); }))) {
            (d.official ? official : unofficial) += d.id.value;
            if (d.source == QLatin1String("generated/1.2.txt"))
                fromPage += d.id.value;
        }
        QVERIFY(!apply.isEmpty() && !official.isEmpty() && !unofficial.isEmpty() && !fromPage.isEmpty());
        QCOMPARE(found(QStringLiteral("question"), QStringLiteral("bloom:apply")), apply);
        QCOMPARE(found(QStringLiteral("definition"), QStringLiteral("official:yes")), official);
        QCOMPARE(found(QStringLiteral("definition"), QStringLiteral("official:no")), unofficial);
        QCOMPARE(found(QStringLiteral("definition"), QStringLiteral("source:\"TED/1.2.t\"")), fromPage);
        QCOMPARE(found(QStringLiteral("lesson"), QStringLiteral("source:1.2.txt")), QList<qint64>{2});
        QVERIFY(found(QStringLiteral("card"), QStringLiteral("source:1.2.txt")).isEmpty());
    }

    void conceptWithItsDefinitionsAndCards()
    {
        const auto concepts = taken(m_session->deck().read([](deck::Connection& c) { return deck::concepts(c); }));
        const auto named = std::ranges::find_if(concepts, [](const Concept& c) { return !c.aliases.isEmpty(); });
        QVERIFY(named != concepts.end());
        QList<qint64> definitions;
        for (const Definition& d :
             taken(m_session->deck().read([](deck::Connection& c) { return deck::definitions(c); })))
            if (d.concept_ == named->id)
                definitions += d.id.value;
        for (const QString& name : {named->term.toUpper(), named->aliases.first()}) {
            const QString query = QStringLiteral("concept:\"%1\"").arg(name);
            QCOMPARE(found(QStringLiteral("concept"), query), QList<qint64>{named->id.value});
            QCOMPARE(found(QStringLiteral("definition"), query), definitions);
            QVERIFY(!found(QStringLiteral("card"), query).isEmpty());
            QVERIFY(found(QStringLiteral("question"), query).isEmpty());
        }
    }

    // Of a word that thousands have, those come first that have it in the title.
    void commonWord()
    {
        QTemporaryDir folder;
        NoProgress progress;
        const auto session = taken(
            study::generateDeck(folder.filePath(QStringLiteral("d.lamp")), {6000, 0, 0, 0}, 1, m_clock, progress));
        const auto page = taken(session->deck().read(
            [](deck::Connection& c) { return deck::search(c, QStringLiteral("service"), morning, 6000); }));
        QVERIFY2(page.total > 2000, qPrintable(QString::number(page.total)));
        QCOMPARE(page.hits.size(), page.total);
        const auto titled = [](const deck::SearchHit& hit) { return hit.title.contains(QLatin1String("service")); };
        const auto end = std::ranges::find_if_not(page.hits, titled);
        QVERIFY(end > page.hits.begin() && end < page.hits.end());
        QVERIFY(std::none_of(end, page.hits.end(), titled));
        for (const deck::SearchHit& hit : page.hits)
            QVERIFY(hit.snippet.contains(QStringLiteral("\u2068service\u2069"), Qt::CaseInsensitive));
    }

    void refusals_data()
    {
        QTest::addColumn<QString>("query");
        for (const char* query : {"r:2", "r:0", "r:low", "r:<", "stability:<x", "lapses:-1", "added:0", "added:1.5",
                                  "rated:0", "rated:7:5", "rated:7:", "bloom:sing", "official:maybe", "difficulty:5-7"})
            QTest::newRow(query) << QString::fromLatin1(query);
    }
    void refusals()
    {
        QFETCH(const QString, query);
        const auto page =
            m_session->deck().read([&](deck::Connection& c) { return deck::search(c, query, morning, 10); });
        QVERIFY(!page);
        QCOMPARE(page.error().kind, ErrorKind::Input);
        QVERIFY2(page.error().message.contains(QStringLiteral("column %1:").arg(query.indexOf(u':') + 2)),
                 qPrintable(page.error().message));
    }

private:
    QList<qint64> found(const QString& kind, const QString& query)
    {
        return taken(
            m_session->deck().read([&](deck::Connection& c) { return deck::matching(c, kind, query, morning); }));
    }

    QTemporaryDir m_folder;
    ManualClock m_clock{morning};
    std::unique_ptr<study::Session> m_session;
};

QTEST_GUILESS_MAIN(TestSearchFields)
#include "tst_searchfields.moc"
