// SPDX-License-Identifier: GPL-3.0-or-later
#include "deck/query.h"

#include "deck/queryrows.h"
#include "deck/querywords.h"
#include "deck/spelling.h"

#include <QCoreApplication>
#include <QList>
#include <algorithm>
#include <optional>

namespace lamplight::deck {

namespace {

constexpr int mostTokens = 500;
constexpr int deepestNesting = 8;

tl::unexpected<Error> queryError(const QString& text, qsizetype at, const QString& reason)
{
    const qsizetype column = text.left(at).toUcs4().size() + 1;
    return failure(ErrorKind::Input,
                   QCoreApplication::translate("deck", "Search, column %1: %2").arg(column).arg(reason));
}

struct Token {
    enum class Type { Open, Close, Or, Not, Term, End };
    Type type = Type::End;
    qsizetype at = 0; ///< its place in the text
    Query term = {};
};

bool isQuote(QChar c)
{
    return c == u'"' || c == u'\u201C' || c == u'\u201D' || c == u'\u201E';
}

bool endsWord(QChar c)
{
    return c.isSpace() || c == u'(' || c == u')' || isQuote(c);
}

/// Cuts the text into tokens.
class QueryLexer {
public:
    explicit QueryLexer(const QString& text) : m_text(text) {}

    Result<Token> next()
    {
        while (!atEnd() && m_text[m_at].isSpace())
            ++m_at;
        const qsizetype start = m_at;
        if (atEnd())
            return Token{Token::Type::End, start};
        const QChar c = m_text[m_at];
        if (c == u'(' || c == u')')
            return single(c == u'(' ? Token::Type::Open : Token::Type::Close);
        if (c == u'-' && start + 1 < m_text.size() && !m_text[start + 1].isSpace())
            return single(Token::Type::Not);
        if (isQuote(c)) {
            const auto phrase = quoted();
            return phrase ? Result<Token>(Token{Token::Type::Term, start, {Query::Type::Text, {}, *phrase}})
                          : tl::unexpected(phrase.error());
        }
        return wordOrField();
    }

private:
    bool atEnd() const { return m_at == m_text.size(); }

    Token single(Token::Type type) { return {type, m_at++}; }

    Result<QString> quoted()
    {
        const qsizetype start = m_at++;
        while (!atEnd() && !isQuote(m_text[m_at]))
            ++m_at;
        if (atEnd())
            return queryError(m_text, start, QCoreApplication::translate("deck", "this quotation mark isn't closed."));
        ++m_at;
        return m_text.mid(start + 1, m_at - start - 2);
    }

    QString word()
    {
        const qsizetype start = m_at;
        while (!atEnd() && !endsWord(m_text[m_at]))
            ++m_at;
        return m_text.mid(start, m_at - start);
    }

    Result<Token> wordOrField()
    {
        const qsizetype start = m_at;
        QString text = word();
        if (text.compare(u"or", Qt::CaseInsensitive) == 0)
            return Token{Token::Type::Or, start};
        const qsizetype colon = text.indexOf(u':');
        const auto isLetter = [](QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z'); };
        if (colon > 0 && std::all_of(text.cbegin(), text.cbegin() + colon, isLetter))
            return field(text.left(colon), text.mid(colon + 1), start);
        const bool beginning = text.size() > 1 && text.endsWith(u'*');
        if (beginning)
            text.chop(1);
        return Token{Token::Type::Term, start, {Query::Type::Text, {}, text, beginning}};
    }

    Result<Token> field(const QString& name, QString value, qsizetype start)
    {
        const auto known = queryField(name);
        if (!known)
            return queryError(
                m_text, start,
                QCoreApplication::translate("deck", "there is no field \"%1\". Put the text in quotation marks, or use "
                                                    "one of: %2.")
                    .arg(name, queryFieldNames().join(QStringLiteral(", "))));
        if (value.isEmpty() && !atEnd() && isQuote(m_text[m_at])) {
            const auto phrase = quoted();
            if (!phrase)
                return tl::unexpected(phrase.error());
            value = *phrase;
        }
        const qsizetype at = start + name.size() + 1;
        value = value.trimmed();
        if (value.isEmpty())
            return queryError(m_text, at,
                              QCoreApplication::translate("deck", "\"%1:\" needs a value, without a space before it.")
                                  .arg(name.toLower()));
        const QStringList allowed = queryValues(*known);
        if (!allowed.isEmpty()) {
            value = value.toLower();
            if (!allowed.contains(value))
                return queryError(m_text, at,
                                  QCoreApplication::translate("deck", "\"%1:\" takes one of: %2.")
                                      .arg(name.toLower(), allowed.join(QStringLiteral(", "))));
        }
        if (const QString fault = valueFault(*known, value); !fault.isEmpty())
            return queryError(m_text, at, fault);
        return Token{Token::Type::Term, start, {Query::Type::Field, {}, value, false, *known}};
    }

    const QString& m_text;
    qsizetype m_at = 0;
};

/// any := all ("or" all)*;  all := one+;  one := "-" one | "(" any ")" | term
class QueryParser {
public:
    QueryParser(const QString& text, QList<Token> tokens) : m_text(text), m_tokens(std::move(tokens)) {}

    Result<Query> whole()
    {
        auto query = any();
        if (query && current().type == Token::Type::Close)
            return fail(QCoreApplication::translate("deck", "this bracket closes nothing."));
        return query;
    }

private:
    const Token& current() const { return m_tokens[m_at]; }
    bool currentIs(Token::Type type) const { return current().type == type; }
    tl::unexpected<Error> fail(const QString& reason) const { return queryError(m_text, current().at, reason); }
    tl::unexpected<Error> nothingHere() const
    {
        return fail(QCoreApplication::translate("deck", "something to look for is missing here."));
    }

    Result<Query> any()
    {
        Query query{Query::Type::Any};
        for (;;) {
            auto part = all();
            if (!part)
                return part;
            query.parts.push_back(std::move(*part));
            if (!currentIs(Token::Type::Or))
                return query.parts.size() == 1 ? std::move(query.parts.front()) : std::move(query);
            ++m_at;
        }
    }

    Result<Query> all()
    {
        Query query;
        const qsizetype start = m_at;
        while (currentIs(Token::Type::Not) || currentIs(Token::Type::Open) || currentIs(Token::Type::Term)) {
            // Signs alone can't be found and take nothing away: "R & D" is R and D.
            if (currentIs(Token::Type::Term) && !canBeFound(current().term)) {
                ++m_at;
                continue;
            }
            auto part = one();
            if (!part)
                return part;
            query.parts.push_back(std::move(*part));
        }
        if (query.parts.empty()) {
            m_at = start;
            return nothingHere();
        }
        return query.parts.size() == 1 ? std::move(query.parts.front()) : std::move(query);
    }

    Result<Query> one()
    {
        if (currentIs(Token::Type::Term) && canBeFound(current().term))
            return m_tokens[m_at++].term;
        if (!currentIs(Token::Type::Not) && !currentIs(Token::Type::Open))
            return nothingHere();
        if (m_depth == deepestNesting)
            return fail(QCoreApplication::translate("deck", "this is nested too deeply."));
        ++m_depth;
        auto nested = currentIs(Token::Type::Not) ? refused() : bracketed();
        --m_depth;
        return nested;
    }

    Result<Query> refused()
    {
        ++m_at;
        auto part = one();
        return part ? Result<Query>(Query{Query::Type::Not, {std::move(*part)}}) : part;
    }

    Result<Query> bracketed()
    {
        const qsizetype open = m_at++;
        auto query = any();
        if (!query)
            return query;
        if (!currentIs(Token::Type::Close))
            return queryError(m_text, m_tokens[open].at,
                              QCoreApplication::translate("deck", "this bracket isn't closed."));
        ++m_at;
        return query;
    }

    static bool canBeFound(const Query& term) { return term.type == Query::Type::Field || hasWord(term.text); }

    const QString& m_text;
    QList<Token> m_tokens;
    qsizetype m_at = 0;
    int m_depth = 0;
};

} // namespace

Result<Query> parseQuery(const QString& text)
{
    QList<Token> tokens;
    QueryLexer lexer(text);
    do {
        auto token = lexer.next();
        if (!token)
            return tl::unexpected(token.error());
        if (tokens.size() == mostTokens && token->type != Token::Type::End)
            return queryError(text, token->at, QCoreApplication::translate("deck", "the query is too long."));
        tokens.append(std::move(*token));
    } while (tokens.constLast().type != Token::Type::End);
    if (tokens.size() == 1)
        return Query();
    return QueryParser(text, std::move(tokens)).whole();
}

} // namespace lamplight::deck
