// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/generate/course.h"

#include "lesson/keyphrases.h"
#include "study/generate/lessonblocks.h"
#include "study/generate/pool.h"

#include <algorithm>

namespace lamplight::study {

namespace {

using namespace Qt::StringLiterals;

constexpr int lessonsPerChapter = 10;
constexpr int criteriaPerChapter = 4;
constexpr int conceptsPerLesson = 5;

void addChapters(exchange::ImportPlan& plan, int count, Wording& wording)
{
    for (int chapter = 1; chapter <= count; ++chapter) {
        plan.topics +=
            Topic{TopicId(chapter), wording.uid(), {}, chapter - 1, QString::number(chapter), wording.term() + u's'};
        for (int i = 0; i < criteriaPerChapter; ++i)
            plan.criteria +=
                Criterion{CriterionId(plan.criteria.size() + 1), wording.uid(), TopicId(chapter),
                          u"%1.%2"_s.arg(chapter).arg(QChar(u'a' + i)), u"Explain the "_s + wording.phrase()};
    }
}

/// The concepts of a page with their wordings; the first wording is the official one.
QList<qsizetype> addConcepts(exchange::ImportPlan& plan, const Lesson& lesson, Wording& wording, Random& random)
{
    QList<qsizetype> definitions;
    for (int i = 0; i < conceptsPerLesson; ++i) {
        Concept made{ConceptId(plan.concepts.size() + 1), wording.uid(), wording.term(), {}, {}, {}};
        if (random.below(4) == 0)
            made.aliases = {wording.term()};
        if (made.id.value > 1 && random.below(3) == 0)
            made.relations = {
                {static_cast<RelationKind>(random.below(3)),
                 ConceptId(1 + static_cast<qint64>(random.below(static_cast<quint64>(made.id.value - 1))))}};
        for (quint64 wordings = 1 + random.below(5) / 4; wordings > 0; --wordings) {
            Definition definition;
            definition.id = DefinitionId(plan.definitions.size() + 1);
            definition.uid = wording.uid();
            definition.concept_ = made.id;
            definition.text = wording.sentence();
            definition.source = lesson.source;
            definition.official = definition.concept_.value % 3 != 0;
            definition.keyPhrases = lesson::keyPhrases(definition.text);
            definitions += plan.definitions.size();
            plan.definitions += definition;
        }
        plan.concepts += made;
    }
    return definitions;
}

void addLesson(exchange::ImportPlan& plan, int number, const QList<Question>& asked, Wording& wording, Random& random)
{
    const int chapter = number / lessonsPerChapter, place = number % lessonsPerChapter;
    Lesson lesson;
    lesson.id = LessonId(number + 1);
    lesson.uid = wording.uid();
    lesson.code = u"%1.%2"_s.arg(chapter + 1).arg(place + 1);
    lesson.title = wording.term();
    lesson.source = u"generated/%1.txt"_s.arg(lesson.code);
    lesson.topic = TopicId(plan.topics.size() + 1);
    plan.topics += Topic{lesson.topic, wording.uid(), TopicId(chapter + 1), place, lesson.code, lesson.title};
    lesson.blocks = openingBlocks(wording, random);
    for (const qsizetype added : addConcepts(plan, lesson, wording, random)) {
        Definition& definition = plan.definitions[added];
        const QString& term = plan.concepts[definition.concept_.value - 1].term;
        lesson.blocks += definitionBlock(definition, term, wording);
        definition.places = {{lesson.id, lesson.blocks.last().uid}};
        lesson.blocks += paragraph(wording, random);
    }
    lesson.blocks += closingBlocks(asked, wording, random);
    plan.lessons += lesson;
}

} // namespace

exchange::ImportPlan generatedCourse(int lessons, int questions, Wording& wording, Random& random)
{
    exchange::ImportPlan plan;
    plan.format = u"generated"_s;
    const int chapters = (lessons + lessonsPerChapter - 1) / lessonsPerChapter;
    addChapters(plan, std::max(1, chapters), wording);
    // Questions come first, so that pages can ask them; what they belong to is known by number.
    const auto topicOf = [&](int lesson) { return TopicId(std::max(1, chapters) + lesson + 1); };
    QList<QList<Question>> onPage(std::max(1, lessons));
    for (int i = 0; i < questions; ++i) {
        Question question = generatedQuestion(i, wording, random);
        const int lesson = lessons == 0 ? 0 : i % lessons;
        const int chapter = lesson / lessonsPerChapter;
        question.topic = lessons == 0 ? TopicId(1) : topicOf(lesson);
        question.lesson = lessons == 0 ? LessonId() : LessonId(lesson + 1);
        question.position = static_cast<int>(onPage[lesson].size());
        question.criterion = CriterionId(chapter * criteriaPerChapter + i % criteriaPerChapter + 1);
        onPage[lesson] += question;
        plan.questions += question;
    }
    for (int i = 0; i < lessons; ++i)
        addLesson(plan, i, onPage[i], wording, random);
    if (const auto exam = generatedExam(plan, wording, random))
        plan.blueprints = {*exam};
    return plan;
}

} // namespace lamplight::study
