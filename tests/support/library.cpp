// SPDX-License-Identifier: GPL-3.0-or-later
#include "library.h"

#include "deck/aims.h"
#include "deck/cards.h"
#include "deck/concepts.h"
#include "deck/exams.h"
#include "deck/forecasts.h"
#include "deck/lessons.h"
#include "deck/media.h"
#include "deck/plandays.h"
#include "deck/questions.h"
#include "deck/topics.h"

using namespace lamplight;
using namespace lamplight::deck;
using namespace lamplight::test;

namespace {

QString s(const char* text)
{
    return QString::fromUtf8(text);
}

Block block(const char* uid, const char* text)
{
    Block block;
    block.uid = s(uid);
    block.text = s(text);
    return block;
}

/// A little of everything, with titles that say what a row is.
class Library {
public:
    explicit Library(TempDeck& deck) : m_now(deck.clock.utcMs())
    {
        deck.step([this](Connection& connection) {
            addLessons(connection);
            addDefinitions(connection);
            addQuestions(connection);
            addCards(connection);
            taken(addExam(connection));
            return addAim(connection);
        });
        taken(deck.deck->record([this](Connection& connection) -> Result<void> {
            taken(addAttempt(connection));
            taken(addProspects(connection));
            return markSeen(connection, s("lesson-risk"), {s("r1")}, 1);
        }));
    }

private:
    void addLessons(Connection& c)
    {
        m_value = taken(insert(c, Topic{{}, s("t2"), {}, 0, s("2"), s("Value")}));
        m_creation = taken(insert(c, Topic{{}, s("t21"), m_value, 0, s("2.1"), s("Co-creation")}));
        m_risk = taken(insert(c, Topic{{}, s("t3"), {}, 1, s("3"), s("Risks and costs"), 0.95}));
        m_lesson = taken(insert(c, Lesson{{},
                                          s("lesson-value"),
                                          m_creation,
                                          0,
                                          s("2.1"),
                                          s("Making value"),
                                          {},
                                          {},
                                          s("core exam-1"),
                                          {block("v1", "Value is made together with the customer."),
                                           block("v2", "Outcomes matter more than outputs.")}}));
        taken(insert(c, Lesson{{},
                               s("lesson-risk"),
                               m_risk,
                               0,
                               {},
                               s("Living with risk"),
                               {},
                               {},
                               {},
                               {block("r1", "A risk may become a cost."), block("r2", "Stra\u00DFe und B\u00E4ume")}}));
    }

    void addDefinitions(Connection& c)
    {
        m_concept = taken(insert(c, Concept{{}, s("c1"), s("customer"), {s("buyer")}, {}, s("Core")}));
        const auto word = taken(insert(c, Concept{{}, s("c2"), s("\u03BB\u03CC\u03B3\u03BF\u03C2"), {}, {}, {}}));
        taken(putRelations(c, word, {{RelationKind::Needs, m_concept}}));
        Definition official{{}, s("d1"), m_concept, s("A role that defines the requirements for a service."),
                            {}, {},      true};
        official.places = {{m_lesson, s("v1")}};
        taken(insert(c, official));
        taken(insert(c, Definition{{}, s("d2"), word, s("a word, or what it says"), {}, {}, false}));
    }

    void addQuestions(Connection& c)
    {
        Question whole{{}, s("q1"), m_risk};
        whole.stem = s("Who carries the cost?");
        whole.tags = s("++ paper");
        whole.options = {{{}, s("o1"), s("The provider"), true, 0, s("It is agreed so."), {}},
                         {{}, s("o2"), s("Nobody"), false, 0, {}, {}}};
        taken(insert(c, whole));
        Question damaged{{}, s("q2"), {}, m_lesson};
        damaged.stem = s("What is na\u00EFve?");
        taken(insert(c, damaged));
    }

    void addCard(Connection& c, const char* front, CardState state, qint64 due, bool suspended = false,
                 qint64 buriedUntil = 0)
    {
        Card card;
        card.uid = newUid();
        card.front = s(front);
        card.back = s("answer");
        if (state == CardState::Learning) {
            card.note = s("note");
            card.format = CardFormat::Html;
            card.accepted = {s("reply")};
            card.flag = CardFlag::Green;
        }
        card.state = state;
        card.due = due;
        if (state != CardState::New) {
            card.stability = card.difficulty = 5;
            card.reviews = 1;
            card.lastReview = m_now - 1000;
        }
        card.suspended = suspended;
        card.buriedUntil = buriedUntil;
        if (state == CardState::New)
            card.topic = m_risk;
        if (state == CardState::Review)
            card.lesson = m_lesson;
        const CardId id = taken(insert(c, card));
        if (state != CardState::New)
            taken(insert(c, Review{{}, id, m_now - 1000, Rating::Good, 3000, 0, CardState::New, 5, 5}));
    }

    void addCards(Connection& c)
    {
        addCard(c, "fresh", CardState::New, 1);
        addCard(c, "step", CardState::Learning, m_now);
        addCard(c, "again", CardState::Relearning, m_now + 1);
        addCard(c, "ripe", CardState::Review, m_now - 1);
        addCard(c, "asleep", CardState::Review, m_now - 1, true);
        addCard(c, "hidden", CardState::Learning, m_now - 1, false, m_now + 1);
        addCard(c, "back", CardState::Learning, m_now - 1, false, m_now);
    }

    Result<void> addExam(Connection& c)
    {
        Blueprint blueprint{{}, s("b1"), s("Mock"), 15};
        blueprint.rows = {{m_value, {}, BloomLevel::Unset, {}, 1},
                          {m_risk, {}, BloomLevel::Apply, QuestionStyle::List, 2}};
        return insert(c, blueprint).map([](BlueprintId) {});
    }

    Result<void> addAim(Connection& c)
    {
        return insert(c, Aim{{}, s("e1"), 0, s("Autumn"), QDate(2026, 9, 1), {m_value}, BlueprintId(1)}).map([](AimId) {
        });
    }

    Result<void> addProspects(Connection& c)
    {
        taken(putMedia(c, s("dot.png"), s("image/png"), QByteArray("not really a dot")));
        taken(insert(c, GivenForecast{0, m_now, s("e1"), QDate(2026, 9, 1), {}, 7, 0.8, 0.7, 0.9, {}, 0, {}}));
        return put(c, PlanDay{QDate(2026, 3, 1), m_now, 30, 5, 1, 10});
    }

    Result<void> addAttempt(Connection& c)
    {
        Attempt attempt{{}, s("a1"), s("b1"), s("Mock"), 7, m_now - 2000};
        attempt.minutes = 15;
        attempt.form = {FormQuestion{s("q1")}};
        const AttemptId id = taken(insert(c, attempt));
        taken(append(c, {id, 1, m_now - 2000, 0, s("run"), EventKind::Started, 0, {}}));
        taken(append(c, {id, 2, m_now - 1500, 500, s("run"), EventKind::Answered, 1, s("A")}));
        return append(c, {id, 3, m_now - 1000, 1000, s("run"), EventKind::Flagged, 1, {}});
    }

    qint64 m_now;
    TopicId m_value, m_creation, m_risk;
    LessonId m_lesson;
    ConceptId m_concept;
};

} // namespace

void lamplight::test::addLibrary(TempDeck& deck)
{
    Library library(deck);
}
