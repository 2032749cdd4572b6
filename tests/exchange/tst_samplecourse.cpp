// SPDX-License-Identifier: GPL-3.0-or-later
#include "exam/form.h"
#include "exchange/source.h"
#include "markdowncourse.h"

#include <QMap>
#include <QTest>
#include <algorithm>

using namespace lamplight;
using namespace lamplight::exchange;
using namespace Qt::StringLiterals;

/// The course that comes with the program: whole, sound, and a fair exam.
class TestSampleCourse : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void isReadWithoutProblems();
    void isTheSameEachTime();
    void hasFourTopicsAndALessonForEachSubtopic();
    void showsEveryKindOfBlockButImages();
    void conceptsAreDefinedAndRelated();
    void prerequisitesDontRunInCircles();
    void questionsAreComplete();
    void questionsAreOfAllSorts();
    void keysAreBalanced();
    void lengthDoesNotGiveTheKeyAway();
    void examIsAsPromised();
    void examCanBeDrawn();

private:
    QList<Question> withFourOptions() const;
    ImportPlan m_plan;
};

void TestSampleCourse::initTestCase()
{
    const auto material = readMaterial({QStringLiteral(LAMPLIGHT_SOURCE "/resources/sample/course")});
    QVERIFY2(material, qPrintable(material ? QString() : describe(material.error())));
    QVERIFY(markdown::recognises(*material));
    m_plan = planOf(*material);
}

QList<Question> TestSampleCourse::withFourOptions() const
{
    QList<Question> chosen;
    std::ranges::copy_if(m_plan.questions, std::back_inserter(chosen), [](const Question& question) {
        return question.kind == QuestionKind::SingleAnswer && question.options.size() == 4;
    });
    return chosen;
}

/// So that a seed gives the same exam wherever the course is built.
void TestSampleCourse::isTheSameEachTime()
{
    const auto material = readMaterial({QStringLiteral(LAMPLIGHT_SOURCE "/resources/sample/course")});
    QVERIFY(material);
    const ImportPlan again = planOf(*material);
    QCOMPARE(again.questions, m_plan.questions);
    QCOMPARE(again.lessons, m_plan.lessons);
    QCOMPARE(again.definitions, m_plan.definitions);
    QCOMPARE(again.concepts, m_plan.concepts);
    QCOMPARE(again.blueprints, m_plan.blueprints);
}

void TestSampleCourse::isReadWithoutProblems()
{
    QCOMPARE(problemsOf(m_plan), QStringList());
    QCOMPARE(m_plan.title, u"Service management: value and how it comes about"_s);
    const Found found = m_plan.found();
    QCOMPARE(found.incomplete, 0);
    QCOMPARE(found.damagedTables, 0);
}

void TestSampleCourse::hasFourTopicsAndALessonForEachSubtopic()
{
    QStringList roots;
    for (const Topic& topic : m_plan.topics) {
        const auto lessons = std::ranges::count(m_plan.lessons, topic.id, &Lesson::topic);
        QCOMPARE(lessons, topic.parent.isValid() ? 1 : 0);
        if (!topic.parent.isValid())
            roots.append(topic.code);
    }
    QCOMPARE(roots, QStringList({u"1"_s, u"2"_s, u"3"_s, u"4"_s}));
    QCOMPARE(m_plan.lessons.size(), 8);
    for (const Lesson& lesson : m_plan.lessons) {
        QCOMPARE(m_plan.topics[lesson.topic.value - 1].code, lesson.code);
        QCOMPARE(m_plan.topics[lesson.topic.value - 1].title, lesson.title);
        QCOMPARE(lesson.blocks.first().kind, BlockKind::Takeaways);
        QCOMPARE(lesson.blocks.last().kind, BlockKind::Check);
        QCOMPARE(lesson.blocks.last().questions.size(), 3);
    }
}

void TestSampleCourse::showsEveryKindOfBlockButImages()
{
    QSet<BlockKind> kinds;
    for (const Lesson& lesson : m_plan.lessons)
        for (const Block& block : lesson.blocks)
            kinds.insert(block.kind);
    for (int kind = 0; kind <= static_cast<int>(BlockKind::Image); ++kind)
        QCOMPARE(kinds.contains(static_cast<BlockKind>(kind)), static_cast<BlockKind>(kind) != BlockKind::Image);
}

void TestSampleCourse::conceptsAreDefinedAndRelated()
{
    QCOMPARE(m_plan.concepts.size(), 15);
    QSet<RelationKind> kinds;
    for (const Concept& entry : m_plan.concepts) {
        const auto official = std::ranges::find_if(m_plan.definitions, [&](const Definition& definition) {
            return definition.concept_ == entry.id && definition.official;
        });
        QVERIFY2(official != m_plan.definitions.end(), qPrintable(entry.term));
        QVERIFY2(official->places.size() == 1 && !official->keyPhrases.isEmpty(), qPrintable(entry.term));
        for (const Relation& relation : entry.relations) {
            kinds.insert(relation.kind);
            const Relation back{RelationKind::ContrastsWith, entry.id};
            if (relation.kind == RelationKind::ContrastsWith)
                QVERIFY2(m_plan.concepts[relation.target.value - 1].relations.contains(back), qPrintable(entry.term));
        }
    }
    QCOMPARE(kinds.size(), 3);
}

void TestSampleCourse::prerequisitesDontRunInCircles()
{
    QSet<ConceptId> placed;
    for (qsizetype before = -1; before != placed.size();) {
        before = placed.size();
        for (const Concept& entry : m_plan.concepts)
            if (std::ranges::all_of(entry.relations, [&](const Relation& relation) {
                    return relation.kind == RelationKind::ContrastsWith || placed.contains(relation.target);
                }))
                placed.insert(entry.id);
    }
    QCOMPARE(placed.size(), m_plan.concepts.size());
}

void TestSampleCourse::questionsAreComplete()
{
    QCOMPARE(m_plan.questions.size(), 24);
    QSet<QString> stems;
    for (const Question& question : m_plan.questions) {
        QVERIFY2(!question.isIncomplete(), qPrintable(question.stem));
        QVERIFY2(!question.explanation.isEmpty() && question.criterion.isValid(), qPrintable(question.stem));
        QCOMPARE(m_plan.topics[question.topic.value - 1].parent, m_plan.criteria[question.criterion.value - 1].topic);
        for (const Option& option : question.options)
            QVERIFY2(option.rationale.size() > 20, qPrintable(question.stem));
        stems.insert(question.stem);
    }
    QCOMPARE(stems.size(), 24);
    for (const Criterion& criterion : m_plan.criteria)
        QCOMPARE(std::ranges::count(m_plan.questions, criterion.id, &Question::criterion), 3);
}

void TestSampleCourse::questionsAreOfAllSorts()
{
    QMap<QuestionStyle, int> styles;
    QMap<QuestionKind, int> kinds;
    QMap<BloomLevel, int> levels;
    for (const Question& question : m_plan.questions) {
        ++styles[question.style];
        ++kinds[question.kind];
        ++levels[question.bloom];
        const auto keys = std::ranges::count_if(question.options, &Option::correct);
        QCOMPARE(question.kind == QuestionKind::SeveralAnswers, keys == 2 && question.stem.contains(u"TWO"));
        QCOMPARE(question.style == QuestionStyle::Negative, question.stem.contains(u"NOT"));
        QCOMPARE(question.style == QuestionStyle::MissingWord, question.stem.contains(u"[ ? ]"));
    }
    QCOMPARE(styles.size(), 4);
    QCOMPARE(kinds.size(), 3);
    QVERIFY(kinds[QuestionKind::SingleAnswer] >= 18);
    QCOMPARE(levels.keys(), QList<BloomLevel>({BloomLevel::Remember, BloomLevel::Understand, BloomLevel::Apply}));
}

void TestSampleCourse::keysAreBalanced()
{
    QList<int> keys(4);
    for (const Question& question : withFourOptions())
        for (qsizetype i = 0; i < 4; ++i)
            keys[i] += question.options[i].correct ? 1 : 0;
    const auto [least, most] = std::ranges::minmax(keys);
    QVERIFY2(most - least <= 1, qPrintable(u"%1 to %2"_s.arg(least).arg(most)));
}

void TestSampleCourse::lengthDoesNotGiveTheKeyAway()
{
    const QList<Question> questions = withFourOptions();
    int longest = 0, shortest = 0;
    for (const Question& question : questions) {
        const auto key = std::ranges::find_if(question.options, &Option::correct);
        bool longerThanAll = true, shorterThanAll = true;
        for (const Option& other : question.options) {
            longerThanAll = longerThanAll && (other == *key || other.text.size() < key->text.size());
            shorterThanAll = shorterThanAll && (other == *key || other.text.size() > key->text.size());
            if (key->text.size() > 20)
                QVERIFY2(std::abs(other.text.size() - key->text.size()) <= 6, qPrintable(question.stem));
        }
        longest += longerThanAll ? 1 : 0;
        shortest += shorterThanAll ? 1 : 0;
    }
    // Whoever always takes the longest, or the shortest, gets no more than by chance.
    QVERIFY2(longest * 4 <= questions.size(), qPrintable(QString::number(longest)));
    QVERIFY2(shortest * 4 <= questions.size(), qPrintable(QString::number(shortest)));
}

void TestSampleCourse::examIsAsPromised()
{
    QCOMPARE(m_plan.blueprints.size(), 1);
    const Blueprint& exam = m_plan.blueprints.first();
    QCOMPARE(exam.name, u"Foundation mock"_s);
    QCOMPARE(exam.minutes, 15);
    QCOMPARE(exam.passMark, 65);
    QVERIFY(exam.shuffleOptions);
    int count = 0;
    QSet<TopicId> topics;
    for (const BlueprintRow& row : exam.rows) {
        count += row.count;
        topics.insert(row.topic);
        QVERIFY(!m_plan.topics[row.topic.value - 1].parent.isValid());
    }
    QCOMPARE(count, 10);
    QCOMPARE(topics.size(), 4);
}

void TestSampleCourse::examCanBeDrawn()
{
    const exam::Pool pool{m_plan.questions, m_plan.topics, m_plan.criteria, {}, {}};
    for (quint64 seed = 1; seed <= 20; ++seed) {
        const auto form = exam::assemble(m_plan.blueprints.value(0), pool, seed);
        QVERIFY(form);
        QCOMPARE(form->size(), 10);
    }
}

QTEST_GUILESS_MAIN(TestSampleCourse)
#include "tst_samplecourse.moc"
