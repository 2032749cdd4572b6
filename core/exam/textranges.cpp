// SPDX-License-Identifier: GPL-3.0-or-later
#include "exam/textranges.h"

#include <algorithm>

namespace lamplight::exam {

std::optional<TextRange> textRange(QStringView written)
{
    const qsizetype dash = written.indexOf(u'-');
    bool startIsNumber = false, lengthIsNumber = false;
    const int start = written.first(std::max<qsizetype>(dash, 0)).toInt(&startIsNumber);
    const int length = written.sliced(dash + 1).toInt(&lengthIsNumber);
    if (!startIsNumber || !lengthIsNumber || start < 0 || length < 1)
        return {};
    return TextRange{start, length};
}

QString written(const TextRange& range)
{
    return QStringLiteral("%1-%2").arg(range.start).arg(range.length);
}

QList<TextRange> withRange(const QList<TextRange>& ranges, const TextRange& added)
{
    QList<TextRange> result;
    TextRange joined = added;
    for (const TextRange& range : ranges) {
        if (range.end() < joined.start || range.start > joined.end()) {
            result += range;
            continue;
        }
        const qsizetype start = std::min(joined.start, range.start);
        joined = {start, std::max(joined.end(), range.end()) - start};
    }
    result += joined;
    std::ranges::sort(result, {}, &TextRange::start);
    return result;
}

QList<TextRange> withoutRange(const QList<TextRange>& ranges, const TextRange& removed)
{
    QList<TextRange> result;
    for (const TextRange& range : ranges) {
        if (range.start < removed.start)
            result += TextRange{range.start, std::min(range.end(), removed.start) - range.start};
        if (range.end() > removed.end()) {
            const qsizetype start = std::max(range.start, removed.end());
            result += TextRange{start, range.end() - start};
        }
    }
    return result;
}

} // namespace lamplight::exam
