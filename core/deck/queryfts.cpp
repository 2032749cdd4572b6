// SPDX-License-Identifier: GPL-3.0-or-later
#include "deck/queryfts.h"

#include "deck/spelling.h"

namespace lamplight::deck {

namespace {

/// A string of FTS5's own query language: whatever is in it is text to be found.
QString ftsString(const QString& text, bool beginning)
{
    QString quoted = QStringLiteral("\"%1\"").arg(QString(text).replace(u'"', u' ').replace(u'\0', u' '));
    return beginning ? quoted + u'*' : quoted;
}

} // namespace

QString ftsText(const Query& term)
{
    QStringList alternatives;
    for (const QString& spelling : spellings(term.text))
        alternatives.append(ftsString(spelling, term.beginning));
    return QStringLiteral("(%1)").arg(alternatives.join(QStringLiteral(" OR ")));
}

QString ftsOfAll(const std::vector<Query>& parts, std::vector<const Query*>& rest)
{
    QStringList found, refused;
    std::vector<const Query*> refusing;
    for (const Query& part : parts) {
        const bool negative = part.type == Query::Type::Not;
        if (const auto fts = ftsOf(negative ? part.parts.front() : part)) {
            (negative ? refused : found).append(*fts);
            if (negative)
                refusing.push_back(&part);
        } else {
            rest.push_back(&part);
        }
    }
    if (found.isEmpty()) {
        rest.insert(rest.end(), refusing.begin(), refusing.end());
        return {};
    }
    const QString all = found.join(QStringLiteral(" AND "));
    return refused.isEmpty() ? QStringLiteral("(%1)").arg(all)
                             : QStringLiteral("((%1) NOT (%2))").arg(all, refused.join(QStringLiteral(" OR ")));
}

std::optional<QString> ftsOf(const Query& query)
{
    switch (query.type) {
    case Query::Type::Text: return ftsText(query);
    case Query::Type::Field:
    case Query::Type::Not: return {};
    case Query::Type::All: {
        std::vector<const Query*> rest;
        const QString fts = ftsOfAll(query.parts, rest);
        return rest.empty() && !fts.isEmpty() ? std::optional(fts) : std::nullopt;
    }
    case Query::Type::Any: break;
    }
    QStringList parts;
    for (const Query& part : query.parts) {
        const auto fts = ftsOf(part);
        if (!fts)
            return {};
        parts.append(*fts);
    }
    return QStringLiteral("(%1)").arg(parts.join(QStringLiteral(" OR ")));
}

namespace {

void collectWords(const Query& query, QStringList& words)
{
    if (query.type == Query::Type::Text)
        words.append(ftsText(query));
    else if (query.type != Query::Type::Not)
        for (const Query& part : query.parts)
            collectWords(part, words);
}

} // namespace

QString ftsOfAnyWord(const Query& query)
{
    QStringList words;
    collectWords(query, words);
    return words.join(QStringLiteral(" OR "));
}

} // namespace lamplight::deck
