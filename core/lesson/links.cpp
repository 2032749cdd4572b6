// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson/links.h"

#include "base/fold.h"
#include "base/words.h"

#include <QSet>
#include <algorithm>

namespace lamplight::lesson {

namespace {

constexpr qsizetype longestAbbreviation = 5;
constexpr qsizetype shortestInflected = 2;

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

// What a word may be a form of: itself, and itself without an ending of the English plural or genitive.
QStringList baseForms(const QString& key)
{
    QStringList forms{key};
    for (const QStringView ending : {u"s", u"es", u"'s"})
        if (key.endsWith(ending) && key.size() - ending.size() >= shortestInflected)
            forms << key.chopped(ending.size());
    return forms;
}

bool matches(const QStringList& keys, QStringView text, const QList<KeyedWord>& words, qsizetype first)
{
    if (first + keys.size() > words.size())
        return false;
    for (qsizetype i = 0; i < keys.size(); ++i) {
        const KeyedWord& word = words[first + i];
        const bool isLast = i == keys.size() - 1;
        if (word.key != keys[i] && !(isLast && baseForms(word.key).contains(keys[i])))
            return false;
        const qsizetype previousEnd = i > 0 ? words[first + i - 1].span.end() : word.span.start;
        if (!isWithinTerm(text.mid(previousEnd, word.span.start - previousEnd)))
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
}

QList<ConceptLink> ConceptTerms::mentionsIn(QStringView text) const
{
    const QList<KeyedWord> words = keyedWords(text);
    QList<ConceptLink> mentions;
    for (qsizetype at = 0; at < words.size();) {
        const QStringView first = text.mid(words[at].span.start, words[at].span.length);
        const Term* longest = nullptr;
        for (const QString& form : baseForms(words[at].key))
            if (const auto terms = m_terms.constFind(form); terms != m_terms.constEnd())
                for (const Term& term : *terms)
                    if ((!longest || term.keys.size() > longest->keys.size()) && first.startsWith(term.asWritten) &&
                        matches(term.keys, text, words, at))
                        longest = &term;
        if (!longest) {
            ++at;
            continue;
        }
        at += longest->keys.size();
        const qsizetype start = first.data() - text.data();
        mentions << ConceptLink{start, words[at - 1].span.end() - start, longest->concept_};
    }
    return mentions;
}

QList<ConceptLink> ConceptTerms::linksIn(QStringView text) const
{
    QSet<ConceptId> linked;
    QList<ConceptLink> links;
    for (const ConceptLink& mention : mentionsIn(text)) {
        if (!linked.contains(mention.concept_))
            links << mention;
        linked.insert(mention.concept_);
    }
    return links;
}

} // namespace lamplight::lesson
