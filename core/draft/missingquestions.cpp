// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/fold.h"
#include "draft/recipes.h"
#include "draft/stemfaults.h"

#include <QCoreApplication>
#include <algorithm>

namespace lamplight::draft {

namespace {

/// Where a definition names a concept, and whether in the plural.
struct Mention {
    Span place;
    ConceptId concept_;
    bool many = false;
};

/// What a longer term covers isn't a mention of a shorter one.
QList<Mention> mentionsIn(const QString& text, const QList<Concept>& concepts)
{
    QList<Mention> all;
    for (const Concept& each : concepts)
        for (const bool many : {false, true})
            for (const Span& place : findWords(text, many ? plural(each.term) : each.term))
                all << Mention{place, each.id, many};
    std::ranges::stable_sort(all, std::ranges::greater(), [](const Mention& each) { return each.place.length; });
    QList<Mention> longest;
    for (const Mention& each : all)
        if (std::ranges::none_of(longest, [&](const Mention& other) {
                return each.place.start < other.place.end() && other.place.start < each.place.end();
            }))
            longest << each;
    std::ranges::stable_sort(longest, {}, [](const Mention& each) { return each.place.start; });
    return longest;
}

bool isOneWord(const Choice& choice)
{
    return words(choice.text).size() == 1;
}

/// Asks for a word, for words, or, where the options are of both sorts, for what is missing.
const char* askingFor(const QList<Choice>& choices)
{
    const auto single = std::ranges::count_if(choices, isOneWord);
    if (single == choices.size())
        return QT_TRANSLATE_NOOP("draft", "Which word is missing from this definition of “%1”?");
    return single == 0 ? QT_TRANSLATE_NOOP("draft", "Which words are missing from this definition of “%1”?")
                       : QT_TRANSLATE_NOOP("draft", "What is missing from this definition of “%1”?");
}

Bench::Build missingQuestion(const Subject& subject, const Span& place, const Choice& key)
{
    return [&subject, place, key](const QList<Choice>& wrong, Random& random) {
        QString blanked = subject.wording.text;
        blanked.replace(place.start, place.length, blankSign.toString());
        const QString asks = QCoreApplication::translate("draft", askingFor(wrong + QList<Choice>{key}));
        Question question =
            singleAnswer(QStringLiteral("%1\n\n“%2”").arg(asks.arg(subject.about.term), blanked), key, wrong, random);
        question.style = QuestionStyle::MissingWord;
        question.bloom = BloomLevel::Remember;
        return question;
    };
}

QString rightWords(const QString& words)
{
    return QCoreApplication::translate("draft", "Right: the definition says “%1”.").arg(words);
}

/// Why a term can't stand in the blank where `asked` stood.
std::optional<Rule> termMisfit(const Bench& bench, const Subject& subject, const Mention& asked, ConceptId other,
                               const QString& form, const Frame& frame)
{
    if (other == subject.about.id)
        return Rule::SameName;
    if (const auto rule = bench.alsoRight(asked.concept_, other))
        return rule;
    if (form.isEmpty())
        return Rule::NotAttested;
    if (!findWords(subject.wording.text, form).isEmpty())
        return Rule::InDefinition;
    if (!agreesWithArticle(form, frame))
        return Rule::ArticleTells;
    if (looksPlural(form) != asked.many)
        return Rule::OtherNumber;
    return {};
}

void draftMissingTerm(Bench& bench, const Subject& subject, const Mention& asked)
{
    const QString& text = subject.wording.text;
    const Frame frame = frameOf(text, asked.place);
    QList<Choice> wrong;
    for (const ConceptId id : bench.kinFor(subject, asked.concept_)) {
        const Concept& other = bench.concept_(id);
        const QString form = bench.attested().form(other, frame, asked.many);
        if (const auto rule = termMisfit(bench, subject, asked, id, form, frame))
            bench.dropOption(subject, *rule, form.isEmpty() ? other.term : form);
        else
            wrong << Choice{form, id,
                            QCoreApplication::translate("draft", "“%1” is another term: “%2”.")
                                .arg(other.term, unpunctuated(bench.wording(id)->text))};
    }
    const Choice key{subject.phrase, asked.concept_, rightWords(subject.phrase)};
    bench.offer(subject, wrong, 3, missingQuestion(subject, asked.place, key));
}

/// Whether one of two phrases says what the other says and more.
bool holdsOther(const QString& one, const QString& other)
{
    return !findWords(one, other).isEmpty() || !findWords(other, one).isEmpty();
}

bool tooStrong(const QString& phrase)
{
    return std::ranges::any_of(
        words(phrase), [&](const Span& span) { return isAbsoluteWord(fold(phrase.mid(span.start, span.length))); });
}

/// "... and answers for them": with another phrase in the blank, "them" would mean nothing.
bool isReferredTo(const QString& text, const Span& place)
{
    return std::ranges::any_of(words(QStringView(text).mid(place.end())), [&](const Span& span) {
        static const QStringList pronouns{QStringLiteral("it"), QStringLiteral("its"), QStringLiteral("they"),
                                          QStringLiteral("them"), QStringLiteral("their")};
        return pronouns.contains(fold(QStringView(text).mid(place.end() + span.start, span.length)));
    });
}

std::optional<Rule> phraseMisfit(const Subject& subject, const Frame& frame, const QString& phrase, const Frame& own)
{
    if (!findWords(subject.wording.text, phrase).isEmpty())
        return Rule::InDefinition;
    if (holdsOther(subject.phrase, phrase))
        return Rule::SameWording;
    if (!fits(own, frame))
        return Rule::OtherShape;
    if (!agreesWithArticle(phrase, frame))
        return Rule::ArticleTells;
    if (phrase.size() * 5 < subject.phrase.size() * 2 || phrase.size() * 2 > subject.phrase.size() * 5)
        return Rule::OtherLength;
    if (tooStrong(phrase) && !tooStrong(subject.phrase))
        return Rule::TooStrong;
    return {};
}

void draftMissingPhrase(Bench& bench, const Subject& subject, const Span& place)
{
    const Frame frame = frameOf(subject.wording.text, place);
    QList<Choice> wrong;
    for (const ConceptId id : bench.kinFor(subject, subject.about.id)) {
        if (const auto rule = bench.alsoRight(subject.about.id, id); rule && *rule != Rule::PartOfIt) {
            bench.dropOption(subject, *rule, bench.concept_(id).term);
            continue;
        }
        const QString& text = bench.wording(id)->text;
        for (const QString& phrase : bench.wording(id)->keyPhrases) {
            const auto at = placeOf(text, phrase);
            if (!at)
                continue;
            const QString verbatim = text.mid(at->start, at->length);
            if (const auto rule = phraseMisfit(subject, frame, verbatim, frameOf(text, *at)))
                bench.dropOption(subject, *rule, verbatim);
            else
                wrong << Choice{verbatim, id,
                                QCoreApplication::translate("draft", "This stands in the definition of “%1”.")
                                    .arg(bench.concept_(id).term)};
        }
    }
    const Choice key{subject.phrase, subject.about.id, rightWords(subject.phrase)};
    bench.offer(subject, wrong, 3, missingQuestion(subject, place, key));
}

} // namespace

void draftMissingTerms(Bench& bench, const Concept& about, const Definition& wording, const QList<Concept>& concepts)
{
    for (const Mention& mention : mentionsIn(wording.text, concepts)) {
        const QString verbatim = wording.text.mid(mention.place.start, mention.place.length);
        const Subject subject{Recipe::MissingTerm, about, wording, verbatim};
        if (mention.concept_ == about.id)
            bench.drop(subject, Rule::TermInDefinition);
        else if (!placeOf(wording.text, verbatim))
            bench.drop(subject, Rule::PhraseNotFound);
        else
            draftMissingTerm(bench, subject, mention);
    }
}

void draftMissingPhrases(Bench& bench, const Concept& about, const Definition& wording)
{
    for (const QString& phrase : wording.keyPhrases) {
        const auto place = placeOf(wording.text, phrase);
        const QString verbatim = place ? wording.text.mid(place->start, place->length) : phrase;
        const Subject subject{Recipe::MissingPhrase, about, wording, verbatim};
        if (!place)
            bench.drop(subject, Rule::PhraseNotFound);
        else if (isReferredTo(wording.text, *place))
            bench.drop(subject, Rule::RefersBack);
        else
            draftMissingPhrase(bench, subject, *place);
    }
}

} // namespace lamplight::draft
