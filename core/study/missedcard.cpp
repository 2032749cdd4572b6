// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/missedcard.h"

#include "deck/cards.h"
#include "deck/concepts.h"
#include "deck/questions.h"
#include "deck/uids.h"

#include <QCoreApplication>

namespace lamplight::study {

namespace {

bool isWorthAll(const Option& option)
{
    return option.correct || option.weight >= 1;
}

/// What stands below the stem, a line each.
QStringList choicesOf(const FormQuestion& question)
{
    QStringList lines;
    if (question.kind == QuestionKind::ShortAnswer || question.kind == QuestionKind::Numeric)
        return lines;
    if (question.kind == QuestionKind::Ordering && !question.choices.isEmpty())
        return question.choices;
    for (const Option& option : question.options)
        if (!option.text.isEmpty())
            lines.append(option.text);
    return question.kind == QuestionKind::Matching ? lines + question.choices : lines;
}

QStringList answersOf(const FormQuestion& question)
{
    QStringList lines;
    for (const Option& option : question.options) {
        if (question.kind == QuestionKind::Ordering)
            lines.append(QStringLiteral("%1. %2").arg(lines.size() + 1).arg(option.text));
        else if (question.kind == QuestionKind::Matching && !option.text.isEmpty())
            lines.append(QStringLiteral("%1 – %2").arg(option.text, option.match));
        else if (question.kind == QuestionKind::Numeric && isWorthAll(option) && lines.isEmpty())
            lines.append(option.tolerance > 0 ? QStringLiteral("%1 ± %2").arg(option.text).arg(option.tolerance)
                                              : option.text);
        else if (question.kind == QuestionKind::ShortAnswer && isWorthAll(option) && lines.isEmpty())
            lines.append(option.text);
        else if (question.kind < QuestionKind::Matching && option.correct)
            lines.append(option.text);
    }
    return lines;
}

QStringList reasonsOf(const FormQuestion& question)
{
    QStringList lines;
    for (const Option& option : question.options)
        if (option.correct && !option.rationale.isEmpty())
            lines.append(option.rationale);
    if (!question.explanation.isEmpty())
        lines.append(question.explanation);
    lines.removeDuplicates();
    return lines;
}

QString askedConcept(const FormQuestion& question)
{
    for (qsizetype i = 0; i < question.options.size() && i < question.conceptUids.size(); ++i)
        if (question.options[i].correct && !question.conceptUids[i].isEmpty())
            return question.conceptUids[i];
    return {};
}

Result<std::optional<Card>> found(deck::Connection& connection, const QString& questionUid)
{
    const auto question = deck::questionWithUid(connection, questionUid);
    if (!question)
        return tl::unexpected(question.error());
    if (!question->isValid())
        return std::optional<Card>();
    const auto cards = deck::cardsOfQuestion(connection, *question);
    if (!cards)
        return tl::unexpected(cards.error());
    for (const Card& card : *cards)
        if (card.kind == CardKind::Question)
            return std::optional(card);
    return std::optional<Card>();
}

/// The draft with what it belongs to in this deck.
Result<Card> linked(deck::Connection& connection, const FormQuestion& shown)
{
    const auto id = deck::questionWithUid(connection, shown.uid);
    const auto concepts = deck::concepts(connection);
    if (const Error* error = firstError(id, concepts))
        return tl::unexpected(*error);
    if (!id->isValid())
        return failure(ErrorKind::NotFound,
                       QCoreApplication::translate("study", "This question is no longer in the deck, so it can't have "
                                                            "a card. The attempt keeps its wording."));
    const auto questions = deck::questionsById(connection, {*id});
    if (!questions)
        return tl::unexpected(questions.error());
    Card card = draftMissedCard(shown);
    card.question = *id;
    card.topic = questions->first().topic;
    card.lesson = questions->first().lesson;
    card.tags = questions->first().tags;
    const QString asked = askedConcept(shown);
    for (const Concept& each : *concepts)
        if (each.uid == asked)
            card.concept_ = each.id;
    return card;
}

} // namespace

Card draftMissedCard(const FormQuestion& question)
{
    Card card;
    card.kind = CardKind::Question;
    QStringList front{question.stem};
    if (!question.passage.isEmpty())
        front.prepend(question.passage);
    QStringList choices;
    for (const QString& choice : choicesOf(question))
        choices.append(QString(QStringLiteral("– ") + choice));
    if (!choices.isEmpty())
        front.append(choices.join(u'\n'));
    card.front = front.join(QStringLiteral("\n\n"));
    const QString answer = answersOf(question).join(u'\n');
    card.back = (QStringList{answer} + reasonsOf(question)).join(QStringLiteral("\n\n"));
    if (card.back != answer)
        card.accepted.append(answer); // who types the answer needn't type the reason
    return card;
}

Result<std::optional<Card>> missedCard(Session& session, const FormQuestion& question)
{
    return session.deck().read([&](deck::Connection& connection) { return found(connection, question.uid); });
}

Result<MadeCard> makeMissedCard(Session& session, const FormQuestion& question)
{
    return makeOrRevive(
        session, QCoreApplication::translate("study", "Make a card of a missed question"),
        [&](deck::Connection& connection) { return found(connection, question.uid); },
        [&](deck::Connection& connection) { return linked(connection, question); });
}

} // namespace lamplight::study
