// SPDX-License-Identifier: GPL-3.0-or-later
#include "recall/proposal.h"

#include "recall/word.h"

#include <algorithm>
#include <optional>

namespace lamplight::recall {

namespace {

constexpr double halfOfTheWords = 0.5;
constexpr double mostOfTheWords = 0.8;

double share(int part, int whole)
{
    return whole > 0 ? static_cast<double>(part) / whole : 0;
}

bool anyWord(const QString& text, bool (*test)(const QString& key))
{
    const QList<Word> words = comparedWords(text);
    return std::any_of(words.begin(), words.end(), [test](const Word& word) { return test(word.key); });
}

bool turnsRound(const Mark& mark)
{
    if (mark.kind == MarkKind::Same)
        return false;
    if (anyWord(mark.typed, isNegation) || anyWord(mark.asked, isNegation))
        return true;
    return mark.kind == MarkKind::Wrong &&
           isOpposite(comparedWords(mark.typed).front().key, comparedWords(mark.asked).front().key);
}

std::optional<Proposal> changedMeaning(const Comparison& comparison)
{
    for (const Mark& mark : comparison.marks)
        if (turnsRound(mark))
            return Proposal{Rating::Again, Reason::NegationChanged, mark.asked.isEmpty() ? mark.typed : mark.asked};
    for (const Mark& mark : comparison.marks)
        if (mark.kind == MarkKind::Wrong && anyWord(mark.typed, isNumber) && anyWord(mark.asked, isNumber))
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

// Little words too many ("the", "of a") aren't held against the answer.
int significantExtras(const Comparison& comparison)
{
    int extras = 0;
    for (const Mark& mark : comparison.marks)
        if (mark.kind == MarkKind::Extra &&
            anyWord(mark.typed, [](const QString& key) { return key.size() >= significantLength; }))
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
    if (share(comparison.matched, comparison.total) < halfOfTheWords)
        return {Rating::Again, Reason::FewWords};
    if (const PhraseCheck* check = firstPhrase(comparison, Given::Not))
        return {Rating::Again, Reason::PhraseMissing, check->phrase};
    if (const PhraseCheck* check = firstPhrase(comparison, Given::Partly))
        return {Rating::Hard, Reason::PhraseBroken, check->phrase};
    if (share(comparison.matched, comparison.total) < mostOfTheWords)
        return {Rating::Hard, Reason::WordsMissing};
    if (share(comparison.matched, comparison.total + significantExtras(comparison)) < mostOfTheWords)
        return {Rating::Hard, Reason::OtherWords};
    if (comparison.count(MarkKind::Moved) > 0)
        return {Rating::Hard, Reason::OtherOrder};
    if (comparison.count(MarkKind::Same) == comparison.total && comparison.count(MarkKind::Extra) == 0)
        return {Rating::Good, Reason::Exact};
    return {Rating::Good, Reason::NearlyExact};
}

} // namespace lamplight::recall
