// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/studyguide/joints.h"

namespace lamplight::exchange::studyguide {

QList<qsizetype> joints(QStringView text)
{
    QList<qsizetype> places;
    for (qsizetype i = 1; i < text.size(); ++i) {
        if (!text[i].isUpper())
            continue;
        const QChar before = text[i - 1];
        const bool closed = i > 1 && text[i - 2].isLower() && (before == u'.' || before == u'?' || before == u'!');
        if (before.isLower() || before == u')' || closed)
            places += i;
    }
    return places;
}

QStringView wordAt(QStringView text, qsizetype place)
{
    qsizetype start = place, end = place;
    constexpr qsizetype farthest = 60;
    while (start > 0 && place - start < farthest && !text[start - 1].isSpace())
        --start;
    while (end < text.size() && end - place < farthest && !text[end].isSpace())
        ++end;
    while (start < place && !text[start].isLetterOrNumber())
        ++start;
    while (end > place + 1 && !text[end - 1].isLetterOrNumber())
        --end;
    return text.mid(start, end - start);
}

QHash<QString, int> joinedWords(const Lines& lines)
{
    QHash<QString, int> counts;
    for (const Line& line : lines.all) {
        QStringList seen; // a line counts once
        for (const qsizetype place : joints(line.text)) {
            constexpr qsizetype mostWords = 20;
            const QString word = wordAt(line.text, place).toString();
            if (seen.size() == mostWords || seen.contains(word))
                continue;
            seen += word;
            ++counts[word];
        }
    }
    return counts;
}

} // namespace lamplight::exchange::studyguide
