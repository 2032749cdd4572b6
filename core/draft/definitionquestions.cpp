// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/words.h"
#include "draft/recipes.h"

#include <QCoreApplication>

namespace lamplight::draft {

namespace {

bool names(const QString& text, const Concept& named)
{
    for (const QString& name : named.aliases + QStringList{named.term})
        if (!findWords(text, name).isEmpty() || !findWords(text, plural(name)).isEmpty())
            return true;
    return false;
}

bool comparable(const QString& text, const QString& key)
{
    return text.size() * 2 >= key.size() && text.size() <= key.size() * 2;
}

QString definitionRationale(const QString& term)
{
    return QCoreApplication::translate("draft", "This is the definition of “%1”.").arg(term);
}

QString termRationale(const Concept& named, const QString& text)
{
    return QCoreApplication::translate("draft", "“%1” is defined as “%2”.").arg(named.term, unpunctuated(text));
}

} // namespace

void draftDefinitionOf(Bench& bench, const Concept& about, const Definition& wording)
{
    const Subject subject{Recipe::DefinitionOf, about, wording};
    const QString key = unpunctuated(wording.text);
    if (names(key, about))
        return bench.drop(subject, Rule::TermInDefinition, key);
    QList<Choice> wrong;
    for (const ConceptId id : bench.kinFor(subject, about.id)) {
        const Concept& other = bench.concept_(id);
        const QString text = unpunctuated(bench.wording(id)->text);
        if (const auto rule = bench.alsoRight(about.id, id))
            bench.dropOption(subject, *rule, text);
        else if (names(text, about))
            bench.dropOption(subject, Rule::TermInDefinition, text);
        else if (!comparable(text, key))
            bench.dropOption(subject, Rule::OtherLength, text);
        else
            wrong << Choice{text, id, definitionRationale(other.term)};
    }
    bench.offer(subject, wrong, 3, [&](const QList<Choice>& chosen, Random& random) {
        const QString stem =
            QCoreApplication::translate("draft", "Which of these is the definition of “%1”?").arg(about.term);
        const QString right =
            QCoreApplication::translate("draft", "Right: this is the definition of “%1”.").arg(about.term);
        Question question = singleAnswer(stem, {key, about.id, right}, chosen, random);
        question.bloom = BloomLevel::Remember;
        return question;
    });
}

void draftTermFor(Bench& bench, const Concept& about, const Definition& wording)
{
    const Subject subject{Recipe::TermFor, about, wording};
    const QString text = unpunctuated(wording.text);
    if (names(text, about))
        return bench.drop(subject, Rule::TermInDefinition, text);
    QList<Choice> wrong;
    for (const ConceptId id : bench.kinFor(subject, about.id)) {
        const Concept& other = bench.concept_(id);
        if (const auto rule = bench.alsoRight(about.id, id))
            bench.dropOption(subject, *rule, other.term);
        else if (looksPlural(other.term) != looksPlural(about.term))
            bench.dropOption(subject, Rule::OtherNumber, other.term);
        else
            wrong << Choice{other.term, id, termRationale(other, bench.wording(id)->text)};
    }
    bench.offer(subject, wrong, 3, [&](const QList<Choice>& chosen, Random& random) {
        const QString stem = QCoreApplication::translate("draft", "Which term is defined as “%1”?").arg(text);
        const QString right =
            QCoreApplication::translate("draft", "Right: this is the definition of “%1”.").arg(about.term);
        Question question = singleAnswer(stem, {about.term, about.id, right}, chosen, random);
        question.bloom = BloomLevel::Remember;
        return question;
    });
}

} // namespace lamplight::draft
