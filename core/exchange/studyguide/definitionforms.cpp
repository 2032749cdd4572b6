// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/fold.h"
#include "exchange/studyguide/definitions.h"
#include "exchange/studyguide/wording.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace lamplight::exchange::studyguide {

namespace {

constexpr qsizetype fewestWords = 2;

qsizetype wordCount(QStringView text)
{
    return text.toString().simplified().count(u' ') + 1;
}

struct Span {
    qsizetype start = -1; ///< of the opening quote
    QString text;         ///< between the quotes
};

/// The first passage in quotes of at least `words` words, at or after `from`.
Span quotedSpan(const QString& text, qsizetype from, qsizetype words)
{
    for (qsizetype i = from; i < text.size(); ++i) {
        if (!isOpeningQuote(text[i]))
            continue;
        qsizetype end = i + 1;
        while (end < text.size() && !isClosingQuote(text[end]))
            ++end;
        if (end == text.size())
            break;
        const QString inside = text.mid(i + 1, end - i - 1).trimmed();
        if (wordCount(inside) >= words)
            return {i, inside};
        i = end;
    }
    return {};
}

/// How long the linking word is that ends the text: " is", " means", " =", ":"; 0: none does.
qsizetype linkBefore(QStringView text)
{
    static constexpr std::array<QStringView, 12> links = {u" is defined as",
                                                          u" are defined as",
                                                          u" is described as",
                                                          u" is officially defined as",
                                                          u" refers to",
                                                          u" stands for",
                                                          u" is",
                                                          u" are",
                                                          u" means",
                                                          u" mean",
                                                          u" =",
                                                          u" as"};
    for (const QStringView link : links)
        if (text.endsWith(link))
            return link.size();
    return 0;
}

/// The article that shows `X is a ...` to say what X is, and not what it does or how.
bool beginsAsNoun(QStringView text)
{
    static constexpr std::array<QStringView, 14> articles = {
        u"a ",    u"an ",  u"the ",  u"any ",   u"anything ", u"every ",   u"one ",
        u"when ", u"how ", u"what ", u"where ", u"those ",    u"someone ", u"something "};
    return std::ranges::any_of(articles, [&](QStringView article) { return text.startsWith(article); });
}

/// "**Remote work**: With remote work becoming the norm, ..." says something about it, not what it is.
bool beginsClause(QStringView text)
{
    static constexpr std::array<QStringView, 14> words = {u"With ",  u"By ",    u"If ",     u"When ",    u"While ",
                                                          u"As ",    u"To ",    u"From ",   u"Because ", u"During ",
                                                          u"Since ", u"After ", u"Before ", u"Although "};
    return std::ranges::any_of(words, [&](QStringView word) { return text.startsWith(word); });
}

/// "of service management" after "definition": where the term ends, at " is" and its like.
QStringView definedAfter(QStringView text)
{
    static const QRegularExpression of(
        QStringLiteral("definition (?:of|for) (?:a |an |the )?(.{2,80}?)(?: is\\b| reads\\b|:)"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = of.match(text.toString());
    return match.hasMatch() ? text.mid(match.capturedStart(1), match.capturedLength(1)) : QStringView();
}

std::optional<Wording> worded(std::optional<Wording> term, const QString& text, bool official = false)
{
    if (!term || wordCount(text) < fewestWords || text.endsWith(u':') || text.endsWith(u'?'))
        return std::nullopt;
    term->text = text;
    term->official = official;
    return term;
}

/// The term in "What is X?", or the heading itself.
QString asked(const QString& heading)
{
    static const QRegularExpression question(
        QStringLiteral("^what(?:'s|’s| is| are| does| do)(?: meant by| the| an| a)* (.{2,80}?)(?: means?)?\\?$"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = question.match(heading);
    return match.hasMatch() ? match.captured(1) : heading;
}

bool isOfficial(QStringView text)
{
    static const QRegularExpression official(
        QStringLiteral("\\bofficial(?:ly)?\\b[^.]{0,60}\\b(?:defin|wording|meaning)"),
        QRegularExpression::CaseInsensitiveOption);
    return official.match(text.toString()).hasMatch();
}

} // namespace

std::optional<Wording> officialDefinition(const QString& sentence, const QString& heading)
{
    if (!isOfficial(sentence))
        return std::nullopt;
    const Span quote = quotedSpan(sentence, 0, 3);
    const QStringView named = definedAfter(sentence);
    if (quote.start > 0) {
        const QStringView before = QStringView(sentence).left(quote.start).trimmed();
        std::optional<Wording> term = named.isEmpty() ? std::nullopt : termOf(named);
        if (const qsizetype link = linkBefore(before); !term && link > 0)
            term = termOf(before.chopped(link).mid(clauseStart(before, before.size() - link)));
        return worded(term ? term : termOf(asked(heading)), quote.text, true);
    }
    static const QRegularExpression spoken(QStringLiteral("^(.{2,80}?) (?:is|are) officially defined as:? (.+)$"));
    if (const auto match = spoken.match(sentence); match.hasMatch())
        return worded(termOf(match.capturedView(1)), match.captured(2), true);
    const qsizetype after = named.isEmpty() ? -1 : named.data() + named.size() - sentence.constData();
    static const QRegularExpression says(QStringLiteral("^(?: is| reads)?:? (.+)$"));
    if (const auto match = says.match(after < 0 ? QString() : sentence.mid(after)); match.hasMatch())
        return worded(termOf(named), match.captured(1), true);
    static const QRegularExpression label(QStringLiteral("^(?:the )?official definition:\\s*(.+)$"),
                                          QRegularExpression::CaseInsensitiveOption);
    const auto match = label.match(plain(sentence));
    return match.hasMatch() ? worded(termOf(asked(heading)), match.captured(1), true) : std::nullopt;
}

std::optional<Wording> quotedDefinition(const QString& sentence)
{
    const Span quote = quotedSpan(sentence, 1, 4);
    if (quote.start < 0)
        return std::nullopt;
    const QStringView before = QStringView(sentence).left(quote.start).trimmed();
    const qsizetype link = linkBefore(before);
    if (link == 0)
        return std::nullopt;
    const QStringView words = before.chopped(link);
    return worded(termOf(words.mid(clauseStart(words, words.size()))), quote.text);
}

std::optional<Wording> equationDefinition(const QString& sentence)
{
    const qsizetype sign = sentence.indexOf(u" = ");
    if (sign < 1 || sentence.indexOf(u" = ", sign + 3) >= 0)
        return std::nullopt;
    return worded(termOf(QStringView(sentence).left(sign)), sentence.mid(sign + 3).trimmed());
}

std::optional<Wording> emphasisedDefinition(const QString& text, const QString& sentence)
{
    static const QRegularExpression labelled(
        QStringLiteral("^\\*\\*([^*]{2,80}?)(?::\\*\\*|\\*\\*\\s*(?::|[-–—] ))\\s*(.+)$"));
    static const QRegularExpression linked(
        QStringLiteral("^(?:An? |The (?:term |word |phrase "
                       ")?)?(?:\\*\\*([^*]{2,80})\\*\\*|[\"“]([^\"”“]{2,80})[\"”])(?:,? or [^,]{1,40},)? "
                       "(is defined as|are defined as|is|are|means|refers to) (.+)$"));
    if (const auto match = labelled.match(sentence); match.hasMatch()) {
        QString words = match.captured(2);
        for (const QStringView lead : {u"refers to ", u"is defined as ", u"means ", u"is "})
            if (words.startsWith(lead)) {
                words = words.mid(lead.size());
                break;
            }
        return text.endsWith(u':') || beginsClause(words) ? std::nullopt : worded(termOf(match.capturedView(1)), words);
    }
    const auto match = linked.match(sentence);
    if (!match.hasMatch())
        return std::nullopt;
    const QString link = match.captured(3), words = match.captured(4);
    const bool plainLink = link == u"is" || link == u"are";
    if (plainLink && !beginsAsNoun(words))
        return std::nullopt;
    return worded(termOf(match.captured(1).isEmpty() ? match.captured(2) : match.captured(1)), words);
}

std::optional<Wording> glossaryDefinition(const QString& sentence)
{
    static const QRegularExpression entry(QStringLiteral("^([^:=]{2,80}?)(?::| [-–—=]) (.+)$"));
    const auto match = entry.match(sentence);
    return match.hasMatch() ? worded(termOf(match.captured(1)), match.captured(2)) : std::nullopt;
}

std::optional<Wording> spokenDefinition(const QString& sentence)
{
    static const QRegularExpression spoken(
        QStringLiteral("^(.{2,90}?)(?:,)? (is defined as|are defined as|can be defined as|means|refers to) (.+)$"));
    const auto match = spoken.match(sentence);
    if (!match.hasMatch())
        return std::nullopt;
    return worded(termOf(match.capturedView(1)), match.captured(3));
}

std::optional<Wording> headedDefinition(const QString& sentence, const QString& heading)
{
    static const QRegularExpression bare(QStringLiteral("^(?:Refers to|Means|Is defined as|Defined as) (.+)$"));
    const std::optional<Wording> head = termOf(asked(heading));
    if (const auto match = bare.match(sentence); head && match.hasMatch())
        return worded(head, match.captured(1));
    static const QRegularExpression linked(QStringLiteral("^(.{2,160}?),? (?:is|are) (.+)$"));
    const auto match = linked.match(sentence);
    if (!head || !match.hasMatch() || !beginsAsNoun(match.captured(2)))
        return std::nullopt;
    std::optional<Wording> term = termOf(match.capturedView(1));
    const auto same = [&](const QString& name) { return fold(name) == fold(head->term); };
    if (!term || !(same(term->term) || std::ranges::any_of(term->aliases, same)))
        return std::nullopt;
    return worded(term, match.captured(2));
}

} // namespace lamplight::exchange::studyguide
