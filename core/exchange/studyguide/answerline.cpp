// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/studyguide/answerline.h"

#include "exchange/studyguide/wording.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace lamplight::exchange::studyguide {

namespace {

constexpr std::array<QStringView, 26> answerWords = {u"the correct answer is",
                                                     u"the correct answers are",
                                                     u"the correct option is",
                                                     u"the correct options are",
                                                     u"the correct choice is",
                                                     u"the right answer is",
                                                     u"the best answer is",
                                                     u"the answer is",
                                                     u"the answers are",
                                                     u"correct answer is",
                                                     u"correct answers are",
                                                     u"correct answer(s)",
                                                     u"correct answers",
                                                     u"correct answer",
                                                     u"correct options",
                                                     u"correct option",
                                                     u"correct choice",
                                                     u"correct response",
                                                     u"right answer",
                                                     u"best answer",
                                                     u"suggested answer",
                                                     u"answer(s)",
                                                     u"answers",
                                                     u"answer",
                                                     u"solution",
                                                     u"correct"};
constexpr std::array<QStringView, 2> shortAnswerWords = {u"ans", u"key"};
constexpr std::array<QStringView, 12> explanationWords = {
    u"explanation", u"rationale", u"reasoning",           u"reason",
    u"why",         u"feedback",  u"discussion",          u"justification",
    u"references",  u"reference", u"overall explanation", u"answer explanation"};

/// What follows the word and its sign (: . = - or a dash); nullopt when the text doesn't begin so. Longer words, which
/// stand alone as announcements, need no sign.
std::optional<QStringView> after(QStringView text, QStringView word)
{
    if (!text.startsWith(word, Qt::CaseInsensitive))
        return std::nullopt;
    QStringView rest = text.mid(word.size());
    const bool announced = word.endsWith(u" is") || word.endsWith(u" are");
    if (rest.isEmpty())
        return announced ? std::nullopt : std::optional(rest);
    if (announced && !rest[0].isSpace() && rest[0] != u':')
        return std::nullopt;
    rest = rest.trimmed();
    const bool sign = !rest.isEmpty() && QStringView(u":.=-–—").contains(rest[0]);
    if (!sign && !announced)
        return std::nullopt;
    return sign ? rest.mid(1).trimmed() : rest;
}

QStringView withoutSymbol(QStringView text)
{
    while (!text.isEmpty() && !text[0].isLetterOrNumber() && text[0] != u'(')
        text = text.mid(1);
    return text;
}

bool isLabel(QStringView word)
{
    const QChar c = word.isEmpty() ? QChar() : word[0];
    return word.size() == 1 && ((c >= u'A' && c <= u'L') || (c >= u'a' && c <= u'l') || (c >= u'1' && c <= u'9'));
}

/// "AC": capitals that follow each other directly, in order.
bool isJoined(QStringView word)
{
    return word.size() > 1 && word.size() <= 8 &&
           std::ranges::all_of(word, [](QChar c) { return c >= u'A' && c <= u'L'; }) &&
           std::ranges::adjacent_find(word, std::ranges::greater_equal()) == word.end();
}

/// A text that holds labels and nothing else: "A, C", "options A and C", "(B)", "AC". Empty when something else is in
/// it, or a label twice, or letters of both cases.
QStringList onlyLabels(QStringView text)
{
    static const QSet<QString> between = {
        QStringLiteral("and"),    QStringLiteral("und"),     QStringLiteral("&"),
        QStringLiteral("option"), QStringLiteral("options"), QStringLiteral("both"),
        QStringLiteral("choice"), QStringLiteral("letter"),  QStringLiteral("answer")};
    constexpr qsizetype longest = 60;
    QStringList labels;
    QString words = text.left(longest).toString();
    for (QChar& c : words)
        if (QStringView(u",;/+()[]").contains(c))
            c = u' ';
    for (const QString& word : words.simplified().split(u' ', Qt::SkipEmptyParts)) {
        if (between.contains(word.toLower()))
            continue;
        if (!isLabel(word) && !isJoined(word))
            return {};
        for (const QChar c : word)
            labels += QString(c);
    }
    const auto upper = std::ranges::count_if(labels, [](const QString& l) { return l[0].isUpper(); });
    const bool mixed = upper > 0 && upper < labels.size();
    return mixed || labels.removeDuplicates() > 0 || text.size() > longest ? QStringList() : labels;
}

/// Where the labels may end and words begin: "B. text", "(B) text", "B - text", "B because ...".
qsizetype labelsEnd(QStringView text)
{
    qsizetype end = text.indexOf(u" because", 0, Qt::CaseInsensitive);
    for (qsizetype i = 1; i < std::min<qsizetype>(text.size(), 40); ++i)
        if (QStringView(u".):-–—").contains(text[i]))
            return end < 0 ? i : std::min(i, end);
    return end;
}

} // namespace

AnswerLine labelsOf(QStringView text)
{
    text = text.trimmed();
    QStringView all = text;
    while (!all.isEmpty() && QStringView(u".:;").contains(all.back()))
        all.chop(1);
    if (const QStringList labels = onlyLabels(all); !labels.isEmpty())
        return {labels, {}};
    const qsizetype end = labelsEnd(text);
    const QStringList labels = end > 0 ? onlyLabels(text.left(end)) : QStringList();
    if (labels.isEmpty())
        return {{}, text.toString()};
    QStringView rest = text.mid(end);
    while (!rest.isEmpty() && (rest[0].isSpace() || QStringView(u".):;,-–—").contains(rest[0])))
        rest = rest.mid(1);
    return {labels, rest.toString()};
}

std::optional<AnswerLine> answerLine(QStringView text)
{
    constexpr qsizetype longest = 2000;
    if (text.size() > longest)
        return std::nullopt;
    const QStringView start = withoutSymbol(text);
    if (start.isEmpty() || !QStringView(u"tcrbsak").contains(start[0].toLower())) // most lines
        return std::nullopt;
    const QString bare = plain(start);
    const auto parsed = [](QStringView rest) {
        AnswerLine line = labelsOf(rest);
        line.alone = rest.isEmpty();
        return line;
    };
    for (const QStringView word : answerWords)
        if (const auto rest = after(bare, word))
            return parsed(*rest);
    for (const QStringView word : shortAnswerWords)
        if (const auto rest = after(bare, word); rest && !rest->isEmpty())
            if (const AnswerLine line = labelsOf(*rest); !line.labels.isEmpty())
                return line;
    return std::nullopt;
}

std::optional<QString> explanationStart(QStringView text)
{
    const QStringView bare = withoutSymbol(text);
    constexpr qsizetype longestWord = 24;
    qsizetype colon = bare.left(longestWord).indexOf(u':');
    if (colon < 0 && bare.startsWith(u"why?", Qt::CaseInsensitive))
        colon = 3;
    const QString head = plain(colon < 0 ? bare.left(longestWord) : bare.left(colon));
    const bool known = std::ranges::any_of(
        explanationWords, [&](QStringView word) { return head.compare(word, Qt::CaseInsensitive) == 0; });
    if (!known || (colon < 0 && bare.size() > longestWord))
        return std::nullopt;
    QStringView rest = colon < 0 ? QStringView() : bare.mid(colon + 1);
    while (rest.startsWith(u'*') || rest.startsWith(u'_'))
        rest = rest.mid(1);
    return rest.trimmed().toString();
}

} // namespace lamplight::exchange::studyguide
