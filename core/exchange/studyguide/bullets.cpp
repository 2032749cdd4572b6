// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/studyguide/lines.h"

#include <algorithm>
#include <array>

namespace lamplight::exchange::studyguide {

namespace {

// Symbols that are never the first letter of a sentence, with or without a space after them...
constexpr QStringView surelyBullets = u"•‣▪◦●■▸►➢➤✓✔✗❖⁃∙\uF0B7\uF0A7";
// ...and those that need one.
constexpr QStringView perhapsBullets = u"-*+–·○□o";

/// How long a pictogram is that people use as a bullet, with its variation selector; 0: there is none.
qsizetype pictogramLength(QStringView text)
{
    static constexpr std::array<char32_t, 9> pictograms = {0x2705,  0x274C, 0x1F449, 0x1F539, 0x1F538,
                                                           0x1F4CC, 0x27A1, 0x25B6,  0x2B50};
    if (text.size() < 2)
        return 0;
    const bool pair = text[0].isHighSurrogate() && text[1].isLowSurrogate();
    const char32_t point = pair ? QChar::surrogateToUcs4(text[0], text[1]) : text[0].unicode();
    if (std::ranges::find(pictograms, point) == pictograms.end())
        return 0;
    const qsizetype length = pair ? 2 : 1;
    return text.size() > length && text[length] == QChar(0xFE0F) ? length + 1 : length;
}

bool isRoman(QStringView letters)
{
    static constexpr QStringView first = u"ivx";
    return letters.size() > 1 && std::ranges::all_of(letters, [](QChar c) { return first.contains(c); });
}

/// "1", "12", "a", "iv": what numbers an item.
bool readOrdinal(QStringView word, BulletKind& kind)
{
    if (word.isEmpty() || word.size() > 4)
        return false;
    if (word.size() <= 3 && std::ranges::all_of(word, [](QChar c) { return c >= u'0' && c <= u'9'; }))
        kind = BulletKind::Number;
    else if (word.size() == 1 && word[0].isLetter() && word[0].unicode() < 0x80)
        kind = BulletKind::Letter;
    else if (isRoman(word))
        kind = BulletKind::Roman;
    else
        return false;
    return true;
}

} // namespace

bool readBullet(QStringView text, Line& line)
{
    const auto taken = [&](qsizetype length, BulletKind kind) {
        line.marker = text.left(length);
        line.content = text.mid(length).trimmed();
        line.bullet = kind;
        return true;
    };
    if (surelyBullets.contains(text.front()))
        return taken(1, BulletKind::Symbol);
    if (perhapsBullets.contains(text.front()) && text.size() > 1 && text[1].isSpace())
        return taken(1, BulletKind::Symbol);
    if (const qsizetype length = pictogramLength(text); length > 0 && length < text.size() && text[length].isSpace())
        return taken(length, BulletKind::Symbol);
    const bool opened = text.front() == u'(';
    qsizetype end = opened ? 1 : 0;
    while (end < text.size() && end < 6 && text[end].isLetterOrNumber())
        ++end;
    BulletKind kind = BulletKind::Number;
    if (end >= text.size() - 1 || !readOrdinal(text.mid(opened ? 1 : 0, end - (opened ? 1 : 0)), kind))
        return false;
    const bool closed = text[end] == u')' || (!opened && text[end] == u'.');
    return closed && text[end + 1].isSpace() && taken(end + 1, kind);
}

} // namespace lamplight::exchange::studyguide
