// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson/typography.h"

namespace lamplight::lesson {

namespace {

constexpr QChar enDash(0x2013), emDash(0x2014), ellipsis(0x2026);
constexpr QChar openSingle(0x2018), closeSingle(0x2019), openDouble(0x201C), closeDouble(0x201D);

bool opensQuote(QStringView rest, QChar previous)
{
    if (rest.size() < 2 || rest[1].isSpace())
        return false;
    if (previous.isNull() || previous.isSpace() || previous == openSingle || previous == openDouble)
        return true;
    const auto category = previous.category();
    return category == QChar::Punctuation_Open || category == QChar::Punctuation_Dash || previous == u'/' ||
           previous == u'=';
}

// An apostrophe where letters were left out at the start of a word: '90s.
bool startsElision(QStringView rest)
{
    return rest.size() > 1 && rest[1].isDigit();
}

// An option of a command: --force.
bool startsOption(QStringView rest, QChar previous)
{
    return !previous.isLetterOrNumber() && rest.size() > 2 && rest[2].isLetter();
}

Glyph dash(QStringView rest, QChar previous)
{
    if (rest.startsWith(u"----")) // a rule drawn by hand
        return {QString(rest[0]), 1};
    if (previous != u'-' && rest.startsWith(u"---"))
        return {emDash, 3};
    if (previous != u'-' && rest.startsWith(u"--") && !startsOption(rest, previous))
        return {enDash, 2};
    const bool betweenSpaces = previous == u' ' && rest.size() > 1 && rest[1] == u' ';
    return {betweenSpaces ? enDash : QChar(u'-'), 1};
}

} // namespace

Glyph typeset(QStringView rest, QChar previous)
{
    switch (rest[0].unicode()) {
    case u'"': return {opensQuote(rest, previous) ? openDouble : closeDouble, 1};
    case u'\'': return {opensQuote(rest, previous) && !startsElision(rest) ? openSingle : closeSingle, 1};
    case u'-': return dash(rest, previous);
    case u'.':
        if (rest.startsWith(u"...") && !rest.startsWith(u"....") && previous != u'.')
            return {ellipsis, 3};
        break;
    default: break;
    }
    return {QString(rest[0]), 1};
}

} // namespace lamplight::lesson
