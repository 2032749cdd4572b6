// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/cardview.h"

#include "deck/cards.h"
#include "deck/concepts.h"
#include "deck/lessons.h"
#include "deck/topics.h"
#include "lesson/cardtext.h"
#include "study/leeches.h"
#include "study/whynow.h"

namespace lamplight::study {

namespace {

Result<void> addTopic(deck::Connection& connection, const DeskDay& day, CardView& view)
{
    const auto topic = topicOf(connection, view.card);
    const auto topics = deck::topics(connection);
    const auto retentions = Retentions::read(connection, day.settings.retention);
    if (const Error* error = firstError(topic, topics, retentions))
        return tl::unexpected(*error);
    view.retention = retentions->of(*topic);
    for (const Topic& each : *topics)
        if (each.id == view.card.topic)
            view.topic = QStringLiteral("%1 %2").arg(each.code, each.title).trimmed();
    return {};
}

Result<void> addLesson(deck::Connection& connection, CardView& view)
{
    if (!view.card.lesson.isValid())
        return {};
    const auto lesson = deck::lesson(connection, view.card.lesson);
    if (!lesson)
        return tl::unexpected(lesson.error());
    view.lessonUid = lesson->uid;
    view.lessonTitle = QStringLiteral("%1 %2").arg(lesson->code, lesson->title).trimmed();
    return {};
}

Result<void> addDefinition(deck::Connection& connection, CardView& view)
{
    if (!view.card.definition.isValid())
        return {};
    const auto definition = deck::definition(connection, view.card.definition);
    if (!definition)
        return tl::unexpected(definition.error());
    view.keyPhrases = definition->keyPhrases;
    QStringList origin{definition->source, definition->edition};
    origin.removeAll(QString());
    view.source = origin.join(QStringLiteral(", "));
    return {};
}

/// A term may be given by its other names, a definition in any official wording.
Result<void> addWordings(deck::Connection& connection, CardView& view)
{
    const Card& card = view.card;
    const auto plain = [&](const QString& text) {
        return card.format == CardFormat::Html ? lesson::readCardText(text).plain : text;
    };
    view.wordings = {plain(card.back)};
    for (const QString& wording : card.accepted)
        view.wordings.append(plain(wording));
    if (!card.concept_.isValid() || (card.kind != CardKind::Term && card.kind != CardKind::Definition))
        return {};
    const auto others = card.kind == CardKind::Term ? deck::aliasesOf(connection, card.concept_)
                                                    : deck::officialWordings(connection, card.concept_);
    if (!others)
        return tl::unexpected(others.error());
    view.wordings += *others;
    view.wordings.removeDuplicates();
    return {};
}

} // namespace

Result<CardView> cardView(deck::Connection& connection, const DeskDay& day, const Card& card,
                          const std::optional<PlanReason>& reason)
{
    CardView view;
    view.card = card;
    LAMPLIGHT_TRY(addTopic(connection, day, view));
    LAMPLIGHT_TRY(addLesson(connection, view));
    LAMPLIGHT_TRY(addDefinition(connection, view));
    LAMPLIGHT_TRY(addWordings(connection, view));
    const auto siblings = deck::siblings(connection, card);
    if (!siblings)
        return tl::unexpected(siblings.error());
    view.siblings = static_cast<int>(siblings->size());
    const int elapsed = day.elapsedDays(card.lastReview);
    view.outcomes = memory::outcomes(day.scheduling(view.retention),
                                     {card.state, card.step, {card.stability, card.difficulty}, elapsed});
    if (card.state != CardState::New)
        view.retrievability = memory::retrievability(day.parameters, card.stability, elapsed);
    view.leech = isLeech(day.settings, card);
    view.why = reason ? whyPlanned(card, *reason, view.retrievability, elapsed)
                      : whyNow(card, view.retrievability, view.retention, elapsed, day.now);
    return view;
}

} // namespace lamplight::study
