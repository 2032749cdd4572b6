// SPDX-License-Identifier: GPL-3.0-or-later
#include "exam/typedmarks.h"

#include "base/fold.h"
#include "exam/decimal.h"
#include "model/exam.h"

#include <algorithm>
#include <vector>

namespace lamplight::exam {

namespace {

constexpr char16_t anyText = 0xFFFF; // no character

/// The pattern's characters, its stars as `anyText`.
std::vector<char16_t> patternSigns(QStringView pattern)
{
    std::vector<char16_t> signs;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        if (pattern[i] == u'\\' && i + 1 < pattern.size() && pattern[i + 1] == u'*')
            signs.push_back(pattern[++i].unicode());
        else
            signs.push_back(pattern[i] == u'*' ? anyText : pattern[i].unicode());
    }
    return signs;
}

} // namespace

double worth(const Option& option)
{
    return option.correct ? 1 : std::clamp(option.weight, -1.0, 1.0);
}

bool fitsPattern(QStringView pattern, QStringView text)
{
    const std::vector<char16_t> signs = patternSigns(pattern);
    size_t sign = 0, star = signs.size(), taken = 0;
    const auto size = static_cast<size_t>(text.size());
    for (size_t at = 0; at < size;) {
        if (sign < signs.size() && signs[sign] == anyText) {
            star = sign++;
            taken = at;
        } else if (sign < signs.size() && signs[sign] == text[static_cast<qsizetype>(at)].unicode()) {
            ++sign;
            ++at;
        } else if (star < signs.size()) {
            sign = star + 1; // the star takes one more
            at = ++taken;
        } else {
            return false;
        }
    }
    return std::all_of(signs.begin() + static_cast<std::ptrdiff_t>(sign), signs.end(),
                       [](char16_t c) { return c == anyText; });
}

double shortAnswerShare(const FormQuestion& question, const QString& response)
{
    const QString answer = fold(response);
    double best = 0;
    for (const Option& option : question.options)
        if (worth(option) > best && fitsPattern(fold(option.text), answer))
            best = worth(option);
    return best;
}

double numericShare(const FormQuestion& question, const QString& response)
{
    const auto answer = Decimal::typed(response);
    double best = 0;
    for (const Option& option : question.options) {
        const auto number = Decimal::typed(option.text);
        if (answer && number && worth(option) > best && isWithin(*answer, *number, Decimal::of(option.tolerance)))
            best = worth(option);
    }
    return best;
}

} // namespace lamplight::exam
