// SPDX-License-Identifier: GPL-3.0-or-later
#include "generators_parts.h"

using namespace lamplight;
using namespace lamplight::test;

namespace {

Option drawOption()
{
    Option option;
    option.uid = drawUid();
    option.text = drawLine();
    option.correct = drawFlag();
    option.weight = drawReal(0, 1);
    option.rationale = drawText();
    option.match = drawFlag() ? drawText() : QString();
    option.tolerance = drawFlag() ? drawReal(0, 10) : 0;
    option.fixed = drawFlag();
    return option;
}

/// With any options and any key.
Question drawQuestion()
{
    Question question;
    question.uid = drawUid();
    question.position = drawInt(0, 100);
    question.stem = drawLine();
    question.kind = drawAmong(QuestionKind::SingleAnswer, QuestionKind::TrueFalse);
    question.style = drawAmong(QuestionStyle::Standard, QuestionStyle::MissingWord);
    question.bloom = drawAmong(BloomLevel::Unset, BloomLevel::Create);
    question.options = drawSeveral(0, 6, drawOption);
    question.explanation = drawText();
    question.source = drawText();
    question.tags = drawTags();
    question.enemies = drawFlag() ? drawUid() : QString();
    question.draft = drawFlag();
    return question;
}

/// With a key that fits the kind: one option, or at least one for several answers.
Question drawCompleteQuestion()
{
    Question question = drawQuestion();
    question.options = drawSeveral(2, question.kind == QuestionKind::TrueFalse ? 2 : 6, drawOption);
    if (question.kind != QuestionKind::SeveralAnswers)
        for (Option& option : question.options)
            option.correct = false;
    question.options[drawInt(0, static_cast<int>(question.options.size()) - 1)].correct = true;
    question.draft = false;
    return question;
}

FormQuestion drawFormQuestion()
{
    const Question question = drawCompleteQuestion();
    FormQuestion frozen;
    frozen.uid = question.uid;
    frozen.topicUid = drawUid();
    frozen.topicCode = drawText();
    frozen.topicTitle = drawLine();
    frozen.criterion = drawText();
    frozen.lessonUid = drawUid();
    frozen.kind = question.kind;
    frozen.style = question.style;
    frozen.bloom = question.bloom;
    frozen.stem = question.stem;
    frozen.options = question.options;
    frozen.explanation = question.explanation;
    frozen.section = drawInt(0, 2);
    if (drawFlag()) {
        frozen.caseUid = drawUid();
        frozen.caseTitle = drawLine();
        frozen.passage = drawText();
    }
    frozen.choices = drawSeveral(0, 3, drawLine);
    frozen.conceptUids = drawSeveral(0, 3, drawUid);
    return frozen;
}

ExamSection drawSection()
{
    return {drawLine(), drawInt(0, 60), drawInt(0, 15)};
}

ExamRules drawRules()
{
    ExamRules rules;
    rules.marking.several = drawAmong(SeveralRule::AllOrNothing, SeveralRule::Weights);
    rules.marking.wrongMark = drawReal(0, 1);
    rules.marking.certainty = drawFlag();
    rules.passUnit = drawAmong(PassUnit::Percent, PassUnit::Marks);
    rules.sections = drawSeveral(0, 3, drawSection);
    rules.calculator = drawFlag();
    rules.notes = drawFlag();
    rules.feedbackAtOnce = drawFlag();
    rules.extraPercent = drawInt(0, 100);
    rules.extraMinutes = drawInt(0, 30);
    return rules;
}

BlueprintRow drawRow()
{
    BlueprintRow row;
    row.bloom = drawAmong(BloomLevel::Unset, BloomLevel::Create);
    if (drawFlag())
        row.style = drawAmong(QuestionStyle::Standard, QuestionStyle::MissingWord);
    row.count = drawInt(1, 20);
    row.section = drawInt(0, 2);
    return row;
}

/// What answers have made of a card.
void drawHistory(Card& card)
{
    card.step = card.state == CardState::Review ? 0 : drawInt(0, 1);
    card.lastReview = drawMoment();
    card.due = card.lastReview + draw(60'000, 86'400'000'000);
    card.stability = drawReal(0.001, 36'500);
    card.difficulty = drawReal(1, 10);
    card.reviews = drawInt(1, 500);
    card.lapses = drawInt(0, card.reviews - 1);
    card.buriedUntil = drawFlag() ? card.lastReview + 86'400'000 : 0;
}

} // namespace

rc::Gen<Question> lamplight::test::completeQuestion()
{
    return rc::gen::exec(drawCompleteQuestion);
}

template <>
rc::Gen<Option> rc::NounGenerator<Option>::arbitrary()
{
    return gen::exec(drawOption);
}

template <>
rc::Gen<Question> rc::NounGenerator<Question>::arbitrary()
{
    return gen::exec([] { return drawFlag() ? drawCompleteQuestion() : drawQuestion(); });
}

template <>
rc::Gen<Card> rc::NounGenerator<Card>::arbitrary()
{
    return gen::exec([] {
        Card card;
        card.uid = drawUid();
        card.kind = drawAmong(CardKind::Term, CardKind::Contrast);
        card.front = drawLine();
        card.back = drawText();
        card.keyPhrase = drawText();
        card.tags = drawTags();
        card.created = drawMoment();
        card.suspended = drawFlag();
        card.note = drawFlag() ? drawUid() : QString();
        card.format = drawAmong(CardFormat::Plain, CardFormat::Html);
        card.accepted = drawLines(0, 3);
        card.flag = drawAmong(CardFlag::None, CardFlag::Purple);
        card.memoryFrom = ReviewId(drawInt(0, 1000));
        card.state = drawAmong(CardState::New, CardState::Relearning);
        if (card.state == CardState::New)
            card.due = draw(0, 100'000);
        else
            drawHistory(card);
        return card;
    });
}

template <>
rc::Gen<Review> rc::NounGenerator<Review>::arbitrary()
{
    return gen::exec([] {
        Review review;
        review.at = drawMoment();
        review.rating = drawAmong(Rating::Again, Rating::Easy);
        review.ms = draw(0, 600'000);
        review.before = drawAmong(CardState::New, CardState::Relearning);
        review.elapsedDays = review.before == CardState::New ? 0 : drawInt(0, 4000);
        review.stability = drawReal(0.001, 36'500);
        review.difficulty = drawReal(1, 10);
        review.practice = drawFlag();
        return review;
    });
}

template <>
rc::Gen<Blueprint> rc::NounGenerator<Blueprint>::arbitrary()
{
    return gen::exec([] {
        Blueprint blueprint;
        blueprint.uid = drawUid();
        blueprint.name = drawLine();
        blueprint.minutes = drawInt(1, 300);
        blueprint.passMark = drawReal(0, 100);
        blueprint.shuffleOptions = drawFlag();
        blueprint.countTimeWhileClosed = drawFlag();
        blueprint.rows = drawSeveral(1, 5, drawRow);
        blueprint.rules = drawRules();
        blueprint.margins = drawFlag();
        blueprint.balanceKeys = drawFlag();
        blueprint.recentLast = drawFlag();
        if (drawFlag())
            blueprint.targetFacility = drawReal(0, 1);
        return blueprint;
    });
}

template <>
rc::Gen<FormQuestion> rc::NounGenerator<FormQuestion>::arbitrary()
{
    return gen::exec(drawFormQuestion);
}

template <>
rc::Gen<Attempt> rc::NounGenerator<Attempt>::arbitrary()
{
    return gen::exec([] {
        Attempt attempt;
        attempt.uid = drawUid();
        attempt.blueprintUid = drawUid();
        attempt.name = drawLine();
        attempt.seed = static_cast<quint64>(draw(0, std::numeric_limits<qint64>::max() - 1));
        attempt.startedAt = drawMoment();
        attempt.minutes = drawInt(1, 300);
        attempt.passMark = drawReal(0, 100);
        attempt.countTimeWhileClosed = drawFlag();
        attempt.state = drawAmong(AttemptState::Running, AttemptState::Ended);
        if (attempt.state == AttemptState::Ended)
            attempt.endedAt = attempt.startedAt + draw(0, attempt.minutes * 60'000);
        attempt.form = drawSeveral(1, 5, drawFormQuestion);
        attempt.rules = drawRules();
        if (drawFlag())
            attempt.candidate = drawLine();
        return attempt;
    });
}

template <>
rc::Gen<AttemptEvent> rc::NounGenerator<AttemptEvent>::arbitrary()
{
    return gen::exec([] {
        AttemptEvent event;
        event.sequence = drawInt(1, 1000);
        event.utcMs = drawMoment();
        event.monotonicMs = draw(0, 20'000'000);
        event.run = drawUid();
        event.kind = drawAmong(EventKind::Started, EventKind::BreakEnded);
        const bool aboutQuestion = event.kind >= EventKind::Seen && event.kind <= EventKind::Unstruck;
        event.position = aboutQuestion ? drawInt(1, 40) : 0;
        const QChar letter(u'A' + drawInt(0, 5));
        if (event.kind == EventKind::Struck || event.kind == EventKind::Unstruck)
            event.value = letter;
        else if (event.kind == EventKind::Answered)
            event.value = drawFlag() ? QString(letter) : drawFlag() ? QString() : QStringLiteral("BD");
        return event;
    });
}
