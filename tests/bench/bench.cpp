// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/generate.h"
#include "study/speed.h"

#include <QCoreApplication>
#include <QTemporaryDir>
#include <benchmark/benchmark.h>

using namespace lamplight;

namespace {

constexpr qint64 morning = 1780300800000; ///< 2026-06-01 08:00 UTC
constexpr study::DeckSize tableSize{100'000, 1'000'000, 5'000, 300};

void runPromise(benchmark::State& state, const study::SpeedPromise& promise)
{
    int run = 0;
    for (auto _ : state) {
        if (const auto done = promise.work(run++); !done) {
            state.SkipWithError(qPrintable(describe(done.error())));
            return;
        }
    }
    if (promise.mostMs)
        state.counters["most_ms"] = *promise.mostMs;
}

} // namespace

/// The promises that `lamplight-cli bench` measures, with the options of Google Benchmark.
int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    const QTemporaryDir folder;
    const ManualClock clock(morning);
    NoProgress progress;
    const auto session =
        study::generateDeck(folder.filePath(QStringLiteral("bench.lamp")), tableSize, 1, clock, progress);
    if (!session)
        qFatal("%s", qPrintable(describe(session.error())));
    const auto promises = study::speedPromises(**session);
    if (!promises)
        qFatal("%s", qPrintable(describe(promises.error())));
    for (const study::SpeedPromise& promise : *promises)
        benchmark::RegisterBenchmark(qPrintable(promise.key), runPromise, promise)
            ->Unit(benchmark::kMillisecond)
            ->UseRealTime();
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
