// SPDX-License-Identifier: GPL-3.0-or-later
#include "draft/attested.h"

#include "base/fold.h"

#include <algorithm>

namespace lamplight::draft {

namespace {

QStringList foldedWordsOf(QStringView text)
{
    QStringList keys;
    for (const Span& span : words(text))
        keys << fold(text.mid(span.start, span.length));
    return keys;
}

/// What follows belongs to the same noun: "service" in "service level" isn't the term on its own.
bool goesOn(const QStringList& keys, qsizetype at)
{
    if (at >= keys.size())
        return false;
    const WordClass next = wordClass(keys[at]);
    return next == WordClass::Plain || next == WordClass::S || next == WordClass::Ing;
}

} // namespace

Attested::Attested(const QList<Concept>& concepts, const QStringList& texts)
{
    QHash<QString, QList<QStringList>> forms; // by first word
    for (const Concept& each : concepts)
        for (const QString& form : {each.term, plural(each.term)})
            if (const QStringList keys = foldedWordsOf(form); !keys.isEmpty())
                forms[keys.front()] << keys;
    for (const QString& text : texts) {
        const QStringList keys = foldedWordsOf(text);
        for (qsizetype i = 0; i < keys.size(); ++i)
            for (const QStringList& form : forms.value(keys[i])) {
                if (keys.mid(i, form.size()) != form || goesOn(keys, i + form.size()))
                    continue;
                Uses& uses = m_uses[form.join(u' ')];
                const WordClass before = i > 0 ? wordClass(keys[i - 1]) : WordClass::Edge;
                uses.any = true;
                uses.indefinite = uses.indefinite || before == WordClass::Indefinite;
                uses.bare = uses.bare || before == WordClass::Preposition || before == WordClass::Conjunction ||
                            before == WordClass::To;
            }
    }
}

QString Attested::form(const Concept& named, const Frame& blank, bool many) const
{
    const QString term = withinSentence(many ? plural(named.term) : named.term);
    const Uses uses = m_uses.value(foldedWordsOf(term).join(u' '));
    switch (blank.before) {
    case WordClass::Indefinite: return uses.indefinite ? term : QString();
    case WordClass::Definite:
    case WordClass::Determiner: return uses.any ? term : QString();
    default: return (many ? uses.any : uses.bare) ? term : QString();
    }
}

} // namespace lamplight::draft
