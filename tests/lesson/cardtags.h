// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRegularExpression>
#include <QStringList>

namespace lamplight::test {

/// Each tag that is written, "<" and ">" included. In text "<" is always escaped, so that every "<" begins one.
inline QStringList tagsOf(const QString& html)
{
    static const QRegularExpression tag(QStringLiteral("<[^>]*>?"));
    QStringList tags;
    for (auto it = tag.globalMatch(html); it.hasNext();)
        tags.append(it.next().captured());
    return tags;
}

/// What is written that never may be; empty: nothing.
inline QString forbiddenIn(const QString& html)
{
    static const QString sized = QStringLiteral("( dir=\"(ltr|rtl|auto)\")?");
    static const QRegularExpression allowed(QRegularExpression::anchoredPattern(
        QStringLiteral("</(div|blockquote|p|h[1-6]|pre|ul|ol|li|table|tr|td|th|a|b|i|u|s|sub|sup|code|mark|ruby|rt|"
                       "span)>|<(br|hr|b|i|u|s|sub|sup|code|mark|ruby|rt)>|<span class=\"cloze\">|"
                       "<(div|blockquote|p|h[1-6]|pre|ul|li|table|tr)%1>|<ol%1( start=\"-?[0-9]+\")?>|"
                       "<t[dh]%1( colspan=\"[0-9]+\")?( rowspan=\"[0-9]+\")?>|"
                       "<a href=\"(https?://|mailto:)[^\"<>]*\">|"
                       "<img src=\"[^\":/\\\\<>]+\"( alt=\"[^\"<>]*\")?( width=\"[0-9]+\")?( height=\"[0-9]+\")?>")
            .arg(sized)));
    const QStringList tags = tagsOf(html);
    for (const QString& tag : tags)
        if (!allowed.match(tag).hasMatch())
            return tag;
    return {};
}

} // namespace lamplight::test
