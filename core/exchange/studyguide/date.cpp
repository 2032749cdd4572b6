// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/studyguide/date.h"

#include "exchange/studyguide/wording.h"

#include <algorithm>
#include <array>

namespace lamplight::exchange::studyguide {

QString dateOf(QStringView text)
{
    static constexpr std::array<QStringView, 15> starts = {
        u"last updated", u"last update",  u"last revised", u"last reviewed", u"last modified",
        u"last edited",  u"last changed", u"updated",      u"revised",       u"reviewed",
        u"modified",     u"published",    u"date",         u"page updated",  u"content updated"};
    constexpr qsizetype longestDate = 40, longestLine = 80;
    if (text.size() > longestLine)
        return {};
    qsizetype first = 0;
    while (first < text.size() && !text[first].isLetter())
        ++first;
    if (first == text.size() || !QStringView(u"lurmpdc").contains(text[first].toLower())) // most lines
        return {};
    const QString line = plain(text);
    const auto start =
        std::ranges::find_if(starts, [&](QStringView s) { return line.startsWith(s, Qt::CaseInsensitive); });
    if (start == starts.end())
        return {};
    QStringView rest = QStringView(line).mid(start->size());
    if (rest.isEmpty() || !(rest.front().isSpace() || rest.front() == u':'))
        return {};
    rest = rest.trimmed();
    if (rest.startsWith(u"on ", Qt::CaseInsensitive))
        rest = rest.mid(3).trimmed();
    const bool colon = rest.startsWith(u':') || rest.startsWith(u'-') || rest.startsWith(u'–');
    if (colon)
        rest = rest.mid(1).trimmed();
    if (*start == u"date" && !colon)
        return {};
    const bool hasDigit = std::ranges::any_of(rest, [](QChar c) { return c.isDigit(); });
    return hasDigit && rest.size() <= longestDate && sentences(rest).size() == 1 ? rest.toString() : QString();
}

} // namespace lamplight::exchange::studyguide
