// SPDX-License-Identifier: GPL-3.0-or-later
#include "draft/pieces.h"

#include "base/fold.h"

#include <QCoreApplication>
#include <algorithm>

namespace lamplight::draft {

namespace {

QString quoted(const QString& phrase)
{
    return QStringLiteral("“%1”").arg(phrase);
}

QString phraseRationale(const QString& term)
{
    return QCoreApplication::translate("draft", "It stands in the definition of “%1”.").arg(term);
}

/// Phrases that hold each other would be one thing asked twice.
bool holdsAny(const QList<Choice>& chosen, const QString& phrase)
{
    return std::ranges::any_of(chosen, [&](const Choice& each) {
        return !findWords(each.text, phrase).isEmpty() || !findWords(phrase, each.text).isEmpty();
    });
}

std::optional<Rule> foreignMisfit(const Subject& subject, const QString& phrase)
{
    if (!findWords(subject.wording.text, phrase).isEmpty())
        return Rule::InDefinition;
    if (!findWords(phrase, subject.about.term).isEmpty())
        return Rule::TermInDefinition;
    for (const QString& own : subject.wording.keyPhrases)
        if (!findWords(phrase, own).isEmpty())
            return Rule::SameWording;
    return {};
}

QString partRationale(const Bench& bench, ConceptId id)
{
    const QList<ConceptId> wholes = bench.relations().wholesOf(id);
    const QString term = bench.concept_(id).term;
    if (!wholes.isEmpty())
        return QCoreApplication::translate("draft", "“%1” is part of “%2”.")
            .arg(term, bench.concept_(wholes.front()).term);
    return QCoreApplication::translate("draft", "“%1” is something else: %2.")
        .arg(term, unpunctuated(bench.wording(id)->text));
}

/// Whether the course says that `other` lies outside of `whole`.
bool liesOutside(const Bench& bench, ConceptId other, ConceptId whole)
{
    const Relations& relations = bench.relations();
    if (relations.contrast(other, whole))
        return true;
    return std::ranges::any_of(relations.wholesOf(other), [&](ConceptId elsewhere) {
        return elsewhere != whole && !relations.isPartOf(elsewhere, whole) && !relations.isPartOf(whole, elsewhere);
    });
}

} // namespace

QList<Choice> phrasesOf(const Bench&, const Concept& about, const Definition& wording)
{
    QList<Choice> phrases;
    for (const QString& phrase : wording.keyPhrases) {
        const auto place = placeOf(wording.text, phrase);
        if (!place || words(phrase).size() < 2 || holdsAny(phrases, phrase))
            continue;
        phrases << Choice{quoted(wording.text.mid(place->start, place->length)), about.id, phraseRationale(about.term)};
    }
    return phrases;
}

QList<Choice> foreignPhrases(Bench& bench, const Subject& subject)
{
    QList<Choice> foreign;
    for (const ConceptId id : bench.kinFor(subject, subject.about.id)) {
        const Concept& other = bench.concept_(id);
        if (const auto rule = bench.alsoRight(subject.about.id, id); rule && *rule != Rule::PartOfIt) {
            bench.dropOption(subject, *rule, other.term);
            continue;
        }
        for (const Choice& each : phrasesOf(bench, other, *bench.wording(id))) {
            if (const auto rule = foreignMisfit(subject, each.text)) {
                bench.dropOption(subject, *rule, each.text);
            } else if (!holdsAny(foreign, each.text)) {
                foreign << each;
                break;
            }
        }
    }
    return foreign;
}

QList<Choice> partsOf(const Bench& bench, const Concept& about)
{
    QList<Choice> parts;
    for (const ConceptId id : bench.relations().partsOf(about.id)) {
        const QString& term = bench.concept_(id).term;
        parts << Choice{term, id, QCoreApplication::translate("draft", "“%1” is part of “%2”.").arg(term, about.term)};
    }
    return parts;
}

QList<Choice> foreignParts(Bench& bench, const Subject& subject)
{
    QList<Choice> foreign;
    const QList<ConceptId> parts = bench.relations().partsOf(subject.about.id);
    QList<ConceptId> kin = bench.kinFor(subject, subject.about.id);
    for (const ConceptId part : parts) // what a part is taken for
        for (const ConceptId id : bench.kinFor(subject, part))
            if (id != subject.about.id && !kin.contains(id))
                kin << id;
    for (const ConceptId id : kin) {
        const Concept& other = bench.concept_(id);
        const auto rule = bench.alsoRight(subject.about.id, id);
        if (parts.contains(id))
            continue; // right, so no candidate
        if (rule)
            bench.dropOption(subject, *rule, other.term);
        else if (!liesOutside(bench, id, subject.about.id))
            bench.dropOption(subject, Rule::MayBePart, other.term);
        else
            foreign << Choice{other.term, id, partRationale(bench, id)};
    }
    return foreign;
}

} // namespace lamplight::draft
