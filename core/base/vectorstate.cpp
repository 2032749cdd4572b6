// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/vectorstate.h"

#if defined(__x86_64__) && defined(__GNUC__)
#include <immintrin.h>
#endif

namespace lamplight {

#if defined(__x86_64__) && defined(__GNUC__)

namespace {

__attribute__((target("avx"))) void zeroUpperHalves()
{
    _mm256_zeroupper();
}

} // namespace

void releaseVectorState()
{
    if (__builtin_cpu_supports("avx"))
        zeroUpperHalves();
}

#else

void releaseVectorState()
{
}

#endif

} // namespace lamplight
