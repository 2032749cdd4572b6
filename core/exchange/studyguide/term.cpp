// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/fold.h"
#include "exchange/studyguide/definitions.h"
#include "exchange/studyguide/wording.h"

#include <QSet>

#include <algorithm>

namespace lamplight::exchange::studyguide {

namespace {

constexpr qsizetype longestTerm = 80, mostWords = 6;

/// Words that no term begins with: what they point at was said before.
bool isPointer(const QString& word)
{
    static const QSet<QString> pointers = {
        QStringLiteral("this"),    QStringLiteral("that"),    QStringLiteral("these"), QStringLiteral("those"),
        QStringLiteral("it"),      QStringLiteral("they"),    QStringLiteral("he"),    QStringLiteral("she"),
        QStringLiteral("we"),      QStringLiteral("you"),     QStringLiteral("i"),     QStringLiteral("there"),
        QStringLiteral("here"),    QStringLiteral("which"),   QStringLiteral("what"),  QStringLiteral("who"),
        QStringLiteral("how"),     QStringLiteral("why"),     QStringLiteral("when"),  QStringLiteral("where"),
        QStringLiteral("if"),      QStringLiteral("because"), QStringLiteral("while"), QStringLiteral("and"),
        QStringLiteral("or"),      QStringLiteral("but"),     QStringLiteral("so"),    QStringLiteral("as"),
        QStringLiteral("in"),      QStringLiteral("for"),     QStringLiteral("each"),  QStringLiteral("one"),
        QStringLiteral("both"),    QStringLiteral("all"),     QStringLiteral("some"),  QStringLiteral("not"),
        QStringLiteral("their"),   QStringLiteral("its"),     QStringLiteral("our"),   QStringLiteral("your"),
        QStringLiteral("such"),    QStringLiteral("another"), QStringLiteral("note"),  QStringLiteral("answer"),
        QStringLiteral("example"), QStringLiteral("examples")};
    return pointers.contains(word);
}

/// Words that make a clause of what should be a name.
bool isClauseWord(const QString& word)
{
    static const QSet<QString> verbs = {
        QStringLiteral("is"),    QStringLiteral("are"),   QStringLiteral("was"),     QStringLiteral("were"),
        QStringLiteral("be"),    QStringLiteral("can"),   QStringLiteral("must"),    QStringLiteral("may"),
        QStringLiteral("will"),  QStringLiteral("has"),   QStringLiteral("have"),    QStringLiteral("that"),
        QStringLiteral("which"), QStringLiteral("who"),   QStringLiteral("not"),     QStringLiteral("means"),
        QStringLiteral("only"),  QStringLiteral("often"), QStringLiteral("usually"), QStringLiteral("then")};
    return verbs.contains(word);
}

/// "Multi-Factor Authentication (MFA)": the brackets at the end hold another name.
QString takeBrackets(QString& term)
{
    const qsizetype open = term.lastIndexOf(u'(');
    if (open < 2 || !term.endsWith(u')'))
        return {};
    const QString inside = term.mid(open + 1, term.size() - open - 2).trimmed();
    term = term.left(open).trimmed();
    return inside;
}

} // namespace

std::optional<Wording> termOf(QStringView words)
{
    QString term = unquoted(plain(words.trimmed()));
    for (const QStringView lead :
         {u"the term ", u"the word ", u"the phrase ", u"the concept of ", u"the ", u"a ", u"an "})
        if (term.startsWith(lead, Qt::CaseInsensitive)) {
            term = unquoted(QStringView(term).mid(lead.size()));
            break;
        }
    Wording made;
    if (const QString alias = takeBrackets(term); !alias.isEmpty())
        made.aliases = {alias};
    const qsizetype known = term.indexOf(u", also known as ", 0, Qt::CaseInsensitive);
    if (known > 0) {
        made.aliases += unquoted(QStringView(term).mid(known + 16).chopped(term.endsWith(u',') ? 1 : 0));
        term = term.left(known);
    }
    term = unquoted(term);
    const QStringList each = fold(term).split(u' ', Qt::SkipEmptyParts);
    const bool named = !each.isEmpty() && each.size() <= mostWords && term.size() <= longestTerm &&
                       !term.contains(u',') && !term.contains(u';') && !term.contains(u':') &&
                       std::ranges::any_of(term, [](QChar c) { return c.isLetter(); });
    if (!named || isPointer(each.first()) || std::ranges::any_of(each, isClauseWord))
        return std::nullopt;
    made.term = term;
    return made;
}

qsizetype clauseStart(QStringView text, qsizetype end)
{
    for (qsizetype i = end; i > 0; --i) {
        const QChar c = text[i - 1];
        const bool dash = (c == u'-' || c == u'–' || c == u'—') && i > 1 && text[i - 2].isSpace();
        if (dash || QStringView(u",;:(—").contains(c))
            return i;
    }
    return 0;
}

} // namespace lamplight::exchange::studyguide
