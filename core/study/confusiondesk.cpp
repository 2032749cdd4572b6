// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/confusiondesk.h"

#include "deck/cards.h"
#include "deck/concepts.h"
#include "exam/letters.h"
#include "exam/response.h"
#include "lesson/links.h"
#include "study/contrastcard.h"
#include "study/endedattempts.h"

#include <QHash>

namespace lamplight::study {

namespace {

struct KnownConcepts {
    QList<Concept> concepts;
    QList<Definition> definitions;
    QHash<QString, qsizetype> places; ///< by uid
};

Result<KnownConcepts> knownConcepts(deck::Connection& connection)
{
    const auto concepts = deck::concepts(connection);
    const auto definitions = deck::definitions(connection);
    if (const Error* error = firstError(concepts, definitions))
        return tl::unexpected(*error);
    KnownConcepts known{*concepts, *definitions, {}};
    for (qsizetype i = 0; i < known.concepts.size(); ++i)
        known.places.insert(known.concepts[i].uid, i);
    return known;
}

QString onlyConceptNamed(const QString& stem, const lesson::ConceptTerms& terms, const QList<Concept>& concepts)
{
    const QList<lesson::ConceptLink> links = terms.linksIn(stem);
    if (links.size() != 1)
        return {};
    for (const Concept& each : concepts)
        if (each.id == links.first().concept_)
            return each.uid;
    return {};
}

/// An answer to one question; with nothing meant where it can't show a confusion.
forecast::ConceptAnswer answerOf(const FormQuestion& question, const QString& response)
{
    forecast::ConceptAnswer answer;
    if (!exam::isLettered(question.kind) || question.style == QuestionStyle::Negative || response.isEmpty())
        return answer;
    answer.question = question.uid;
    for (qsizetype i = 0; i < question.options.size(); ++i) {
        const QString uid = question.conceptUids.value(i);
        if (uid.isEmpty())
            continue;
        if (question.options[i].correct) {
            if (answer.meant.isEmpty())
                answer.meant = uid;
            continue;
        }
        answer.offered.append(uid);
        if (response.contains(exam::letterAt(i)))
            answer.taken.append(uid);
    }
    return answer;
}

ContrastState stateOf(const QList<Card>& cards, const KnownConcepts& known, const forecast::Confusion& figures,
                      qint64 now)
{
    if (!known.places.contains(figures.meant) || !known.places.contains(figures.taken))
        return ContrastState::Impossible;
    const Concept& meant = known.concepts[known.places.value(figures.meant)];
    const Concept& taken = known.concepts[known.places.value(figures.taken)];
    for (const Card& card : cards)
        if ((card.concept_ == meant.id && card.keyPhrase == taken.uid) ||
            (card.concept_ == taken.id && card.keyPhrase == meant.uid))
            return isPutAway(card, now) ? ContrastState::PutAway : ContrastState::InUse;
    return draftContrastCard(meant, taken, known.definitions) ? ContrastState::None : ContrastState::Impossible;
}

/// The contrast cards of the concepts that are meant or taken.
Result<QList<Card>> contrastCards(deck::Connection& connection, const KnownConcepts& known,
                                  const QList<forecast::Confusion>& found)
{
    QSet<QString> uids;
    for (const forecast::Confusion& each : found)
        uids << each.meant << each.taken;
    QList<Card> contrasts;
    for (const QString& uid : uids) {
        if (!known.places.contains(uid))
            continue;
        const auto cards = deck::cardsOfConcept(connection, known.concepts[known.places.value(uid)].id);
        if (!cards)
            return tl::unexpected(cards.error());
        for (const Card& card : *cards)
            if (card.kind == CardKind::Contrast)
                contrasts.append(card);
    }
    return contrasts;
}

} // namespace

Result<ConfusionMap> confusionMap(Session& session, Progress& progress)
{
    const auto known = session.deck().read(knownConcepts);
    if (!known)
        return tl::unexpected(known.error());
    const lesson::ConceptTerms terms(known->concepts);
    QList<forecast::ConceptAnswer> own, everybody;
    bool hasOwn = false;
    LAMPLIGHT_TRY(eachEndedAttempt(session, progress, [&](const Attempt& attempt, const exam::Report& report) {
        hasOwn = hasOwn || attempt.candidate.isEmpty();
        for (const exam::QuestionResult& result : report.questions) {
            const FormQuestion& question = attempt.form[result.position - 1];
            forecast::ConceptAnswer answer = answerOf(question, result.chosen);
            if (answer.offered.isEmpty())
                continue;
            if (answer.meant.isEmpty())
                answer.meant = onlyConceptNamed(question.stem, terms, known->concepts);
            if (!answer.meant.isEmpty())
                (attempt.candidate.isEmpty() ? own : everybody).append(answer);
        }
    }));
    ConfusionMap map;
    map.everybody = !hasOwn && !everybody.isEmpty();
    const QList<forecast::ConceptAnswer>& answers = map.everybody ? everybody : own;
    map.answers = static_cast<int>(answers.size());
    const QList<forecast::Confusion> found = forecast::confusions(answers);
    const auto cards =
        session.deck().read([&](deck::Connection& connection) { return contrastCards(connection, *known, found); });
    if (!cards)
        return tl::unexpected(cards.error());
    const auto termOf = [&](const QString& uid) {
        return known->places.contains(uid) ? known->concepts[known->places.value(uid)].term : QString();
    };
    for (const forecast::Confusion& figures : found)
        map.rows.append({figures, termOf(figures.meant), termOf(figures.taken),
                         stateOf(*cards, *known, figures, session.clock().utcMs())});
    return map;
}

} // namespace lamplight::study
