// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/wordfit.h"

#include "base/fold.h"
#include "base/words.h"

#include <QStringList>
#include <algorithm>

namespace lamplight::study {

namespace {

QStringList foldedWordsOf(const QString& text)
{
    QStringList found;
    for (const Span& span : words(text))
        found.append(fold(QStringView(text).mid(span.start, span.length)));
    return found;
}

bool beginInOrder(const QStringList& typed, const QStringList& title)
{
    auto at = title.begin();
    for (const QString& word : typed) {
        at = std::find_if(at, title.end(), [&](const QString& each) { return each.startsWith(word); });
        if (at++ == title.end())
            return false;
    }
    return true;
}

bool beginInAnyOrder(const QStringList& typed, QStringList title)
{
    // The longest first, for only few words begin with it.
    QStringList longest = typed;
    std::ranges::sort(longest, std::ranges::greater(), &QString::size);
    return std::ranges::all_of(longest, [&](const QString& word) {
        const auto at = std::ranges::find_if(title, [&](const QString& each) { return each.startsWith(word); });
        if (at == title.end())
            return false;
        title.erase(at);
        return true;
    });
}

// The sign at the front begins a word of the title, from `first` on, and so on to the end.
bool isOfPieces(QStringView typed, const QStringList& title, qsizetype first)
{
    if (typed.isEmpty())
        return true;
    for (qsizetype i = first; i < title.size(); ++i) {
        const QString& word = title[i];
        qsizetype common = 0;
        while (common < word.size() && common < typed.size() && word[common] == typed[common])
            ++common;
        for (; common > 0; --common)
            if (isOfPieces(typed.sliced(common), title, i + 1))
                return true;
    }
    return false;
}

} // namespace

Fit fitOf(const QString& typed, const QString& title)
{
    constexpr qsizetype longestPieces = 12; // what is longer is a word, not letters of several
    const QStringList wanted = foldedWordsOf(typed), there = foldedWordsOf(title);
    if (wanted.isEmpty())
        return Fit::None;
    if (wanted == there)
        return Fit::Whole;
    if (there.join(u' ').startsWith(wanted.join(u' ')))
        return Fit::Beginning;
    if (beginInOrder(wanted, there))
        return Fit::InOrder;
    if (beginInAnyOrder(wanted, there))
        return Fit::AnyOrder;
    const bool short_ = wanted.size() == 1 && wanted.first().size() <= longestPieces;
    return short_ && isOfPieces(wanted.first(), there, 0) ? Fit::Pieces : Fit::None;
}

} // namespace lamplight::study
