// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>
#include <algorithm>
#include <iterator>
#include <utility>

namespace lamplight {

/// SplitMix64 (Steele, Lea, Flood 2014): the same seed gives the same numbers on every machine and in every version.
/// The standard library's distributions and std::shuffle don't promise that, so they aren't used.
class Random {
public:
    explicit Random(quint64 seed) : m_state(seed) {}

    /// All 64 bits.
    quint64 next();
    /// Uniform in 0..bound-1, without bias (rejection); bound >= 1.
    quint64 below(quint64 bound);
    /// Uniform in [0, 1), 53 bits.
    double unit() { return static_cast<double>(next() >> 11) * 0x1.0p-53; }

    /// Fisher-Yates from the end, each step with below().
    template <class Container>
    void shuffle(Container& items)
    {
        for (qsizetype i = static_cast<qsizetype>(std::size(items)) - 1; i > 0; --i)
            std::swap(items[i], items[static_cast<qsizetype>(below(static_cast<quint64>(i) + 1))]);
    }

private:
    quint64 m_state;
};

} // namespace lamplight
