// SPDX-License-Identifier: GPL-3.0-or-later
#include "generators_parts.h"

namespace gen = rc::gen;

using namespace lamplight;
using namespace lamplight::test;

template <>
rc::Gen<Option> rc::NounGenerator<Option>::arbitrary()
{
    return gen::build<Option>(gen::set(&Option::uid, uid()), gen::set(&Option::text, line()),
                              gen::set(&Option::correct), gen::set(&Option::weight, real(0, 1)),
                              gen::set(&Option::rationale));
}

namespace {

/// A key that fits the kind: one option, or at least one for several answers.
void setKey(Question& question)
{
    const int size = static_cast<int>(question.options.size());
    for (Option& option : question.options)
        option.correct = question.kind == QuestionKind::SeveralAnswers && *gen::arbitrary<bool>();
    question.options[*gen::inRange(0, size)].correct = true;
}

rc::Gen<Question> questionWith(const rc::Gen<QList<Option>>& options)
{
    return gen::build<Question>(gen::set(&Question::uid, uid()), gen::set(&Question::position, gen::inRange(0, 100)),
                                gen::set(&Question::stem, line()),
                                gen::set(&Question::kind, among(QuestionKind::SingleAnswer, QuestionKind::TrueFalse)),
                                gen::set(&Question::style, among(QuestionStyle::Standard, QuestionStyle::MissingWord)),
                                gen::set(&Question::bloom, among(BloomLevel::Unset, BloomLevel::Create)),
                                gen::set(&Question::options, options), gen::set(&Question::explanation),
                                gen::set(&Question::source), gen::set(&Question::tags, tags()));
}

} // namespace

rc::Gen<Question> lamplight::test::completeQuestion()
{
    return gen::exec([] {
        Question question = *questionWith(gen::just(QList<Option>()));
        const bool two = question.kind == QuestionKind::TrueFalse;
        question.options = *listOf<Option>(2, two ? 2 : 6, gen::arbitrary<Option>());
        setKey(question);
        return question;
    });
}

template <>
rc::Gen<Question> rc::NounGenerator<Question>::arbitrary()
{
    return gen::oneOf(completeQuestion(), questionWith(listOf<Option>(0, 6, gen::arbitrary<Option>())));
}

template <>
rc::Gen<Card> rc::NounGenerator<Card>::arbitrary()
{
    return gen::exec([] {
        Card card;
        card.uid = *uid();
        card.kind = *among(CardKind::Term, CardKind::Note);
        card.front = *line();
        card.back = *text();
        card.keyPhrase = *text();
        card.tags = *tags();
        card.created = *moment();
        card.suspended = *gen::arbitrary<bool>();
        card.state = *among(CardState::New, CardState::Relearning);
        if (card.state == CardState::New) {
            card.due = *gen::inRange<qint64>(0, 100'000);
            return card;
        }
        card.step = card.state == CardState::Review ? 0 : *gen::inRange(0, 2);
        card.lastReview = *moment();
        card.due = card.lastReview + *gen::inRange<qint64>(60'000, 86'400'000'000);
        card.stability = *real(0.001, 36'500);
        card.difficulty = *real(1, 10.001);
        card.reviews = *gen::inRange(1, 500);
        card.lapses = *gen::inRange(0, card.reviews);
        card.buriedUntil = *gen::element<qint64>(0, card.lastReview + 86'400'000);
        return card;
    });
}

template <>
rc::Gen<Review> rc::NounGenerator<Review>::arbitrary()
{
    return gen::exec([] {
        Review review;
        review.at = *moment();
        review.rating = *among(Rating::Again, Rating::Easy);
        review.ms = *gen::inRange<qint64>(0, 600'000);
        review.before = *among(CardState::New, CardState::Relearning);
        review.elapsedDays = review.before == CardState::New ? 0 : *gen::inRange(0, 4000);
        review.stability = *real(0.001, 36'500);
        review.difficulty = *real(1, 10.001);
        return review;
    });
}

template <>
rc::Gen<Blueprint> rc::NounGenerator<Blueprint>::arbitrary()
{
    const auto style = gen::map(gen::inRange(-1, 4), [](int number) {
        return number < 0 ? std::optional<QuestionStyle>() : static_cast<QuestionStyle>(number);
    });
    const auto row = gen::build<BlueprintRow>(
        gen::set(&BlueprintRow::bloom, among(BloomLevel::Unset, BloomLevel::Create)),
        gen::set(&BlueprintRow::style, style), gen::set(&BlueprintRow::count, gen::inRange(1, 20)));
    return gen::build<Blueprint>(gen::set(&Blueprint::uid, uid()), gen::set(&Blueprint::name, line()),
                                 gen::set(&Blueprint::minutes, gen::inRange(1, 300)),
                                 gen::set(&Blueprint::passMark, real(0, 100.001)), gen::set(&Blueprint::shuffleOptions),
                                 gen::set(&Blueprint::countTimeWhileClosed),
                                 gen::set(&Blueprint::rows, listOf<BlueprintRow>(1, 5, row)));
}

template <>
rc::Gen<FormQuestion> rc::NounGenerator<FormQuestion>::arbitrary()
{
    return gen::exec([] {
        const Question question = *completeQuestion();
        return FormQuestion{question.uid,   *uid(),        *text(),          *line(),
                            *text(),        *uid(),        question.kind,    question.style,
                            question.bloom, question.stem, question.options, question.explanation};
    });
}

template <>
rc::Gen<Attempt> rc::NounGenerator<Attempt>::arbitrary()
{
    return gen::exec([] {
        Attempt attempt;
        attempt.uid = *uid();
        attempt.blueprintUid = *uid();
        attempt.name = *line();
        attempt.seed = *gen::arbitrary<quint64>();
        attempt.startedAt = *moment();
        attempt.minutes = *gen::inRange(1, 300);
        attempt.passMark = *real(0, 100.001);
        attempt.countTimeWhileClosed = *gen::arbitrary<bool>();
        attempt.state = *among(AttemptState::Running, AttemptState::Ended);
        if (attempt.state == AttemptState::Ended)
            attempt.endedAt = attempt.startedAt + *gen::inRange<qint64>(0, attempt.minutes * 60'000);
        attempt.form = *listOf<FormQuestion>(1, 5, gen::arbitrary<FormQuestion>());
        return attempt;
    });
}

template <>
rc::Gen<AttemptEvent> rc::NounGenerator<AttemptEvent>::arbitrary()
{
    return gen::exec([] {
        AttemptEvent event;
        event.sequence = *gen::inRange(1, 1000);
        event.utcMs = *moment();
        event.monotonicMs = *gen::inRange<qint64>(0, 20'000'000);
        event.run = *uid();
        event.kind = *among(EventKind::Started, EventKind::TimeUp);
        const bool aboutQuestion = event.kind >= EventKind::Seen && event.kind <= EventKind::Unstruck;
        event.position = aboutQuestion ? *gen::inRange(1, 41) : 0;
        if (event.kind == EventKind::Answered)
            event.letters = *gen::element(QString(), QStringLiteral("A"), QStringLiteral("BD"));
        else if (event.kind == EventKind::Struck || event.kind == EventKind::Unstruck)
            event.letters = QChar(*gen::inRange<int>('A', 'G'));
        return event;
    });
}
