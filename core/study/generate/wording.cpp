// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/generate/wording.h"

#include "base/fold.h"

#include <algorithm>

namespace lamplight::study {

namespace {

using namespace Qt::StringLiterals;

QStringList wordsOf(const char* text)
{
    return QString::fromLatin1(text).split(u' ');
}

// The first ones come most often.
const QStringList& nouns()
{
    static const QStringList words = wordsOf(
        "service value customer supplier risk cost outcome change practice measure plan review team request incident "
        "problem contract budget market journey stream product improvement capacity release asset event partner goal "
        "policy record stage warranty utility demand resource threat portfolio agreement control gap baseline audit "
        "catalogue method queue backlog channel interface workshop principle standard register ledger forecast "
        "margin tender licence depot harbour freight turbine membrane enzyme glacier sediment lattice tariff statute "
        "treaty parish orchard loom kiln prism vault");
    return words;
}

const QStringList& adjectives()
{
    static const QStringList words = wordsOf(
        "joint early common internal external regular critical planned shared visible proven standard financial "
        "technical daily steady formal informal hidden strategic practical narrow seasonal remote dormant lateral "
        "brittle porous thermal civic coastal nominal residual tacit urban");
    return words;
}

const QStringList& verbs()
{
    static const QStringList words =
        wordsOf("supports limits improves describes needs changes measures replaces delays funds reviews enables "
                "prevents records shares follows weakens governs balances reveals exceeds absorbs outlasts");
    return words;
}

const QStringList& determiners()
{
    static const QStringList words = wordsOf("the every each this another one");
    return words;
}

const QStringList& links()
{
    static const QStringList words = wordsOf("of for with within before after without beside");
    return words;
}

QString capitalised(QString text)
{
    text[0] = text[0].toUpper();
    return text;
}

} // namespace

QString Wording::pick(const QStringList& words)
{
    // The product of two draws leans to the front, as word frequencies do.
    const auto size = static_cast<quint64>(words.size());
    const quint64 place = m_random.below(size);
    return words[static_cast<qsizetype>(place * (m_random.below(size) + 1) / size)];
}

QString Wording::phrase()
{
    QStringList words;
    if (m_random.below(2) == 0)
        words += pick(adjectives());
    words += pick(nouns());
    if (m_random.below(3) == 0)
        words += {pick(links()), pick(determiners()), pick(nouns())};
    return words.join(u' ');
}

QString Wording::sentence()
{
    QStringList words{pick(determiners()), phrase(), pick(verbs()), pick(determiners()), phrase()};
    if (m_random.below(4) == 0)
        words += {u"and"_s, pick(verbs()), phrase()};
    if (m_random.below(12) == 0)
        words += {u"in"_s, coinedWord()};
    return capitalised(words.join(u' ')) + u'.';
}

QString Wording::sentences(int count)
{
    QStringList all;
    for (int i = 0; i < count; ++i)
        all += sentence();
    return all.join(u' ');
}

QString Wording::term()
{
    for (;;) {
        QString term = capitalised(pick(nouns()));
        if (m_random.below(2) == 0)
            term = capitalised(QString(pick(adjectives()) + u' ' + term.toLower()));
        if (m_terms.contains(fold(term)))
            term += QString(u' ' + coinedWord());
        if (const QString folded = fold(term); !m_terms.contains(folded)) {
            m_terms.insert(folded);
            return term;
        }
    }
}

QString Wording::coinedWord()
{
    static const QStringList syllables =
        wordsOf("ta ve lo mir san dre ku bel or na fi gos tel ru pha ne qui zar ul em ti no bra lis wen po ja cor ex "
                "hy mo ga");
    QString word;
    for (quint64 left = 2 + m_random.below(3); left > 0; --left)
        word += syllables[static_cast<qsizetype>(m_random.below(static_cast<quint64>(syllables.size())))];
    return word;
}

QString Wording::uid()
{
    const auto hex = [](quint64 bits, int digits) { return QStringLiteral("%1").arg(bits, digits, 16, QChar(u'0')); };
    const quint64 high = m_random.next(), low = m_random.next();
    return QStringList{hex(high >> 32, 8), hex(high >> 16 & 0xffff, 4), hex((high & 0xfff) | 0x4000, 4),
                       hex((low >> 48 & 0x3fff) | 0x8000, 4), hex(low & 0xffffffffffff, 12)}
        .join(u'-');
}

} // namespace lamplight::study
