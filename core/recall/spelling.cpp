// SPDX-License-Identifier: GPL-3.0-or-later
#include "recall/spelling.h"

#include "base/fold.h"

#include <QList>
#include <algorithm>

namespace lamplight::recall {

namespace {

// What folding keeps, as it isn't a mark on a letter but another sign; here it is the same letter.
QString plainLetter(QChar c)
{
    switch (c.unicode()) {
    case u'\'':                                      // "don't", "dont"
    case u'\u0640': return {};                       // tatweel only stretches a word
    case u'\u0671': return QStringLiteral("\u0627"); // alef wasla
    case u'\u0649': return QStringLiteral("\u064A"); // alef maqsura, in much writing the same as ya
    case u'\u06CC': return QStringLiteral("\u064A"); // Persian ya
    case u'\u06A9': return QStringLiteral("\u0643"); // Persian kaf
    case u'\u066C': return QStringLiteral(",");      // Arabic thousands separator
    case u'\u066B': return QStringLiteral(".");      // Arabic decimal separator
    case u'œ': return QStringLiteral("oe");
    case u'æ': return QStringLiteral("ae");
    case u'ø': return QStringLiteral("o");
    case u'ł': return QStringLiteral("l");
    case u'đ': return QStringLiteral("d");
    default: return c.isDigit() ? QString::number(c.digitValue()) : QString(c);
    }
}

// "1,000,000" by the separator, groups of three after the first. "3,5" isn't, for there the comma may be a decimal
// point.
bool hasThousands(const QString& key, QChar separator)
{
    const QList<QStringView> groups = QStringView(key).split(separator);
    const auto digits = [](QStringView group) {
        return !group.isEmpty() && std::all_of(group.begin(), group.end(), [](QChar c) { return c.isDigit(); });
    };
    return groups.size() > 1 && digits(groups.front()) && groups.front().size() <= 3 &&
           std::all_of(groups.begin() + 1, groups.end(),
                       [&](QStringView group) { return group.size() == 3 && digits(group); });
}

bool isDecimalComma(const QString& key)
{
    return key.count(u',') == 1 && key.front().isDigit() && key.back().isDigit();
}

QString writtenOut(QStringView word)
{
    QString text = word.toString().normalized(QString::NormalizationForm_C).toLower();
    return keyOf(text.replace(u'ä', QStringLiteral("ae"))
                     .replace(u'ö', QStringLiteral("oe"))
                     .replace(u'ü', QStringLiteral("ue")));
}

} // namespace

QString keyOf(QStringView word)
{
    QString key;
    const QString folded = fold(word);
    for (const QChar c : folded)
        key += plainLetter(c);
    return hasThousands(key, u',') ? key.remove(u',') : key;
}

QStringList otherKeys(QStringView word, const QString& key)
{
    QStringList others;
    if (const QString spelt = writtenOut(word); spelt != key)
        others << spelt;
    if (hasThousands(key, u'.'))
        others << QString(key).remove(u'.');
    if (isDecimalComma(key))
        others << QString(key).replace(u',', u'.');
    return others;
}

} // namespace lamplight::recall
