// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/markdown/field.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

namespace lamplight::exchange::markdown {

namespace {

QRegularExpressionMatch matchField(const QString& line)
{
    static const QRegularExpression field(QStringLiteral("^( *)- ([a-z][a-z ]*):(?: (.*))?$"));
    return field.match(line);
}

bool isFieldAt(const QString& line, int indent)
{
    const auto match = matchField(line);
    return match.hasMatch() && match.capturedLength(1) == indent;
}

} // namespace

void takeBlanks(Lines& lines, Account& account)
{
    while (!lines.atEnd() && lines.peek().isBlank())
        account.take(lines.next().number, QStringLiteral("blank"));
}

bool atField(const Lines& lines, int indent)
{
    return !lines.atEnd() && isFieldAt(lines.peek().text, indent);
}

void readFields(Lines& lines, int indent, const QString& rule, const QStringList& repeatable, Account& account,
                const std::function<QString(const Field&)>& apply)
{
    QSet<QString> seen;
    while (atField(lines, indent)) {
        const Line line = lines.next();
        const auto match = matchField(line.text);
        account.take(line.number, rule);
        const Field field{line.number, match.captured(2),
                          readOn(match.captured(3), lines, indent, false, rule, account)};
        QString why;
        if (seen.contains(field.key) && !repeatable.contains(field.key))
            why = QCoreApplication::translate("exchange", "“%1” is given twice; the first is kept.").arg(field.key);
        else
            why = apply(field);
        seen.insert(field.key);
        if (!why.isEmpty())
            account.list(line.number, why);
        takeBlanks(lines, account);
    }
}

QString readOn(const QString& text, Lines& lines, int indent, bool fields, const QString& rule, Account& account)
{
    QString whole = text;
    const QString margin(indent + 2, u' ');
    while (!lines.atEnd() && !lines.peek().isBlank() && lines.peek().text.startsWith(margin)) {
        if (fields && isFieldAt(lines.peek().text, indent + 2))
            break;
        const Line line = lines.next();
        whole += u'\n' % plainText(line.text.sliced(margin.size()));
        account.take(line.number, rule);
    }
    return whole;
}

QString unknownKey(const QString& key)
{
    return QCoreApplication::translate("exchange", "There is no field “%1” here.").arg(key);
}

QString applySwitch(const Field& field, bool& value)
{
    if (field.value != u"yes" && field.value != u"no")
        return QCoreApplication::translate("exchange", "“%1” is yes or no.").arg(field.key);
    value = field.value == u"yes";
    return {};
}

} // namespace lamplight::exchange::markdown
