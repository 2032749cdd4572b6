// SPDX-License-Identifier: GPL-3.0-or-later
#include "recall/word.h"

#include "base/fold.h"

#include <QSet>
#include <algorithm>
#include <vector>

namespace lamplight::recall {

namespace {

constexpr double nearMissDistance = 0.25;

const QSet<QString>& negations()
{
    static const QSet<QString> all = [] {
        const QString list = QStringLiteral(
            "no not never none nor neither nothing nobody nowhere cannot without unless except "
            "dont doesnt didnt isnt arent wasnt werent wont wouldnt cant couldnt shouldnt mustnt hasnt havent hadnt "
            "nicht kein keine keinen keinem keiner keines nie niemals ohne "
            "pas jamais sans aucun aucune nunca jamas ningun ninguna senza nessun nessuna niet geen nooit zonder nao "
            "sem");
        const QStringList parts = list.split(u' ');
        return QSet<QString>(parts.begin(), parts.end());
    }();
    return all;
}

const QSet<QString>& numberWords()
{
    static const QSet<QString> all = [] {
        const QString list = QStringLiteral(
            "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
            "seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand "
            "million "
            "billion first third fourth fifth sixth seventh eighth ninth tenth once twice");
        const QStringList parts = list.split(u' ');
        return QSet<QString>(parts.begin(), parts.end());
    }();
    return all;
}

// "1,000,000" -> "1000000"; "3,5" stays, for there the comma may be a decimal point.
QString withoutThousands(const QString& key)
{
    const QList<QStringView> groups = QStringView(key).split(u',');
    const auto digits = [](QStringView group) {
        return !group.isEmpty() && std::all_of(group.begin(), group.end(), [](QChar c) { return c.isDigit(); });
    };
    if (groups.size() < 2 || !digits(groups.front()) || groups.front().size() > 3)
        return key;
    for (qsizetype i = 1; i < groups.size(); ++i)
        if (groups[i].size() != 3 || !digits(groups[i]))
            return key;
    return QString(key).remove(u',');
}

bool keepsFirstLetter(const QString& a, const QString& b)
{
    return a[0] == b[0] || (a.size() > 1 && b.size() > 1 && a[0] == b[1] && a[1] == b[0]);
}

} // namespace

QList<Word> comparedWords(QStringView text)
{
    QList<Word> compared;
    for (const Span& span : words(text)) {
        const QString key = fold(text.mid(span.start, span.length)).remove(u'\'');
        compared << Word{span, withoutThousands(key)};
    }
    const QString symbols = compared.isEmpty() ? fold(text) : QString();
    if (!symbols.isEmpty())
        compared << Word{{0, text.size()}, symbols};
    return compared;
}

bool isNumber(const QString& key)
{
    return std::any_of(key.begin(), key.end(), [](QChar c) { return c.isDigit(); }) || numberWords().contains(key);
}

bool isNegation(const QString& key)
{
    return negations().contains(key);
}

bool isOpposite(const QString& a, const QString& b)
{
    const QString& longer = a.size() > b.size() ? a : b;
    const QString& shorter = a.size() > b.size() ? b : a;
    if (shorter.size() < significantLength || !longer.endsWith(shorter))
        return false;
    static const QSet<QString> prefixes{QStringLiteral("un"),  QStringLiteral("in"), QStringLiteral("im"),
                                        QStringLiteral("il"),  QStringLiteral("ir"), QStringLiteral("dis"),
                                        QStringLiteral("non"), QStringLiteral("a")};
    return prefixes.contains(longer.left(longer.size() - shorter.size()));
}

double distance(const QString& a, const QString& b)
{
    const qsizetype rows = a.size(), columns = b.size();
    if (rows == 0 && columns == 0)
        return 0;
    using Row = std::vector<int>;
    Row beforeLast, last(static_cast<size_t>(columns) + 1), current(last.size());
    for (size_t j = 0; j < last.size(); ++j)
        last[j] = static_cast<int>(j);
    for (qsizetype i = 1; i <= rows; ++i) {
        current[0] = static_cast<int>(i);
        for (qsizetype j = 1; j <= columns; ++j) {
            const size_t at = static_cast<size_t>(j);
            const int replaced = last[at - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
            current[at] = std::min({last[at] + 1, current[at - 1] + 1, replaced});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                current[at] = std::min(current[at], beforeLast[at - 2] + 1);
        }
        beforeLast = last;
        last = current;
    }
    return static_cast<double>(last.back()) / static_cast<double>(std::max(rows, columns));
}

bool isNearMiss(const QString& typed, const QString& asked)
{
    if (asked.size() < significantLength || typed.isEmpty() || !keepsFirstLetter(typed, asked))
        return false;
    for (const QString& key : {typed, asked})
        if (isNumber(key) || isNegation(key))
            return false;
    return distance(typed, asked) <= nearMissDistance;
}

} // namespace lamplight::recall
