// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/random.h"

namespace lamplight {

quint64 Random::next()
{
    quint64 z = (m_state += 0x9e3779b97f4a7c15ULL);
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
    return z ^ (z >> 31);
}

quint64 Random::below(quint64 bound)
{
    Q_ASSERT(bound > 0);
    // Numbers under 2^64 mod bound would make the low results likelier.
    const quint64 biased = (0 - bound) % bound;
    quint64 number = next();
    while (number < biased)
        number = next();
    return number % bound;
}

} // namespace lamplight
