// SPDX-License-Identifier: GPL-3.0-or-later
#include "draft/frame.h"

#include "base/fold.h"

#include <algorithm>

namespace lamplight::draft {

namespace {

bool onlySpaces(QStringView between)
{
    return std::ranges::all_of(between, [](QChar c) { return c.isSpace(); });
}

/// What may follow a phrase that is whole in itself.
bool endsClause(WordClass after)
{
    switch (after) {
    case WordClass::Edge:
    case WordClass::Preposition:
    case WordClass::To:
    case WordClass::Conjunction:
    case WordClass::Relative:
    case WordClass::Question: return true;
    default: return false;
    }
}

bool isNominal(WordClass kind)
{
    return kind == WordClass::Plain || kind == WordClass::S || kind == WordClass::Pronoun || kind == WordClass::Ing;
}

QString openingOf(WordClass first, const QString& word, QStringView second)
{
    if (first != WordClass::Preposition)
        return {};
    const WordClass next = wordClass(second);
    if (next == WordClass::Relative || next == WordClass::Question)
        return QStringLiteral("wh");
    return word == u"of" ? word : QString();
}

/// The words before: a noun phrase after "the" may stand after "the" only, as it may be many or none that is counted.
bool sameBefore(const Frame& own, const Frame& blank)
{
    if (blank.before == WordClass::Definite || blank.before == WordClass::Determiner)
        return own.before == WordClass::Definite || own.before == WordClass::Determiner ||
               own.before == WordClass::Indefinite;
    if (blank.before == WordClass::Preposition || blank.before == WordClass::To)
        return own.wordBefore == blank.wordBefore;
    return own.before == blank.before || blank.first == WordClass::Preposition;
}

} // namespace

Frame frameOf(QStringView text, const Span& phrase)
{
    Frame frame;
    const QList<Span> spans = words(text);
    const auto word = [&](qsizetype i) { return text.mid(spans[i].start, spans[i].length); };
    for (qsizetype i = 0; i < spans.size(); ++i) {
        if (spans[i].start == phrase.start) {
            frame.first = wordClass(word(i));
            frame.opening = openingOf(frame.first, fold(word(i)), i + 1 < spans.size() ? word(i + 1) : QStringView());
            if (i > 0 && onlySpaces(text.mid(spans[i - 1].end(), phrase.start - spans[i - 1].end()))) {
                frame.wordBefore = fold(word(i - 1));
                frame.before = wordClass(word(i - 1));
            }
        }
        if (spans[i].end() == phrase.end()) {
            frame.last = wordClass(word(i));
            if (i + 1 < spans.size() && onlySpaces(text.mid(phrase.end(), spans[i + 1].start - phrase.end()))) {
                frame.wordAfter = fold(word(i + 1));
                frame.after = wordClass(word(i + 1));
            }
        }
    }
    return frame;
}

bool fits(const Frame& own, const Frame& blank)
{
    if (own.first != blank.first || own.opening != blank.opening || !sameBefore(own, blank))
        return false;
    if (endsClause(blank.after) && endsClause(own.after))
        return blank.after == WordClass::Edge || isNominal(own.last) == isNominal(blank.last);
    return own.after == blank.after && own.last == blank.last;
}

bool agreesWithArticle(QStringView phrase, const Frame& blank)
{
    return blank.before != WordClass::Indefinite || indefiniteArticle(phrase) == blank.wordBefore;
}

} // namespace lamplight::draft
