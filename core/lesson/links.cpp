// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson/links.h"

#include "base/fold.h"
#include "base/words.h"

#include <QSet>
#include <algorithm>

namespace lamplight::lesson {

namespace {

constexpr qsizetype longestAbbreviation = 5;

struct KeyedWord {
    Span span;
    QString key;
};

QList<KeyedWord> keyedWords(QStringView text)
{
    QList<KeyedWord> keyed;
    for (const Span& span : words(text))
        keyed << KeyedWord{span, fold(text.mid(span.start, span.length))};
    return keyed;
}

bool isAbbreviation(const QString& word)
{
    return word.size() <= longestAbbreviation &&
           std::any_of(word.begin(), word.end(), [](QChar c) { return c.isUpper(); }) &&
           std::none_of(word.begin(), word.end(), [](QChar c) { return c.isLower(); });
}

bool isWithinTerm(QStringView between)
{
    return std::all_of(between.begin(), between.end(),
                       [](QChar c) { return c.isSpace() || c == u'/' || c.category() == QChar::Punctuation_Dash; });
}

bool matches(const QStringList& keys, QStringView text, const QList<KeyedWord>& words, qsizetype first)
{
    if (first + keys.size() > words.size())
        return false;
    for (qsizetype i = 0; i < keys.size(); ++i) {
        const Span& span = words[first + i].span;
        if (words[first + i].key != keys[i])
            return false;
        const qsizetype previousEnd = i > 0 ? words[first + i - 1].span.end() : span.start;
        if (!isWithinTerm(text.mid(previousEnd, span.start - previousEnd)))
            return false;
    }
    return true;
}

} // namespace

ConceptTerms::ConceptTerms(const QList<Concept>& concepts)
{
    for (const Concept& named : concepts)
        for (const QString& name : QStringList{named.term} + named.aliases) {
            Term term{{}, {}, named.id};
            for (const KeyedWord& word : keyedWords(name))
                term.keys << word.key;
            if (term.keys.isEmpty())
                continue;
            if (term.keys.size() == 1 && isAbbreviation(name.trimmed()))
                term.asWritten = name.trimmed();
            m_terms[term.keys.front()] << term;
        }
    for (QList<Term>& terms : m_terms)
        std::stable_sort(terms.begin(), terms.end(),
                         [](const Term& a, const Term& b) { return a.keys.size() > b.keys.size(); });
}

QList<ConceptLink> ConceptTerms::linksIn(QStringView text) const
{
    const QList<KeyedWord> words = keyedWords(text);
    QList<ConceptLink> links;
    QSet<ConceptId> linked;
    for (qsizetype at = 0; at < words.size();) {
        const Span& first = words[at].span;
        const QList<Term> terms = m_terms.value(words[at].key);
        const auto found = std::find_if(terms.begin(), terms.end(), [&](const Term& term) {
            return matches(term.keys, text, words, at) &&
                   (term.asWritten.isEmpty() || text.mid(first.start, first.length) == term.asWritten);
        });
        if (found == terms.end()) {
            ++at;
            continue;
        }
        at += found->keys.size();
        if (!linked.contains(found->concept_))
            links << ConceptLink{first.start, words[at - 1].span.end() - first.start, found->concept_};
        linked.insert(found->concept_);
    }
    return links;
}

} // namespace lamplight::lesson
