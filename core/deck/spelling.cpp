// SPDX-License-Identifier: GPL-3.0-or-later
#include "deck/spelling.h"

#include "base/fold.h"

#include <QList>
#include <algorithm>

namespace lamplight::deck {

namespace {

constexpr qsizetype longestRespelt = 64; ///< a longer phrase is pasted, accents and all

/// Spellings of one letter or pair that the tokenizer "unicode61 remove_diacritics 2" keeps apart.
const QList<QStringList>& letterSpellings()
{
    static const QList<QStringList> all = [] {
        QList<QStringList> lists;
        for (const char* line : {"α ά", "ε έ", "η ή", "ι ί ϊ ΐ", "ο ό", "υ ύ ϋ ΰ", "ω ώ", "е ё", "и й", "і ї", "у ў",
                                 "ss ß", "fi ﬁ", "fl ﬂ", "ff ﬀ", "ffi ﬃ", "ffl ﬄ"})
            lists.append(QString::fromUtf8(line).split(u' '));
        return lists;
    }();
    return all;
}

void appendReplaced(QStringList& to, const QString& text, const QStringList& spelt)
{
    for (const QString& from : spelt)
        for (qsizetype at = text.indexOf(from); at >= 0; at = text.indexOf(from, at + 1))
            for (const QString& other : spelt)
                to.append(QString(text).replace(at, from.size(), other));
}

} // namespace

QStringList spellings(const QString& text)
{
    const QString typed = text.normalized(QString::NormalizationForm_C).toLower();
    QStringList all{typed};
    if (text.size() > longestRespelt)
        return all << fold(text);
    for (const QString& base : {typed, fold(text)}) {
        all.append(base);
        for (const QStringList& spelt : letterSpellings())
            appendReplaced(all, base, spelt);
    }
    all.removeDuplicates();
    return all;
}

bool hasWord(const QString& text)
{
    const auto characters = text.toUcs4();
    return std::ranges::any_of(characters, [](uint c) { return QChar::isLetterOrNumber(c); });
}

} // namespace lamplight::deck
