// SPDX-License-Identifier: GPL-3.0-or-later
// Long because: one noun after another.
#include "deck/aims.h"
#include "deck/cards.h"
#include "deck/concepts.h"
#include "deck/exams.h"
#include "deck/forecasts.h"
#include "deck/lessons.h"
#include "deck/media.h"
#include "deck/memoryrows.h"
#include "deck/plandays.h"
#include "deck/questions.h"
#include "deck/settings.h"
#include "deck/topics.h"
#include "generators.h"
#include "memorydeck.h"

using namespace lamplight;
using namespace lamplight::deck;
using namespace lamplight::test;

namespace {

template <class Noun>
Noun of(const QList<Noun>& list)
{
    RC_ASSERT(list.size() == 1);
    return list.first();
}

TopicId someTopic(Connection& c)
{
    return taken(insert(c, Topic{{}, newUid(), {}, 0, {}, QStringLiteral("T")}));
}

LessonId someLesson(Connection& c)
{
    Lesson lesson;
    lesson.uid = newUid();
    lesson.topic = someTopic(c);
    return taken(insert(c, lesson));
}

ConceptId someConcept(Connection& c)
{
    Concept concept_;
    concept_.uid = newUid();
    concept_.term = newUid();
    return taken(insert(c, concept_));
}

/// An option's row is the deck's affair, its uid is what is kept.
Question withoutRows(Question question)
{
    for (Option& option : question.options)
        option.id = {};
    return question;
}

/// Shrinking makes the generator's uids equal.
Question withUids(Question question)
{
    for (Option& option : question.options)
        option.uid = newUid();
    return question;
}

/// The edit keeps the identity and takes over everything else.
template <class Noun>
Noun edited(const Noun& original, Noun edit)
{
    edit.id = original.id;
    edit.uid = original.uid;
    return edit;
}

/// A value of each key that differs from what holds without it.
const std::pair<QString, const char*> validSettings[]{
    {settingTitle, "Course"},
    {settingDeckId, "id"},
    {settingRolloverHour, "0"},
    {settingMinutesPerDay, "45"},
    {settingMinutesByWeekday, "[30,30,0,30,30,60,1440]"},
    {settingDaysOff, R"(["2026-06-01","2026-05-01","2026-06-01"])"},
    {settingRetention, "0.85"},
    {settingLearningSteps, "[]"},
    {settingRelearningSteps, "[5,30]"},
    {settingParameters, R"({"version":6,"w":[0,0.5,1,1.5,2,2.5,3,3.5,4,4.5,5,5.5,6,6.5,7,7.5,8,8.5,9,9.5,10],)"
                        R"("at":1772355600000,"reviews":900})"},
    {settingCosts, R"({"again":30,"hard":15,"good":10,"easy":5.5,"fresh":40})"},
    {settingNewPerDay, "0"},
    {settingReviewsPerDay, "200"},
    {settingCardOrder, "hardest"},
    {settingNewOrder, "shuffled"},
    {settingLeechLapses, "4"},
    {settingLeechAction, "suspend"},
    {settingTimerShown, "1"},
    {settingTimerCapSeconds, "90"},
    {settingSoundPlayed, "0"},
    {settingAfterExam, "rest"},
    {settingBurySiblings, "1"},
};

bool holds(const char* what, const std::function<void()>& property)
{
    return rc::check(what, property);
}

} // namespace

/// What is stored comes back as it was, field by field, also after an edit.
class TestStores : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void topicsAndCriteria();
    void topicsInTheOrderOfTheSyllabus();
    void lessonsWithBlocks();
    void lessonsInTheOrderOfTheSyllabus();
    void conceptsWithRelations();
    void conceptsAreOneByFoldedTerm();
    void definitionsWithPlaces();
    void questionsWithOptions();
    void optionsKeepTheirRows();
    void optionsAreNobodyElses();
    void cardsWithAnswers();
    void blueprintsWithRows();
    void attemptsWithEvents();
    void oneSittingAtATime();
    void reading();
    void settingsOfTheDeck();
    void settingsThatMakeNoSense();
    void aimsWithTopics();
    void forecastsAndTheirOutcome();
    void plannedDays();
    void mediaOnce();
    void memoryRowsWithoutTexts();
};

void TestStores::topicsAndCriteria()
{
    QVERIFY(holds("topics", [] {
        Connection c = memoryDeck();
        Topic topic = *rc::gen::arbitrary<Topic>();
        topic.id = taken(insert(c, topic));
        RC_ASSERT(of(taken(topics(c))) == topic);
        topic = edited(topic, *rc::gen::arbitrary<Topic>());
        taken(update(c, topic));
        RC_ASSERT(of(taken(topics(c))) == topic);

        Criterion criterion = *rc::gen::arbitrary<Criterion>();
        criterion.topic = topic.id;
        criterion.id = taken(insert(c, criterion));
        RC_ASSERT(of(taken(criteria(c))) == criterion);
        criterion = edited(criterion, *rc::gen::arbitrary<Criterion>());
        taken(update(c, criterion));
        RC_ASSERT(of(taken(criteria(c))) == criterion);
    }));
}

void TestStores::topicsInTheOrderOfTheSyllabus()
{
    Connection c = memoryDeck();
    const auto add = [&](const char* title, TopicId parent, int position) {
        return taken(insert(c, Topic{{}, newUid(), parent, position, {}, QLatin1String(title)}));
    };
    const TopicId second = add("2", {}, 1);
    add("2.10", second, 10);
    const TopicId first = add("1", {}, 0);
    const TopicId early = add("2.2", second, 2);
    add("1.1", first, 0);
    add("2.2.1", early, 0);
    add("1 too", {}, 0); // the same position: the one that came first
    QStringList titles;
    for (const Topic& topic : taken(topics(c)))
        titles.append(topic.title);
    QCOMPARE(titles.join(u' '), QStringLiteral("1 1.1 1 too 2 2.2 2.2.1 2.10"));
}

void TestStores::lessonsWithBlocks()
{
    QVERIFY(holds("lessons", [] {
        Connection c = memoryDeck();
        Lesson lesson = *rc::gen::arbitrary<Lesson>();
        lesson.topic = someTopic(c);
        lesson.id = taken(insert(c, lesson));
        RC_ASSERT(of(taken(lessons(c))) == lesson);
        lesson = edited(lesson, *rc::gen::arbitrary<Lesson>());
        lesson.topic = someTopic(c);
        taken(update(c, lesson));
        RC_ASSERT(taken(deck::lesson(c, lesson.id)) == lesson);
        RC_ASSERT(taken(lessonOfUid(c, lesson.uid)) == lesson.id);
        lesson.blocks.clear();
        RC_ASSERT(of(taken(lessonTitles(c))) == lesson);
    }));
    Connection c = memoryDeck();
    QCOMPARE(deck::lesson(c, LessonId(9)).error().kind, ErrorKind::NotFound);
    QCOMPARE(lessonOfUid(c, QStringLiteral("none")).error().kind, ErrorKind::NotFound);
}

void TestStores::lessonsInTheOrderOfTheSyllabus()
{
    Connection c = memoryDeck();
    const TopicId late = taken(insert(c, Topic{{}, newUid(), {}, 1, {}, {}}));
    const TopicId early = taken(insert(c, Topic{{}, newUid(), {}, 0, {}, {}}));
    for (const auto& [topic, position, title] :
         {std::tuple(late, 0, "c"), {early, 1, "b"}, {early, 0, "a"}, {late, 1, "d"}}) {
        Lesson lesson;
        lesson.uid = newUid();
        lesson.topic = topic;
        lesson.position = position;
        lesson.title = QLatin1String(title);
        taken(insert(c, lesson));
    }
    QString titles;
    for (const Lesson& lesson : taken(lessons(c)))
        titles += lesson.title;
    QCOMPARE(titles, QStringLiteral("abcd"));
}

void TestStores::conceptsWithRelations()
{
    QVERIFY(holds("concepts", [] {
        Connection c = memoryDeck();
        const ConceptId one = someConcept(c), other = someConcept(c);
        Concept concept_ = *rc::gen::arbitrary<Concept>();
        concept_.id = taken(insert(c, concept_));
        concept_.relations = {{RelationKind::Needs, other}, {RelationKind::PartOf, other}, {RelationKind::Needs, one}};
        taken(putRelations(c, concept_.id, concept_.relations));
        RC_ASSERT(taken(concepts(c)).last() == concept_);
        concept_ = edited(concept_, *rc::gen::arbitrary<Concept>());
        concept_.relations = {{RelationKind::ContrastsWith, one}};
        taken(update(c, concept_));
        taken(putRelations(c, concept_.id, concept_.relations));
        RC_ASSERT(taken(concepts(c)).last() == concept_);
    }));
}

void TestStores::conceptsAreOneByFoldedTerm()
{
    Connection c = memoryDeck();
    Concept concept_{{}, QStringLiteral("a"), QStringLiteral("Na\u00EFve  Bayes"), {}, {}, {}};
    taken(insert(c, concept_));
    concept_.uid = QStringLiteral("b");
    concept_.term = QStringLiteral("NAIVE BAYES");
    QVERIFY(!insert(c, concept_));
}

void TestStores::definitionsWithPlaces()
{
    QVERIFY(holds("definitions", [] {
        Connection c = memoryDeck();
        const LessonId one = someLesson(c), other = someLesson(c);
        Definition definition = *rc::gen::arbitrary<Definition>();
        definition.concept_ = someConcept(c);
        definition.places = {{other, *rc::gen::arbitrary<QString>()}, {one, *rc::gen::arbitrary<QString>()}};
        definition.id = taken(insert(c, definition));
        RC_ASSERT(of(taken(definitions(c))) == definition);
        definition = edited(definition, *rc::gen::arbitrary<Definition>());
        definition.concept_ = someConcept(c);
        definition.places = {{one, *rc::gen::arbitrary<QString>()}};
        taken(update(c, definition));
        RC_ASSERT(of(taken(definitions(c))) == definition);
        RC_ASSERT(taken(deck::definition(c, definition.id)) == definition);
    }));
    Connection c = memoryDeck();
    QCOMPARE(deck::definition(c, DefinitionId(9)).error().kind, ErrorKind::NotFound);
}

void TestStores::questionsWithOptions()
{
    QVERIFY(holds("questions", [] {
        Connection c = memoryDeck();
        Question question = withUids(*rc::gen::arbitrary<Question>());
        question.lesson = someLesson(c);
        for (Option& option : question.options)
            option.concept_ = someConcept(c);
        question.id = taken(insert(c, question));
        RC_ASSERT(withoutRows(of(taken(questions(c)))) == question);
        question = edited(question, withUids(*rc::gen::arbitrary<Question>()));
        question.topic = someTopic(c);
        taken(update(c, question));
        RC_ASSERT(withoutRows(of(taken(questions(c)))) == question);
        RC_ASSERT(taken(c.integer("SELECT incomplete FROM question")) == (question.isIncomplete() ? 1 : 0));
    }));
}

void TestStores::optionsKeepTheirRows()
{
    Connection c = memoryDeck();
    Question question{{}, QStringLiteral("q")};
    for (const char* uid : {"a", "b", "c"})
        question.options.append(Option{{}, QLatin1String(uid), QLatin1String(uid), false, 0, {}, {}});
    question.id = taken(insert(c, question));
    question = taken(questions(c)).first();
    // b goes, d comes, a and c change places and text.
    const Option d{{}, QStringLiteral("d"), {}, true, 0.5, {}, {}};
    question.options = {question.options[2], d, question.options[0]};
    question.options[0].text = QStringLiteral("C");
    taken(update(c, question));
    const QList<Option> stored = taken(questions(c)).first().options;
    QCOMPARE(stored[0], question.options[0]);
    QCOMPARE(stored[1].uid, QStringLiteral("d"));
    QVERIFY(stored[1].id > OptionId(3));
    QCOMPARE(stored[2], question.options[2]);
    QCOMPARE(stored.size(), 3);
}

void TestStores::optionsAreNobodyElses()
{
    Connection c = memoryDeck();
    const Option option{{}, QStringLiteral("a"), QStringLiteral("mine"), true, 0, {}, {}};
    Question question{{}, QStringLiteral("q")};
    question.options = {option};
    question.id = taken(insert(c, question));
    Question other{{}, QStringLiteral("r")};
    other.options = {option};
    QVERIFY(!insert(c, other));
    question.options = {option, option};
    QVERIFY(!update(c, question));
}

void TestStores::cardsWithAnswers()
{
    QVERIFY(holds("cards", [] {
        Connection c = memoryDeck();
        Card card = *rc::gen::arbitrary<Card>();
        card.topic = someTopic(c);
        card.lesson = someLesson(c);
        card.concept_ = someConcept(c);
        card.definition = taken(insert(c, Definition{{}, newUid(), card.concept_, {}, {}, {}, false, {}, {}, {}}));
        card.question = taken(insert(c, Question{{}, newUid()}));
        card.id = taken(insert(c, card));
        RC_ASSERT(of(taken(cards(c))) == card);
        const qint64 created = card.created;
        card = edited(card, *rc::gen::arbitrary<Card>());
        card.created = created; // once made, made
        taken(update(c, card));
        RC_ASSERT(taken(deck::card(c, card.id)) == card);

        Review review = *rc::gen::arbitrary<Review>();
        review.card = card.id;
        review.id = taken(insert(c, review));
        RC_ASSERT(of(taken(reviews(c))) == review);
    }));
}

void TestStores::blueprintsWithRows()
{
    QVERIFY(holds("blueprints", [] {
        Connection c = memoryDeck();
        Blueprint blueprint = *rc::gen::arbitrary<Blueprint>();
        blueprint.rows.first().topic = someTopic(c);
        blueprint.rows.last().criterion =
            taken(insert(c, Criterion{{}, newUid(), {}, QStringLiteral("1"), QStringLiteral("t")}));
        blueprint.id = taken(insert(c, blueprint));
        RC_ASSERT(of(taken(blueprints(c))) == blueprint);
        blueprint = edited(blueprint, *rc::gen::arbitrary<Blueprint>());
        taken(update(c, blueprint));
        RC_ASSERT(of(taken(blueprints(c))) == blueprint);
    }));
}

void TestStores::attemptsWithEvents()
{
    QVERIFY(holds("attempts", [] {
        Connection c = memoryDeck();
        Attempt attempt = *rc::gen::arbitrary<Attempt>();
        attempt.id = taken(insert(c, attempt));
        RC_ASSERT(of(taken(attempts(c))) == attempt);
        RC_ASSERT(taken(deck::attempt(c, attempt.id)) == attempt);
        QList<AttemptEvent> given;
        for (int sequence = 1; sequence <= *rc::gen::inRange(1, 6); ++sequence) {
            AttemptEvent event = *rc::gen::arbitrary<AttemptEvent>();
            event.attempt = attempt.id;
            event.sequence = sequence;
            taken(append(c, event));
            given.append(event);
        }
        RC_ASSERT(taken(events(c, attempt.id)) == given);
        for (const int wrong : {0, int(given.size()), int(given.size()) + 2}) {
            AttemptEvent event = given.last();
            event.sequence = wrong;
            const auto refused = append(c, event);
            RC_ASSERT(!refused && refused.error().kind == ErrorKind::Refused);
        }
        RC_ASSERT(taken(events(c, attempt.id)) == given);
    }));
    Connection c = memoryDeck();
    QCOMPARE(deck::attempt(c, AttemptId(9)).error().kind, ErrorKind::NotFound);
}

void TestStores::oneSittingAtATime()
{
    Connection c = memoryDeck();
    QVERIFY(!taken(runningAttempt(c)));
    Attempt attempt{{}, QStringLiteral("a"), {}, {}, ~0ULL, 5};
    attempt.id = taken(insert(c, attempt));
    QCOMPARE(*taken(runningAttempt(c)), attempt);
    QVERIFY(!insert(c, Attempt{{}, QStringLiteral("b"), {}, {}, 1, 6}));
    taken(markEnded(c, attempt.id, 99));
    QVERIFY(!taken(runningAttempt(c)));
    QCOMPARE(taken(deck::attempt(c, attempt.id)).endedAt, 99);
    QCOMPARE(taken(deck::attempt(c, attempt.id)).state, AttemptState::Ended);
    QCOMPARE(taken(deck::attempt(c, attempt.id)).seed, ~0ULL);
    const AttemptId second = taken(insert(c, Attempt{{}, QStringLiteral("b"), {}, {}, 1, 6}));
    QCOMPARE(taken(attempts(c)).first().id, second); // newest first
}

void TestStores::reading()
{
    Connection c = memoryDeck();
    const QString lesson = QStringLiteral("l");
    QCOMPARE(taken(blocksSeen(c, lesson)), QSet<QString>());
    taken(markSeen(c, lesson, {QStringLiteral("a"), QStringLiteral("b")}, 10));
    taken(markSeen(c, lesson, {QStringLiteral("b"), QStringLiteral("c")}, 20));
    taken(markSeen(c, QStringLiteral("other"), {QStringLiteral("z")}, 20));
    QCOMPARE(taken(blocksSeen(c, lesson)),
             QSet<QString>({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")}));
    QCOMPARE(taken(c.integer("SELECT seen_at FROM reading WHERE block_uid = 'b'")), 10); // when it was first seen
}

void TestStores::settingsOfTheDeck()
{
    Connection c = memoryDeck();
    QCOMPARE(taken(settings(c)).rolloverHour, 4);
    for (const auto& [key, value] : validSettings) {
        taken(putSetting(c, key, QStringLiteral("earlier")));
        taken(putSetting(c, key, QLatin1String(value)));
    }
    Settings expected;
    expected.title = QStringLiteral("Course");
    expected.deckId = QStringLiteral("id");
    expected.rolloverHour = 0;
    expected.minutesPerDay = 45;
    expected.minutesByWeekday = {30, 30, 0, 30, 30, 60, 1440};
    expected.daysOff = {QDate(2026, 5, 1), QDate(2026, 6, 1)};
    expected.retention = 0.85;
    expected.learningSteps = {};
    expected.relearningSteps = {5, 30};
    expected.parameters = TrainedParameters{{}, 1'772'355'600'000, 900};
    for (size_t i = 0; i < 21; ++i)
        expected.parameters->w[i] = double(i) / 2;
    expected.costs = AnswerSeconds{30, 15, 10, 5.5, 40};
    expected.newPerDay = 0;
    expected.reviewsPerDay = 200;
    expected.cardOrder = CardOrder::Hardest;
    expected.newOrder = NewOrder::Shuffled;
    expected.leechLapses = 4;
    expected.leechAction = LeechAction::Suspend;
    expected.timerShown = true;
    expected.timerCapSeconds = 90;
    expected.soundPlayed = false;
    expected.afterExam = AfterExam::Rest;
    expected.burySiblings = true;
    QCOMPARE(taken(settings(c)), expected);
    for (const auto& [key, value] : validSettings)
        taken(putSetting(c, key, {}));
    QCOMPARE(taken(settings(c)), Settings());
}

/// What makes no sense is as if it weren't there.
void TestStores::settingsThatMakeNoSense()
{
    Connection c = memoryDeck();
    for (const auto& [key, value] : validSettings) {
        if (key == settingTitle || key == settingDeckId)
            continue;
        for (const char* nonsense : {"999999999", "-1", "x", "[1.5]", "[1,\"2\"]", "[1,2,3,4,5,6,7,8,9,10,11]",
                                     "[0,0,0,0,0,0,1441]", "[\"2026-02-30\"]"}) {
            taken(putSetting(c, key, QLatin1String(nonsense)));
            QVERIFY2(taken(settings(c)) == Settings(), qPrintable(key + QLatin1Char('=') + QLatin1String(nonsense)));
        }
        taken(putSetting(c, key, {}));
    }
}

void TestStores::aimsWithTopics()
{
    Connection c = memoryDeck();
    const TopicId one = someTopic(c), other = someTopic(c);
    Aim late{{}, newUid(), 1, QStringLiteral("Spring"), QDate(2027, 3, 1), {one, other}, {}};
    Aim early{{}, newUid(), 0, {}, {}, {}, {}};
    late.id = taken(insert(c, late));
    early.id = taken(insert(c, early));
    QCOMPARE(late.id, AimId(2)); // 1 is the date of schema 1
    QCOMPARE(taken(aims(c)), QList<Aim>({early, late}));
    late.topics = {other};
    late.date = {};
    late.name = QStringLiteral("Summer");
    late.position = -1;
    late.blueprint = taken(insert(c, Blueprint{{}, newUid(), QStringLiteral("Mock"), 60, 65, true, true, {}}));
    taken(update(c, late));
    QCOMPARE(taken(aims(c)), QList<Aim>({late, early}));
    taken(remove(c, late.id));
    QCOMPARE(taken(aims(c)), QList<Aim>({early}));
}

void TestStores::forecastsAndTheirOutcome()
{
    Connection c = memoryDeck();
    GivenForecast given{0, 5, QStringLiteral("e"), QDate(2026, 9, 1), QStringLiteral("t"), 70, 0.8, 0.7, 0.9, {},
                        0, {}};
    given.id = taken(insert(c, given));
    QCOMPARE(taken(forecasts(c)), QList<GivenForecast>({given}));
    taken(scoreForecast(c, given.id, 0.75, 40, 99));
    given.outcome = 0.75;
    given.answers = 40;
    given.scoredAt = 99;
    QCOMPARE(taken(forecasts(c)), QList<GivenForecast>({given}));
}

void TestStores::plannedDays()
{
    Connection c = memoryDeck();
    PlanDay first{QDate(2026, 3, 1), 5, 30, 20, 5, 10}, second{QDate(2026, 3, 2), 5, 31, 21, 6, 0};
    taken(put(c, second));
    taken(put(c, first));
    first.madeAt = 6;
    first.fresh = 0;
    taken(put(c, first)); // planned anew
    QCOMPARE(taken(planDays(c, QDate(2026, 3, 1), QDate(2026, 3, 2))), QList<PlanDay>({first, second}));
    QCOMPARE(taken(planDays(c, QDate(2026, 3, 2), QDate(2026, 4, 1))), QList<PlanDay>({second}));
}

void TestStores::mediaOnce()
{
    Connection c = memoryDeck();
    const QString png = QStringLiteral("image/png"), name = QStringLiteral("a.png");
    const MediaId id = taken(putMedia(c, name, png, QByteArray("\0abc", 4)));
    QCOMPARE(taken(putMedia(c, QStringLiteral("b.png"), png, QByteArray("\0abc", 4))), id);
    const auto media = taken(mediaNamed(c, name));
    QVERIFY(media);
    QCOMPARE(*media, (Media{id, mediaHash(QByteArray("\0abc", 4)), name, png, QByteArray("\0abc", 4)}));
    QCOMPARE(media->hash.size(), 64);
    QCOMPARE(taken(mediaOfHash(c, media->hash)), media);
    const MediaId newer = taken(putMedia(c, name, png, QByteArray("other")));
    QCOMPARE(taken(mediaNamed(c, name))->id, newer);
    QVERIFY(!taken(mediaNamed(c, QStringLiteral("b.png"))));
    QVERIFY(!taken(mediaOfHash(c, QStringLiteral("00"))));
}

/// The compact reads tell the same as the whole nouns.
void TestStores::memoryRowsWithoutTexts()
{
    QVERIFY(holds("memory rows", [] {
        Connection c = memoryDeck();
        const TopicId topic = someTopic(c);
        Lesson lesson;
        lesson.uid = newUid();
        lesson.topic = someTopic(c);
        lesson.id = taken(insert(c, lesson));
        std::vector<MemoryRow> expected;
        for (int i = 0; i < 3; ++i) {
            Card card = *rc::gen::arbitrary<Card>();
            card.uid = newUid();
            card.topic = i == 1 ? topic : TopicId();
            card.lesson = i < 2 ? lesson.id : LessonId();
            card.id = taken(insert(c, card));
            expected.push_back({card.id,
                                i == 1   ? topic
                                : i == 0 ? lesson.topic
                                         : TopicId(),
                                card.lesson, card.kind, card.state, card.step, card.due, card.stability,
                                card.difficulty, card.lastReview, card.lapses, card.suspended, card.buriedUntil,
                                card.memoryFrom});
        }
        RC_ASSERT(taken(memoryRows(c)) == expected);

        std::vector<ReviewRow> given;
        for (int i = 0; i < 3; ++i) {
            Review review = *rc::gen::arbitrary<Review>();
            review.card = expected[static_cast<size_t>(2 - i)].id;
            review.id = taken(insert(c, review));
            given.push_back({review.id, review.card, review.at, review.rating, int(review.ms), review.elapsedDays,
                             review.practice, review.stability, review.before});
        }
        std::vector<ReviewRow> read;
        taken(reviewRows(c, [&](const ReviewRow& row) { read.push_back(row); }));
        RC_ASSERT(read == given);

        const std::vector<Card> before{taken(card(c, expected[0].id)), taken(card(c, expected[1].id))};
        taken(putMemories(c, {{expected[1].id, 7.5, 3.25}}));
        Card changed = before[1];
        changed.stability = 7.5;
        changed.difficulty = 3.25;
        RC_ASSERT(taken(card(c, expected[0].id)) == before[0]);
        RC_ASSERT(taken(card(c, expected[1].id)) == changed);
    }));
}

QTEST_GUILESS_MAIN(TestStores)
#include "tst_stores.moc"
