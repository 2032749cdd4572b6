// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "generators.h"

/// What the generators of the nouns are put together from.
namespace lamplight::test {

/// UTC ms, from 2000 to 2100.
inline rc::Gen<qint64> moment()
{
    return rc::gen::inRange<qint64>(946'684'800'000, 4'102'444'800'000);
}

/// Words separated by single spaces.
rc::Gen<QString> tags();

/// One of the enumerators `first` to `last`, which follow each other.
template <class Enum>
rc::Gen<Enum> among(Enum first, Enum last)
{
    return rc::gen::map(rc::gen::inRange(static_cast<int>(first), static_cast<int>(last) + 1),
                        [](int number) { return static_cast<Enum>(number); });
}

/// In steps of a thousandth, from `low` to under `high`.
inline rc::Gen<double> real(double low, double high)
{
    return rc::gen::map(rc::gen::inRange(static_cast<int>(low * 1000), static_cast<int>(high * 1000)),
                        [](int thousandths) { return thousandths / 1000.0; });
}

template <class Noun>
rc::Gen<QList<Noun>> listOf(int shortest, int longest, const rc::Gen<Noun>& one)
{
    return rc::gen::mapcat(rc::gen::inRange(shortest, longest + 1), [one](int size) {
        return rc::gen::container<QList<Noun>>(static_cast<std::size_t>(size), one);
    });
}

} // namespace lamplight::test
