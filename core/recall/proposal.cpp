// SPDX-License-Identifier: GPL-3.0-or-later
#include "recall/proposal.h"

#include "recall/lexicon.h"
#include "recall/word.h"

#include <algorithm>
#include <optional>

namespace lamplight::recall {

namespace {

constexpr double halfOfWhatWasAsked = 0.5;
constexpr double mostOfWhatWasAsked = 0.8;

bool anyWord(const QString& text, bool (*test)(const Word& word))
{
    const QList<Word> words = comparedWords(text);
    return std::any_of(words.begin(), words.end(), test);
}

bool negates(const Word& word)
{
    return isNegation(word.key);
}

bool counts(const Word& word)
{
    return isNumber(word.key);
}

// The word of the mark that turns the meaning round; empty when none does.
QString turningWord(const Mark& mark)
{
    if (mark.kind == MarkKind::Same)
        return {};
    for (const QString& text : {mark.asked, mark.typed})
        if (anyWord(text, negates))
            return text;
    const bool opposite = mark.kind == MarkKind::Wrong &&
                          isOpposite(comparedWords(mark.typed).front().key, comparedWords(mark.asked).front().key);
    return opposite ? mark.asked : QString();
}

std::optional<Proposal> changedMeaning(const Comparison& comparison)
{
    for (const Mark& mark : comparison.marks)
        if (const QString word = turningWord(mark); !word.isEmpty())
            return Proposal{Rating::Again, Reason::NegationChanged, word};
    for (const Mark& mark : comparison.marks)
        if (mark.kind == MarkKind::Wrong && anyWord(mark.typed, counts) && anyWord(mark.asked, counts))
            return Proposal{Rating::Again, Reason::NumberChanged, mark.asked};
    return {};
}

const PhraseCheck* firstPhrase(const Comparison& comparison, Given given)
{
    for (const PhraseCheck& check : comparison.phrases)
        if (check.given == given)
            return &check;
    return nullptr;
}

const Mark* firstChanged(const Comparison& comparison)
{
    const auto isSignificant = [](const Word& word) { return word.isSignificant(); };
    for (const Mark& mark : comparison.marks)
        if (mark.kind == MarkKind::Wrong && anyWord(mark.typed, isSignificant) && anyWord(mark.asked, isSignificant))
            return &mark;
    return nullptr;
}

// Little words too many ("the", "of a") aren't held against the answer.
int significantExtras(const Comparison& comparison)
{
    int extras = 0;
    for (const Mark& mark : comparison.marks)
        if (mark.kind == MarkKind::Extra && anyWord(mark.typed, [](const Word& word) { return word.isSignificant(); }))
            ++extras;
    return extras;
}

} // namespace

Proposal propose(const Comparison& comparison)
{
    if (comparison.count(MarkKind::Missing) == comparison.total && comparison.count(MarkKind::Extra) == 0)
        return {Rating::Again, Reason::Blank};
    if (const auto changed = changedMeaning(comparison))
        return *changed;
    if (comparison.share < halfOfWhatWasAsked)
        return {Rating::Again, Reason::FewWords};
    if (const PhraseCheck* check = firstPhrase(comparison, Given::Not))
        return {Rating::Again, Reason::PhraseMissing, check->phrase};
    if (const PhraseCheck* check = firstPhrase(comparison, Given::Partly))
        return {Rating::Hard, Reason::PhraseBroken, check->phrase};
    if (comparison.share < mostOfWhatWasAsked)
        return {Rating::Hard, Reason::WordsMissing};
    if (const Mark* mark = firstChanged(comparison))
        return {Rating::Hard, Reason::WordChanged, mark->asked};
    if (comparison.share * comparison.total / (comparison.total + significantExtras(comparison)) < mostOfWhatWasAsked)
        return {Rating::Hard, Reason::OtherWords};
    if (comparison.count(MarkKind::Moved) > 0)
        return {Rating::Hard, Reason::OtherOrder};
    if (comparison.count(MarkKind::Same) == comparison.total && comparison.count(MarkKind::Extra) == 0)
        return {Rating::Good, Reason::Exact};
    return {Rating::Good, Reason::NearlyExact};
}

} // namespace lamplight::recall
