// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/generate/pool.h"

#include <algorithm>

namespace lamplight::study {

namespace {

using namespace Qt::StringLiterals;

constexpr int optionCount = 4;
constexpr qsizetype formSize = 40;
constexpr int examMinutes = 60;

TopicId chapterOf(const exchange::ImportPlan& plan, TopicId topic)
{
    const TopicId parent = plan.topics[topic.value - 1].parent;
    return parent.isValid() ? parent : topic;
}

} // namespace

Question generatedQuestion(int number, Wording& wording, Random& random)
{
    Question question;
    question.id = QuestionId(number + 1);
    question.uid = wording.uid();
    question.bloom = static_cast<BloomLevel>(1 + number % 4);
    question.style = random.below(8) == 0 ? QuestionStyle::Negative : QuestionStyle::Standard;
    const QString asked = question.style == QuestionStyle::Negative ? u"Which of these is NOT a %1?"_s
                                                                    : u"Which of these describes the %1 best?"_s;
    question.stem = QString(wording.sentence() + u' ' + asked.arg(wording.phrase()));
    if (number % 100 == 99)
        return question;
    question.explanation = wording.sentence();
    question.kind = random.below(10) == 0 ? QuestionKind::SeveralAnswers : QuestionKind::SingleAnswer;
    const int keys = question.kind == QuestionKind::SeveralAnswers ? 2 : 1;
    for (int i = 0; i < optionCount; ++i) {
        Option option;
        option.uid = wording.uid();
        option.text = wording.phrase() + u", "_s + wording.phrase();
        option.correct = i < keys;
        question.options += option;
    }
    random.shuffle(question.options);
    return question;
}

std::optional<Blueprint> generatedExam(const exchange::ImportPlan& plan, Wording& wording, Random& random)
{
    QList<const Question*> drawn;
    for (const Question& question : plan.questions)
        if (!question.isIncomplete())
            drawn += &question;
    if (drawn.isEmpty())
        return {};
    random.shuffle(drawn);
    Blueprint exam;
    exam.id = BlueprintId(1);
    exam.uid = wording.uid();
    exam.name = u"Mock"_s;
    exam.minutes = examMinutes;
    for (const Question* question : std::as_const(drawn).first(std::min(drawn.size(), formSize))) {
        const TopicId chapter = chapterOf(plan, question->topic);
        const auto row = std::ranges::find_if(exam.rows, [&](const BlueprintRow& other) {
            return other.topic == chapter && other.bloom == question->bloom;
        });
        if (row != exam.rows.end())
            ++row->count;
        else
            exam.rows += BlueprintRow{chapter, {}, question->bloom, {}, 1};
    }
    return exam;
}

} // namespace lamplight::study
