// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/studyguide/wording.h"

#include <algorithm>
#include <array>

namespace lamplight::exchange::studyguide {

namespace {

bool isWordEnd(QStringView text, qsizetype i)
{
    return i < 0 || i >= text.size() || !text[i].isLetterOrNumber();
}

/// A mark of emphasis stands at the edge of a word, not between two words or two spaces.
bool isEmphasis(QStringView text, qsizetype from, qsizetype to)
{
    const bool before = isWordEnd(text, from - 1), after = isWordEnd(text, to);
    const bool loose = (from == 0 || text[from - 1].isSpace()) && (to == text.size() || text[to].isSpace());
    return (before || after) && !(loose && to - from == 1);
}

bool endsAbbreviation(QStringView text, qsizetype dot)
{
    static constexpr std::array<QStringView, 18> known = {u"e.g", u"i.e", u"etc",    u"vs",   u"cf",   u"dr",
                                                          u"mr",  u"mrs", u"ms",     u"no",   u"art",  u"fig",
                                                          u"ca",  u"al",  u"approx", u"incl", u"para", u"sec"};
    qsizetype start = dot;
    while (start > 0 && dot - start < 8 && (text[start - 1].isLetter() || text[start - 1] == u'.'))
        --start;
    const QStringView word = text.mid(start, dot - start);
    if (word.size() == 1 && word[0].isUpper())
        return true;
    return std::ranges::any_of(known, [&](QStringView k) { return word.compare(k, Qt::CaseInsensitive) == 0; });
}

bool startsSentence(QChar c)
{
    return !c.isLower() && (c.isLetterOrNumber() || isOpeningQuote(c) || c == u'(' || c == u'[' || c == u'*' ||
                            c.category() == QChar::Symbol_Other);
}

} // namespace

bool isOpeningQuote(QChar c)
{
    return c == u'"' || c == u'“' || c == u'„' || c == u'«' || c == u'‟';
}

bool isClosingQuote(QChar c)
{
    return c == u'"' || c == u'”' || c == u'“' || c == u'»' || c == u'‟';
}

QString plain(QStringView text)
{
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size();) {
        const QChar c = text[i];
        qsizetype end = i + 1;
        while (end < text.size() && text[end] == c && end - i < 3)
            ++end;
        const bool mark = (c == u'*' || c == u'_') && isEmphasis(text, i, end);
        if (mark || c == u'`') {
            i = end;
            continue;
        }
        out += c;
        ++i;
    }
    return out.trimmed();
}

QList<Sentence> sentences(QStringView text)
{
    QList<Sentence> found;
    qsizetype start = 0;
    const auto add = [&](qsizetype end) {
        while (start < end && text[start].isSpace())
            ++start;
        qsizetype last = end;
        while (last > start && text[last - 1].isSpace())
            --last;
        if (last > start)
            found += Sentence{start, last - start};
        start = end;
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != u'.' && text[i] != u'!' && text[i] != u'?')
            continue;
        qsizetype end = i + 1;
        while (end < text.size() && (isClosingQuote(text[end]) || text[end] == u')' || text[end] == u'*' ||
                                     text[end] == u'.' || text[end] == u'!' || text[end] == u'?'))
            ++end;
        qsizetype next = end;
        while (next < text.size() && text[next].isSpace())
            ++next;
        const bool ends = next == text.size() || (next > end && startsSentence(text[next]));
        if (ends && !(text[i] == u'.' && next < text.size() && endsAbbreviation(text, i)))
            add(end);
        i = end - 1;
    }
    add(text.size());
    return found;
}

bool isTitleLike(QStringView text)
{
    constexpr qsizetype longest = 90, mostWords = 14;
    QStringView ending = text;
    while (!ending.isEmpty() && isClosingQuote(ending.back()))
        ending.chop(1);
    if (ending.isEmpty() || text.size() > longest || QStringView(u".,;:–—-…").contains(ending.back()))
        return false;
    const QString words = plain(text);
    if (words.isEmpty() || words.front().isLower() ||
        !(words.front().isLetterOrNumber() || isOpeningQuote(words.front()) || words.front() == u'\'' ||
          words.front() == u'‘'))
        return false;
    const auto sounding = std::ranges::count_if(words, [](QChar c) { return c.isLetterOrNumber(); });
    return words.count(u' ') < mostWords && sounding > 1 &&
           std::ranges::any_of(words, [](QChar c) { return c.isLetter(); }) && sentences(words).size() == 1;
}

bool isPageNumber(QStringView text)
{
    if (text.size() > 20)
        return false;
    const QString folded = text.toString().toLower();
    const bool named = folded.startsWith(u"page ") || folded.startsWith(u"seite ");
    const QStringView rest = named ? QStringView(folded).mid(folded.indexOf(u' ')) : QStringView(folded);
    const bool digits = std::ranges::any_of(rest, [](QChar c) { return c.isDigit(); });
    const QString left = QString(rest.toString()).remove(QStringLiteral("of")).remove(QStringLiteral("von"));
    return digits && std::ranges::all_of(
                         left, [](QChar c) { return c.isDigit() || c.isSpace() || QStringView(u"-–—/|").contains(c); });
}

bool isTrail(QStringView text)
{
    constexpr qsizetype longest = 160;
    if (text.size() > longest || text.startsWith(u'>'))
        return false;
    for (const QChar step : QStringView(u">›»"))
        if (const auto steps = text.split(step); steps.size() > 2)
            return std::ranges::all_of(steps,
                                       [](QStringView part) { return part.trimmed().size() > 1 && part.size() <= 60; });
    return false;
}

QString unquoted(QStringView text)
{
    QStringView inner = text.trimmed();
    const auto isEdge = [](QChar c) {
        return isOpeningQuote(c) || isClosingQuote(c) || c == u'\'' || c == u'‘' || c == u'’' || c == u'*' ||
               c == u'`' || c.isSpace();
    };
    while (!inner.isEmpty() && isEdge(inner.front()))
        inner = inner.mid(1);
    while (!inner.isEmpty() && isEdge(inner.back()))
        inner.chop(1);
    return inner.toString();
}

} // namespace lamplight::exchange::studyguide
