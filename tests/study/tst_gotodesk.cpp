// SPDX-License-Identifier: GPL-3.0-or-later
#include "deck/cards.h"
#include "deck/concepts.h"
#include "deck/lessons.h"
#include "deck/questions.h"
#include "deck/topics.h"
#include "lessondeck.h"
#include "study/gotodesk.h"
#include "studydeck.h"

#include <QTest>
#include <algorithm>

using namespace lamplight;
using namespace lamplight::study;

class TestGotoDesk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void kinds_data();
    void kinds();
    void everyWordHasToBeginOne();
    void signsOfTheQueryLanguageMeanNothing_data();
    void signsOfTheQueryLanguageMeanNothing();
    void titlesBeforeTexts();
    void atMostTheLimit();
    void topicOpensItsFirstPage();
    void topicWithoutPagesIsLeftOut();
    void conceptWithoutPageIsShownByItsCard();
    void questionWithoutPage();
};

namespace {

struct Course {
    Course() { test::importSampleCourse(deck.session()); }

    QList<GotoHit> find(const QString& typed, int limit = 60) { return *GotoDesk(deck.session()).find(typed, limit); }
    HitPlace place(const GotoHit& hit) { return *GotoDesk(deck.session()).placeOf(hit); }

    test::StudyDeck deck;
};

std::optional<GotoHit> firstOf(const QList<GotoHit>& hits, const QString& kind)
{
    const auto hit = std::ranges::find(hits, kind, &GotoHit::kind);
    return hit == hits.end() ? std::nullopt : std::optional(*hit);
}

template <class Work>
void write(test::StudyDeck& deck, Work work)
{
    const auto done = deck.deck().step(QStringLiteral("test"), [&](deck::Connection& connection) -> Result<void> {
        const auto result = work(connection);
        if (!result)
            return tl::unexpected(result.error());
        return {};
    });
    QVERIFY(done);
}

} // namespace

void TestGotoDesk::kinds_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("kind");
    QTest::addRow("concept") << "warran"
                             << "concept";
    QTest::addRow("definition") << "warran"
                                << "definition";
    QTest::addRow("question") << "which"
                              << "question";
    QTest::addRow("lesson") << "value"
                            << "lesson";
    QTest::addRow("topic") << "value"
                           << "topic";
}

void TestGotoDesk::kinds()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, kind);
    Course course;
    const auto hit = firstOf(course.find(typed), kind);
    QVERIFY(hit);
    const HitPlace place = course.place(*hit);
    QVERIFY(!place.lesson.isEmpty());
}

void TestGotoDesk::everyWordHasToBeginOne()
{
    Course course;
    QVERIFY(!course.find(QStringLiteral("warr")).isEmpty());
    QVERIFY(course.find(QStringLiteral("warr zebra")).isEmpty());
    QVERIFY(course.find(QStringLiteral("arranty")).isEmpty());
    QVERIFY(course.find(QStringLiteral("  ")).isEmpty());
}

void TestGotoDesk::signsOfTheQueryLanguageMeanNothing_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addRow("bracket") << "(warranty";
    QTest::addRow("quotation mark") << "\"warranty";
    QTest::addRow("minus") << "-warranty";
    QTest::addRow("field") << "warranty:";
    QTest::addRow("star") << "warr*";
}

void TestGotoDesk::signsOfTheQueryLanguageMeanNothing()
{
    QFETCH(const QString, typed);
    Course course;
    QVERIFY(!course.find(typed).isEmpty());
}

void TestGotoDesk::titlesBeforeTexts()
{
    Course course;
    const QList<GotoHit> hits = course.find(QStringLiteral("warranty"));
    QCOMPARE(hits.first().fit, Fit::Whole);
    QVERIFY(std::ranges::is_sorted(hits, {}, &GotoHit::fit));
    QCOMPARE(hits.last().fit, Fit::None);
    QVERIFY(!hits.last().detail.contains(QChar(0x2068)));
}

void TestGotoDesk::atMostTheLimit()
{
    Course course;
    QCOMPARE(course.find(QStringLiteral("value"), 3).size(), 3);
}

void TestGotoDesk::topicOpensItsFirstPage()
{
    Course course;
    const QList<Topic> topics = *course.deck.deck().read([](auto& connection) { return deck::topics(connection); });
    const auto hit = firstOf(course.find(topics.first().title), QStringLiteral("topic"));
    QVERIFY(hit);
    QVERIFY(hit->title.endsWith(topics.first().title));
    const QString lesson = course.place(*hit).lesson;
    QCOMPARE(lesson,
             course.deck.deck().read([](auto& connection) { return deck::lessonTitles(connection); })->first().uid);
}

void TestGotoDesk::topicWithoutPagesIsLeftOut()
{
    Course course;
    write(course.deck, [](deck::Connection& connection) {
        Topic topic;
        topic.uid = newUid();
        topic.title = QStringLiteral("Zebras");
        return deck::insert(connection, topic);
    });
    QVERIFY(course.find(QStringLiteral("zebras")).isEmpty());
}

void TestGotoDesk::conceptWithoutPageIsShownByItsCard()
{
    Course course;
    CardId card;
    write(course.deck, [&](deck::Connection& connection) -> Result<void> {
        Concept made;
        made.uid = newUid();
        made.term = QStringLiteral("Zebra");
        const auto id = deck::insert(connection, made);
        if (!id)
            return tl::unexpected(id.error());
        Card asked;
        asked.uid = newUid();
        asked.front = QStringLiteral("What is striped?");
        asked.back = QStringLiteral("a horse");
        asked.concept_ = *id;
        const auto there = deck::insert(connection, asked);
        if (!there)
            return tl::unexpected(there.error());
        card = *there;
        return {};
    });
    const auto hit = firstOf(course.find(QStringLiteral("zeb")), QStringLiteral("concept"));
    QVERIFY(hit);
    QCOMPARE(course.place(*hit), (HitPlace{{}, {}, card}));
    const auto itself = firstOf(course.find(QStringLiteral("striped")), QStringLiteral("card"));
    QVERIFY(itself);
    QCOMPARE(course.place(*itself).card, card);
}

void TestGotoDesk::questionWithoutPage()
{
    Course course;
    write(course.deck, [](deck::Connection& connection) {
        Question question;
        question.uid = newUid();
        question.stem = QStringLiteral("Which zebra?");
        return deck::insert(connection, question);
    });
    const auto hit = firstOf(course.find(QStringLiteral("zebra")), QStringLiteral("question"));
    QVERIFY(hit);
    QCOMPARE(course.place(*hit), HitPlace());
}

QTEST_GUILESS_MAIN(TestGotoDesk)
#include "tst_gotodesk.moc"
