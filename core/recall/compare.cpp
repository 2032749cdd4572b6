// SPDX-License-Identifier: GPL-3.0-or-later
#include "recall/compare.h"

#include "recall/align.h"
#include "recall/proposal.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace lamplight::recall {

namespace {

struct Sides {
    const QString& typedText;
    const QString& askedText;
    QList<Word> typed;
    QList<Word> asked;
};

// A mark before its words are copied out of the texts.
struct Draft {
    MarkKind kind;
    Pair pair;
    bool swapped = false;
};

MarkKind kindOf(const Sides& sides, const Pair& pair)
{
    if (pair.typedCount == 0)
        return MarkKind::Missing;
    if (pair.askedCount == 0)
        return MarkKind::Extra;
    if (pair.typedCount != pair.askedCount)
        return MarkKind::Same; // in one piece here, in two there
    const Word& typed = sides.typed[pair.typed];
    const Word& asked = sides.asked[pair.asked];
    if (isSame(typed, asked))
        return MarkKind::Same;
    return isNearMiss(typed.key, asked.key) ? MarkKind::NearMiss : MarkKind::Wrong;
}

bool hasStrayTyped(const Draft& draft)
{
    return draft.kind == MarkKind::Extra || draft.kind == MarkKind::Wrong;
}

bool hasStrayAsked(const Draft& draft)
{
    return draft.kind == MarkKind::Missing || draft.kind == MarkKind::Wrong;
}

// Takes the asked word out of the draft at `index`, for it was found elsewhere. True when the draft is gone with it.
bool releaseAsked(QList<Draft>& drafts, qsizetype index)
{
    Draft& draft = drafts[index];
    if (draft.kind == MarkKind::Missing) {
        drafts.removeAt(index);
        return true;
    }
    draft = {MarkKind::Extra, {draft.pair.typed, 1, 0, 0}};
    return false;
}

// A stray typed word that is asked at another place is moved: marked where it was typed. What it stood there instead
// of is then missing.
void findMoved(const Sides& sides, QList<Draft>& drafts)
{
    for (qsizetype at = 0; at < drafts.size(); ++at) {
        if (!hasStrayTyped(drafts[at]))
            continue;
        const Word& word = sides.typed[drafts[at].pair.typed];
        if (!word.isSignificant())
            continue;
        const auto home = std::find_if(drafts.begin(), drafts.end(), [&](const Draft& draft) {
            return hasStrayAsked(draft) && isSame(word, sides.asked[draft.pair.asked]);
        });
        if (home == drafts.end())
            continue;
        const Draft stray = drafts[at];
        const int asked = home->pair.asked;
        const qsizetype homeIndex = home - drafts.begin();
        if (releaseAsked(drafts, homeIndex) && homeIndex < at)
            --at;
        drafts[at] = {MarkKind::Moved, {stray.pair.typed, 1, asked, 1}};
        if (stray.kind == MarkKind::Wrong)
            drafts.insert(at + 1, {MarkKind::Missing, {0, 0, stray.pair.asked, 1}});
    }
}

// Of the words that were given, two that stand at each other's place, the others keeping theirs, are swapped: neither
// of them is the one that moved.
void findSwapped(const Sides& sides, QList<Draft>& drafts)
{
    QList<qsizetype> given; // in the order typed
    for (qsizetype i = 0; i < drafts.size(); ++i)
        if (drafts[i].kind == MarkKind::Same || drafts[i].kind == MarkKind::NearMiss ||
            drafts[i].kind == MarkKind::Moved)
            given << i;
    const auto asked = [&](qsizetype at) { return drafts[given[at]].pair.asked; };
    const auto rank = [&](qsizetype at) { // in the order asked
        return std::count_if(given.begin(), given.end(), [&](qsizetype i) { return drafts[i].pair.asked < asked(at); });
    };
    const auto canSwap = [&](qsizetype at) {
        const Draft& draft = drafts[given[at]];
        return draft.kind != MarkKind::NearMiss && draft.pair.askedCount == 1 && draft.pair.typedCount == 1 &&
               sides.asked[draft.pair.asked].isSignificant();
    };
    for (qsizetype at = 0; at < given.size(); ++at) {
        const qsizetype other = rank(at);
        if (other <= at || rank(other) != at || !canSwap(at) || !canSwap(other))
            continue;
        for (const qsizetype i : {at, other})
            drafts[given[i]] = {MarkKind::Moved, drafts[given[i]].pair, true};
    }
}

QString written(const QString& text, const QList<Word>& words, int first, int count)
{
    if (count == 0)
        return {};
    const qsizetype start = words[first].span.start;
    return text.mid(start, words[first + count - 1].span.end() - start);
}

// Which asked words were given, by their index.
QList<bool> givenWords(const Sides& sides, const QList<Draft>& drafts)
{
    QList<bool> given(sides.asked.size(), false);
    for (const Draft& draft : drafts)
        if (draft.kind != MarkKind::Wrong && draft.kind != MarkKind::Missing)
            std::fill_n(given.begin() + draft.pair.asked, draft.pair.askedCount, true);
    return given;
}

PhraseCheck checkPhrase(const QString& phrase, const QList<Word>& asked, const QList<bool>& given, qsizetype at,
                        qsizetype size)
{
    const auto first = asked.begin() + at, end = first + size;
    const bool hasSignificant = std::any_of(first, end, [](const Word& word) { return word.isSignificant(); });
    bool whole = true, some = false;
    for (qsizetype i = at; i < at + size; ++i) {
        whole = whole && given[i];
        some = some || (given[i] && (asked[i].isSignificant() || !hasSignificant));
    }
    return {phrase, whole ? Given::Wholly : some ? Given::Partly : Given::Not};
}

// The key phrases that occur in what was asked: their checks, and how much each asked word weighs.
struct PhraseChecks {
    QList<PhraseCheck> checks;
    QList<int> weights;
};

PhraseChecks checkPhrases(const Sides& sides, const QList<bool>& given, const QStringList& phrases)
{
    constexpr int phraseWeight = 2;
    PhraseChecks found{{}, QList<int>(sides.asked.size(), 1)};
    for (const QString& phrase : phrases) {
        const QList<Word> words = comparedWords(phrase);
        const auto place = std::search(sides.asked.begin(), sides.asked.end(), words.begin(), words.end(), isSame);
        if (words.isEmpty() || place == sides.asked.end())
            continue;
        const qsizetype at = place - sides.asked.begin();
        found.checks << checkPhrase(phrase, sides.asked, given, at, words.size());
        std::fill_n(found.weights.begin() + at, words.size(), phraseWeight);
    }
    return found;
}

double weightedShare(const QList<bool>& given, const QList<int>& weights)
{
    int part = 0, whole = 0;
    for (qsizetype i = 0; i < weights.size(); ++i) {
        whole += weights[i];
        part += given[i] ? weights[i] : 0;
    }
    return whole > 0 ? static_cast<double>(part) / whole : 0;
}

// Shares are compared as fractions multiplied out, so that equals are equal.
bool isBetter(const Comparison& a, const Comparison& b)
{
    if (a.proposal.rating != b.proposal.rating)
        return a.proposal.rating > b.proposal.rating;
    if (a.matched * b.total != b.matched * a.total)
        return a.matched * b.total > b.matched * a.total;
    return a.count(MarkKind::Extra) < b.count(MarkKind::Extra);
}

} // namespace

int Comparison::count(MarkKind kind) const
{
    int words = 0;
    for (const Mark& mark : marks)
        if (mark.kind == kind)
            words += mark.words;
    return words;
}

Comparison compare(const QString& typed, const QString& asked, const QStringList& keyPhrases)
{
    const Sides sides{typed, asked, comparedWords(typed), comparedWords(asked)};
    QList<Draft> drafts;
    for (const Pair& pair : align(sides.typed, sides.asked))
        drafts << Draft{kindOf(sides, pair), pair};
    findMoved(sides, drafts);
    findSwapped(sides, drafts);

    Comparison comparison;
    for (const auto& [kind, pair, swapped] : drafts)
        comparison.marks << Mark{kind, written(typed, sides.typed, pair.typed, pair.typedCount),
                                 written(asked, sides.asked, pair.asked, pair.askedCount),
                                 kind == MarkKind::Extra ? pair.typedCount : pair.askedCount, swapped};
    const QList<bool> given = givenWords(sides, drafts);
    comparison.matched = static_cast<int>(given.count(true));
    comparison.total = static_cast<int>(given.size());
    const PhraseChecks phrases = checkPhrases(sides, given, keyPhrases);
    comparison.phrases = phrases.checks;
    comparison.share = weightedShare(given, phrases.weights);
    comparison.proposal = propose(comparison);
    return comparison;
}

Comparison compare(const QString& typed, const QStringList& wordings, const QStringList& keyPhrases)
{
    std::optional<Comparison> best;
    for (qsizetype i = 0; i < wordings.size(); ++i) {
        if (comparedWords(wordings[i]).isEmpty())
            continue;
        Comparison comparison = compare(typed, wordings[i], keyPhrases);
        comparison.wording = static_cast<int>(i);
        if (!best || isBetter(comparison, *best))
            best = std::move(comparison);
    }
    return best ? *best : compare(typed, QString(), keyPhrases);
}

} // namespace lamplight::recall
