// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/markdown/lines.h"

#include <QRegularExpression>
#include <QStringList>

namespace lamplight::exchange::markdown {

QString plainText(const QString& line)
{
    return line.startsWith(u'\\') ? line.sliced(1) : line;
}

QString plainText(const QList<Line>& lines)
{
    QStringList texts;
    for (const Line& line : lines)
        texts.append(plainText(line.text));
    return texts.join(u'\n');
}

QList<Line> withoutBlankEnds(QList<Line> lines)
{
    while (!lines.isEmpty() && lines.first().isBlank())
        lines.removeFirst();
    while (!lines.isEmpty() && lines.last().isBlank())
        lines.removeLast();
    return lines;
}

bool looksLikeMarkup(const QString& line)
{
    static const QRegularExpression markup(
        QStringLiteral("^(#{1,6}(\\s|$)|[-*+](\\s|$)|\\d{1,9}[.)]\\s|>|\\||```|~~~|<[a-zA-Z/!]|!\\[|:\\s|"
                       "(?<mark>[-*_])(\\s*\\k<mark>){2,}\\s*$|={3,}\\s*$|\\t| {4})"));
    return markup.match(line).hasMatch();
}

} // namespace lamplight::exchange::markdown
