// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/vectorstate.h"

#include <QTest>

#if defined(__x86_64__) && defined(__GNUC__)
#include <cpuid.h>
#include <immintrin.h>
#endif

using namespace lamplight;

class TestVectorState : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void upperHalvesAreGivenUp();
};

#if defined(__x86_64__) && defined(__GNUC__)

namespace {

/// Whether the processor can tell which registers are in use.
bool canTell()
{
    unsigned a = 0, b = 0, c = 0, d = 0;
    return __builtin_cpu_supports("avx") && __get_cpuid_count(0xd, 1, &a, &b, &c, &d) && (a & 4U);
}

bool upperHalvesInUse()
{
    unsigned low = 0, high = 0;
    asm volatile("xgetbv" : "=a"(low), "=d"(high) : "c"(1));
    return low & 4U;
}

void useUpperHalves()
{
    asm volatile("vcmptrueps %%ymm15, %%ymm15, %%ymm15" ::: "xmm15");
}

} // namespace

void TestVectorState::upperHalvesAreGivenUp()
{
    if (!canTell())
        QSKIP("this processor doesn't tell which registers are in use");
    useUpperHalves();
    QVERIFY(upperHalvesInUse());
    releaseVectorState();
    QVERIFY(!upperHalvesInUse());
}

#else

void TestVectorState::upperHalvesAreGivenUp()
{
    releaseVectorState();
    QSKIP("only x86-64 has such registers");
}

#endif

QTEST_GUILESS_MAIN(TestVectorState)
#include "tst_vectorstate.moc"
