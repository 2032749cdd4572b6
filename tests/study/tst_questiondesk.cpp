// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/questiondesk.h"

#include "deck/check.h"
#include "deck/lessons.h"
#include "deck/questions.h"
#include "samplecourse.h"
#include "studydeck.h"

#include <QTest>

using namespace lamplight;
using namespace lamplight::study;
using namespace Qt::StringLiterals;

/// Writing questions of the sample course.
class TestQuestionDesk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void savesAQuestion();
    void removesAQuestion();
    void listsIncomplete();

private:
    std::unique_ptr<test::StudyDeck> m_deck;
};

void TestQuestionDesk::init()
{
    m_deck = std::make_unique<test::StudyDeck>();
    test::addSampleCourse(m_deck->session());
}

void TestQuestionDesk::savesAQuestion()
{
    QuestionDesk desk(m_deck->session());
    Question fresh;
    fresh.stem = u"Who pays?"_s;
    fresh.options = {Option{.text = u"The sponsor"_s, .correct = true}, Option{.text = u"The user"_s}};
    const auto stored = desk.save(fresh);
    QVERIFY(stored && stored->id.isValid() && !stored->uid.isEmpty());
    QVERIFY(stored->mayBeAsked());
    Question edited = *stored;
    edited.options.removeLast();
    edited.stem = u"Who releases the money?"_s;
    const auto again = desk.save(edited);
    QVERIFY(again && again->isIncomplete());
    QCOMPARE(again->options.front().id, stored->options.front().id);
    QVERIFY(m_deck->session().undo());
    QCOMPARE(*desk.question(stored->id), *stored);
}

void TestQuestionDesk::removesAQuestion()
{
    QuestionDesk desk(m_deck->session());
    const Question asked = m_deck->deck().read([](deck::Connection& c) { return deck::questions(c); })->front();
    const auto namedBy = [&] {
        int count = 0;
        const auto lessons = m_deck->deck().read([](deck::Connection& c) { return deck::lessons(c); });
        for (const Lesson& lesson : *lessons)
            for (const Block& block : lesson.blocks)
                count += static_cast<int>(block.questions.count(asked.uid));
        return count;
    };
    QCOMPARE(namedBy(), 1);
    QVERIFY(desk.remove(asked.id));
    QCOMPARE(namedBy(), 0);
    const auto sound = m_deck->deck().read([](deck::Connection& c) { return deck::check(c); });
    QCOMPARE(*sound, QStringList());
    QVERIFY(m_deck->session().undo());
    QCOMPARE(namedBy(), 1);
    QCOMPARE(*desk.question(asked.id), asked);
    QCOMPARE(desk.remove(QuestionId(99999)).error().kind, ErrorKind::NotFound);
}

void TestQuestionDesk::listsIncomplete()
{
    QuestionDesk desk(m_deck->session());
    QCOMPARE(desk.incomplete()->size(), 0);
    Question fresh;
    fresh.stem = u"Who pays?"_s;
    QVERIFY(desk.save(fresh));
    fresh.draft = true;
    QVERIFY(desk.save(fresh));
    QCOMPARE(desk.incomplete()->size(), 1);
}

QTEST_GUILESS_MAIN(TestQuestionDesk)
#include "tst_questiondesk.moc"
