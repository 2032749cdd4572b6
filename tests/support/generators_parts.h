// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "generators.h"

/// What the nouns are drawn with, within gen::exec. Plain functions: each combinator of rapidcheck costs the compiler
/// a second, and there are a hundred fields.
namespace lamplight::test {

/// From `low` to `high`, both included.
qint64 draw(qint64 low, qint64 high);
int drawInt(int low, int high);
bool drawFlag();
/// In steps of a thousandth, from `low` to `high`.
double drawReal(double low, double high);
/// UTC ms, from 2000 to 2100.
qint64 drawMoment();
QString drawText();
QString drawLine();
QStringList drawLines(int shortest, int longest);
QString drawUid();
/// Words separated by single spaces.
QString drawTags();

/// One of the enumerators `first` to `last`, which follow each other.
template <class Enum>
Enum drawAmong(Enum first, Enum last)
{
    return static_cast<Enum>(draw(static_cast<int>(first), static_cast<int>(last)));
}

template <class Noun>
QList<Noun> drawSeveral(int shortest, int longest, Noun (*drawOne)())
{
    QList<Noun> list;
    for (int left = drawInt(shortest, longest); left > 0; --left)
        list.append(drawOne());
    return list;
}

} // namespace lamplight::test
