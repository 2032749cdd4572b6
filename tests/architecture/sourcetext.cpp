// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules.h"

#include <QRegularExpression>

namespace lamplight::architecture {

namespace {

QString blanked(const QString& text)
{
    QString blank = text;
    for (QChar& c : blank)
        if (c != QLatin1Char('\n'))
            c = QLatin1Char(' ');
    return blank;
}

} // namespace

SourceText parse(const QString& text)
{
    // Comments, raw strings, strings, characters; a quote within a number (1'000) opens nothing.
    static const QRegularExpression hidden(
        QStringLiteral(
            R"RX(//[^\n]*|/\*.*?\*/|\bu?8?R"([^(\s]*)\(.*?\)\1"|"(?:\\.|[^"\\\n])*"|(?<![0-9a-fA-F])'(?:\\.|[^'\\\n])+')RX"),
        QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression include(QStringLiteral(R"(^\s*#\s*include\s*("[^"\n]*"|<[^>\n]*>))"),
                                            QRegularExpression::MultilineOption);
    SourceText parsed;
    QString uncommented;
    qsizetype from = 0;
    for (auto it = hidden.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const QString kept = text.mid(from, match.capturedStart() - from);
        const QString blank = blanked(match.captured());
        parsed.code += kept + blank;
        uncommented += kept;
        uncommented += match.captured().startsWith(QLatin1Char('/')) ? blank : match.captured();
        from = match.capturedEnd();
    }
    parsed.code += text.mid(from);
    uncommented += text.mid(from);
    for (auto it = include.globalMatch(uncommented); it.hasNext();)
        parsed.includes.append(it.next().captured(1));
    return parsed;
}

} // namespace lamplight::architecture
