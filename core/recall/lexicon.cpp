// SPDX-License-Identifier: GPL-3.0-or-later
#include "recall/lexicon.h"

#include "base/fold.h"
#include "recall/word.h"

#include <QHash>
#include <QSet>
#include <QStringList>
#include <algorithm>

namespace lamplight::recall {

namespace {

QSet<QString> keysOf(const QString& list)
{
    const QStringList parts = fold(list).split(u' ');
    return {parts.begin(), parts.end()};
}

const QSet<QString>& negations()
{
    static const QSet<QString> all = keysOf(
        QStringLiteral("no not never none nor neither nothing nobody nowhere cannot without unless except dont doesnt "
                       "didnt isnt arent wasnt werent wont wouldnt cant couldnt shouldnt mustnt hasnt havent hadnt ") %
        QStringLiteral("nicht nichts nie niemals niemand kein keine keinen keinem keiner keines weder ohne außer ") %
        QStringLiteral("pas jamais sans aucun aucune non rien ni nul nulle sauf ") %
        QStringLiteral(
            "δεν δε μη μην όχι ούτε μήτε ποτέ χωρίς δίχως κανένας κανείς καμία κανένα τίποτα τίποτε εκτός ") %
        QStringLiteral("不 無 非 未 无 没 沒 ない なく なし なかっ なけれ ません ") %
        QStringLiteral("لا ليس ليست ليسوا لم لن غير بدون دون بلا أبدا ") %
        QStringLiteral("nunca jamás ningún ninguna senza nessun nessuna niet geen nooit zonder não sem"));
    return all;
}

const QSet<QString>& numberWords()
{
    static const QSet<QString> all = keysOf(
        QStringLiteral("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
                       "sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety "
                       "hundred thousand million billion first third fourth fifth sixth seventh eighth ninth tenth "
                       "once twice ") %
        QStringLiteral("null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn "
                       "fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig dreißig vierzig "
                       "fünfzig sechzig siebzig achtzig neunzig hundert tausend zweite dritte vierte fünfte ") %
        QStringLiteral("deux trois quatre cinq sept huit neuf dix onze douze treize quatorze quinze seize vingt trente "
                       "quarante cinquante soixante cent mille deuxième troisième quatrième cinquième ") %
        QStringLiteral("δύο τρεις τρία τέσσερις τέσσερα πέντε έξι επτά εφτά οκτώ οχτώ εννέα εννιά δέκα έντεκα δώδεκα "
                       "είκοσι τριάντα σαράντα πενήντα εξήντα εβδομήντα ογδόντα ενενήντα εκατό χίλια ") %
        QStringLiteral("〇 一 二 三 四 五 六 七 八 九 十 百 千 万 億 ") %
        QStringLiteral("واحد اثنان اثنين ثلاثة ثلاث أربعة أربع خمسة خمس ستة ست سبعة سبع ثمانية ثماني تسعة تسع عشرة "
                       "عشر عشرون عشرين ثلاثون ثلاثين أربعون أربعين خمسون خمسين مئة مائة ألف"));
    return all;
}

} // namespace

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
    static const QSet<QString> prefixes = keysOf(QStringLiteral("un in im il ir dis non a α αν μη"));
    return prefixes.contains(longer.left(longer.size() - shorter.size()));
}

QStringList unelided(const QString& part)
{
    static const QHash<QString, QString> whole{
        {QStringLiteral("l"), QStringLiteral("le la")},        {QStringLiteral("d"), QStringLiteral("de")},
        {QStringLiteral("j"), QStringLiteral("je")},           {QStringLiteral("m"), QStringLiteral("me")},
        {QStringLiteral("t"), QStringLiteral("te")},           {QStringLiteral("s"), QStringLiteral("se si")},
        {QStringLiteral("c"), QStringLiteral("ce")},           {QStringLiteral("n"), QStringLiteral("ne")},
        {QStringLiteral("qu"), QStringLiteral("que")},         {QStringLiteral("jusqu"), QStringLiteral("jusque")},
        {QStringLiteral("lorsqu"), QStringLiteral("lorsque")}, {QStringLiteral("puisqu"), QStringLiteral("puisque")},
        {QStringLiteral("quoiqu"), QStringLiteral("quoique")},
    };
    return whole.value(part).split(u' ', Qt::SkipEmptyParts);
}

qsizetype negationLength(const QStringList& keys, qsizetype first)
{
    constexpr qsizetype longest = 4, shortest = 2;
    for (qsizetype length = longest; length >= shortest; --length) {
        const QStringList run = keys.mid(first, length);
        const auto isKana = [](const QString& key) {
            return key.size() == 1 && key[0].script() == QChar::Script_Hiragana;
        };
        if (run.size() == length && std::all_of(run.begin(), run.end(), isKana) && isNegation(run.join(QString())))
            return length;
    }
    return 1;
}

} // namespace lamplight::recall
