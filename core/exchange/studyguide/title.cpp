// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/studyguide/pages.h"

#include "exchange/studyguide/wording.h"

#include <algorithm>
#include <array>

namespace lamplight::exchange::studyguide {

namespace {

qsizetype wordBeforeCode(QStringView text)
{
    static constexpr std::array<QStringView, 7> words = {u"chapter ", u"module ", u"lesson ",       u"unit ",
                                                         u"topic ",   u"domain ", u"learning unit "};
    const auto found =
        std::ranges::find_if(words, [&](QStringView word) { return text.startsWith(word, Qt::CaseInsensitive); });
    return found == words.end() ? 0 : found->size();
}

/// How long a code of digits and dots opens the text: "2.1", "2.1.3"; 0: none.
qsizetype codeLength(QStringView text)
{
    qsizetype end = 0;
    for (;;) {
        const qsizetype start = end;
        while (end < text.size() && end - start < 4 && text[end] >= u'0' && text[end] <= u'9')
            ++end;
        if (end == start || end - start > 3)
            return 0;
        if (end + 1 >= text.size() || text[end] != u'.' || text[end + 1] < u'0' || text[end + 1] > u'9')
            return end;
        ++end;
    }
}

} // namespace

std::optional<CodedTitle> codedTitle(QStringView text)
{
    constexpr qsizetype longest = 140;
    if (text.size() > longest)
        return std::nullopt;
    const qsizetype word = wordBeforeCode(text);
    const QStringView coded = text.mid(word);
    const qsizetype length = codeLength(coded);
    if (length == 0)
        return std::nullopt;
    QStringView rest = coded.mid(length);
    if (!rest.isEmpty() && QStringView(u".:)").contains(rest.front()))
        rest = rest.mid(1);
    if (rest.isEmpty() ? word == 0 : !rest.front().isSpace())
        return std::nullopt;
    rest = rest.trimmed();
    while (!rest.isEmpty() && QStringView(u"-–—:").contains(rest.front()))
        rest = rest.mid(1).trimmed();
    const QString code = coded.left(length).toString();
    if (word > 0)
        return rest.isEmpty() || isTitleLike(rest) ? std::optional(CodedTitle{code, plain(text), true}) : std::nullopt;
    return isTitleLike(rest) ? std::optional(CodedTitle{code, plain(rest), false}) : std::nullopt;
}

} // namespace lamplight::exchange::studyguide
