// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/markdown/page.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace lamplight::exchange::markdown {

namespace {

QString applyAttribute(const Field& field, Attributes& attributes, Page& page)
{
    if (field.key == u"uid")
        return page.reading.claim(field.value, attributes.uid);
    if (field.key == u"label") {
        attributes.label = field.value;
        return {};
    }
    if (field.key == u"defines") {
        DefinitionId definition;
        const QString why = page.reading.definitions.resolve(QString(u"uid:" % field.value), definition);
        if (why.isEmpty())
            attributes.defines.append(definition);
        return why;
    }
    if (field.key == u"asks") {
        attributes.asks.append(field.value);
        page.pending.append({&page.account, field.line, field.value});
        return {};
    }
    return unknownKey(field.key);
}

/// After "<!-- text": the lines up to "-->".
QString readText(int opened, Lines& lines, Account& account)
{
    QList<Line> text;
    while (!lines.atEnd()) {
        const Line line = lines.next();
        account.take(line.number, QStringLiteral("text"));
        if (line.text == u"-->")
            return plainText(text);
        text.append(line);
    }
    account.list(opened, QCoreApplication::translate("exchange", "The text isn't closed by a line “-->”."));
    return plainText(text);
}

} // namespace

bool atAttributes(const Lines& lines)
{
    return !lines.atEnd() && lines.peek().text.startsWith(u"<!--");
}

Attributes readAttributes(Lines& lines, Page& page)
{
    static const QRegularExpression comment(QStringLiteral("^<!-- ([a-z]+): (.*) -->$"));
    Attributes attributes;
    while (atAttributes(lines)) {
        const Line line = lines.next();
        page.account.take(line.number, QStringLiteral("attribute"));
        attributes.lines.append(line.number);
        if (line.text == u"<!-- text") {
            attributes.text = readText(line.number, lines, page.account);
            continue;
        }
        const auto match = comment.match(line.text);
        const QString why = match.hasMatch()
                                ? applyAttribute({line.number, match.captured(1), match.captured(2)}, attributes, page)
                                : QCoreApplication::translate("exchange", "Comments aren't kept in a deck.");
        if (!why.isEmpty())
            page.account.list(line.number, why);
    }
    return attributes;
}

} // namespace lamplight::exchange::markdown
