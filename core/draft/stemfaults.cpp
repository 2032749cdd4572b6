// SPDX-License-Identifier: GPL-3.0-or-later
#include "draft/stemfaults.h"

#include "base/fold.h"
#include "base/words.h"
#include "draft/english.h"

#include <QRegularExpression>
#include <QSet>
#include <algorithm>

namespace lamplight::draft {

namespace {

bool hasBlank(const QString& stem)
{
    static const QRegularExpression signs(QStringLiteral("\\[ ?\\? ?\\]|_{2,}|…|\\.{3}|▁{2,}"));
    return signs.match(stem).hasMatch();
}

/// A question, a statement, a quotation or the last of a list.
bool endsWell(const Question& question)
{
    const QString stem = question.stem.trimmed();
    const QString last = stem.section(u'\n', -1).trimmed();
    static const QRegularExpression entry(QStringLiteral("^(?:\\d{1,2}[.)]|[-*•])\\s"));
    return QStringView(u"?.!:…”\"’)]").contains(stem.back()) || entry.match(last).hasMatch() ||
           question.style == QuestionStyle::MissingWord;
}

/// The first "not" or "except" among the words of the question itself, as it is written: what it quotes, and a list,
/// ask nothing.
QString negation(const QString& stem)
{
    static const QRegularExpression quoted(QStringLiteral("“[^”]*”|\"[^\"]*\""));
    QString own = stem;
    own.remove(quoted);
    static const QRegularExpression asks(QStringLiteral("\\b(?:not|except|least)\\b"),
                                         QRegularExpression::CaseInsensitiveOption);
    const QStringList sentences = own.split(QRegularExpression(QStringLiteral("(?<=[.!?:])\\s|\\n")));
    for (const QString& each : sentences)
        if (each.contains(
                QRegularExpression(QStringLiteral("\\b(?:which|what)\\b"), QRegularExpression::CaseInsensitiveOption)))
            if (const auto match = asks.match(each); match.hasMatch())
                return match.captured();
    return {};
}

bool isEmphasised(const QString& stem, const QString& word)
{
    return word == word.toUpper() || stem.contains(QString(u'*' + word + u'*'));
}

void addNegation(const Question& question, QList<FoundFault>& found)
{
    const QString word = negation(question.stem);
    if (word.isEmpty())
        return;
    if (!isEmphasised(question.stem, word))
        found << FoundFault{Fault::NegativeNotEmphasised, -1, word};
    else if (question.style != QuestionStyle::Negative)
        found << FoundFault{Fault::NotMarkedNegative, -1, word};
}

bool takesOneChoice(const Question& question)
{
    return question.kind == QuestionKind::SingleAnswer;
}

/// "... is an" before options of which some begin with another sound.
void addArticle(const Question& question, QList<FoundFault>& found)
{
    static const QRegularExpression article(QStringLiteral("\\b(an?)\\s*(?:\\[ ?\\? ?\\]|_{2,}|…|\\.{3}|:|$)"),
                                            QRegularExpression::CaseInsensitiveOption);
    const auto match = article.match(question.stem.trimmed());
    if (!takesOneChoice(question) || !match.hasMatch())
        return;
    for (qsizetype i = 0; i < question.options.size(); ++i) {
        const QString wanted = indefiniteArticle(question.options[i].text);
        if (!wanted.isEmpty() && wanted != match.captured(1).toLower())
            found << FoundFault{Fault::ArticleTells, static_cast<int>(i), match.captured(1)};
    }
}

QSet<QString> stems(const QString& text)
{
    QSet<QString> all;
    for (const QString& word : contentWords(text))
        if (word.size() >= 4)
            all.insert(stemOf(word));
    return all;
}

/// A word of the stem that stands in the key, and in no other option.
void addRepeated(const Question& question, QList<FoundFault>& found)
{
    const auto key = std::ranges::find_if(question.options, &Option::correct);
    if (!takesOneChoice(question) || key == question.options.end())
        return;
    QSet<QString> shared = stems(question.stem).intersect(stems(key->text));
    for (const Option& option : question.options)
        if (!option.correct)
            shared.subtract(stems(option.text));
    if (shared.isEmpty())
        return;
    for (const Span& span : words(key->text))
        if (const QString word = key->text.mid(span.start, span.length); shared.contains(stemOf(fold(word)))) {
            found << FoundFault{Fault::KeyRepeatsStem, static_cast<int>(key - question.options.begin()), word};
            return;
        }
}

} // namespace

void addStemFaults(const Question& question, QList<FoundFault>& found)
{
    if (question.stem.trimmed().isEmpty()) {
        found << FoundFault{Fault::NoStem};
        return;
    }
    if (!endsWell(question))
        found << FoundFault{Fault::StemEndsBadly};
    if (question.style == QuestionStyle::MissingWord && !hasBlank(question.stem))
        found << FoundFault{Fault::NoBlank};
    if (question.style == QuestionStyle::Negative && negation(question.stem).isEmpty())
        found << FoundFault{Fault::NegativeNotEmphasised};
    addNegation(question, found);
    addArticle(question, found);
    addRepeated(question, found);
}

} // namespace lamplight::draft
