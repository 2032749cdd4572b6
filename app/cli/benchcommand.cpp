// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "countstext.h"
#include "layout.h"
#include "study/generate.h"
#include "study/speed.h"
#include "values.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QTemporaryDir>
#include <algorithm>
#include <vector>

namespace lamplight::cli {

namespace {

using namespace Qt::StringLiterals;

constexpr int tableCards = 100'000;
constexpr int mostCards = 1'000'000;
constexpr quint64 benchSeed = 1;

/// The other nouns in the speed table's proportions.
study::DeckSize sizeFor(int cards)
{
    return {cards, 10 * cards, cards / 20, std::max(1, cards * 3 / 1000)};
}

Expected<double> measured(const study::SpeedPromise& promise)
{
    std::vector<double> times;
    QElapsedTimer timer;
    for (int run = 0; run < promise.runs; ++run) {
        timer.start();
        LAMPLIGHT_TRY(promise.work(run));
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::ranges::sort(times);
    return times[promise.runs >= 100 ? times.size() * 99 / 100 : times.size() / 2];
}

QString shownMs(double ms)
{
    return QCoreApplication::translate("cli", "%1 ms").arg(ms, 0, 'f', ms < 10 ? 2 : 0);
}

QString verdict(const QJsonValue& holds)
{
    if (holds.isNull())
        return {};
    return holds.toBool() ? QCoreApplication::translate("cli", "holds")
                          : QCoreApplication::translate("cli", "too slow");
}

Expected<Output> measuredAll(study::Session& session, const QJsonObject& counts)
{
    const auto promises = study::speedPromises(session);
    LAMPLIGHT_TRY(promises);
    QJsonArray figures;
    QList<QStringList> rows{{QCoreApplication::translate("cli", "What"),
                             QCoreApplication::translate("cli", "Takes"),
                             QCoreApplication::translate("cli", "At most"),
                             {}}};
    for (const study::SpeedPromise& promise : *promises) {
        const auto ms = measured(promise);
        LAMPLIGHT_TRY(ms);
        const QJsonValue holds = promise.mostMs ? QJsonValue(*ms <= *promise.mostMs) : QJsonValue();
        figures.append(QJsonObject{{u"key"_s, promise.key},
                                   {u"what"_s, promise.what},
                                   {u"ms"_s, *ms},
                                   {u"mostMs"_s, promise.mostMs ? QJsonValue(*promise.mostMs) : QJsonValue()},
                                   {u"holds"_s, holds}});
        rows.append(
            {promise.what, shownMs(*ms), promise.mostMs ? shownMs(*promise.mostMs) : QString(), verdict(holds)});
    }
    return Output{QJsonObject{{u"counts"_s, counts}, {u"figures"_s, figures}}, aligned(rows, 2, true)};
}

Expected<Output> runBench(const Call& call)
{
    const auto cards = optionalNumber(call, u"cards"_s, 1, mostCards);
    LAMPLIGHT_TRY(cards);
    const QTemporaryDir folder;
    if (!folder.isValid())
        return tl::unexpected(Complaint(Error{
            ErrorKind::Io, QCoreApplication::translate("cli", "There is no place for a deck."), folder.errorString()}));
    const ManualClock clock(call.clock.utcMs()); // no step comes due while it is measured
    NoProgress progress;
    const auto session =
        study::generateDeck(folder.filePath(u"bench.lamp"_s), sizeFor(static_cast<int>(cards->value_or(tableCards))),
                            benchSeed, clock, progress);
    if (!session)
        return tl::unexpected(Complaint(session.error()));
    const auto overview = study::overview(**session);
    LAMPLIGHT_TRY(overview);
    return measuredAll(**session, countsJson(overview->counts));
}

} // namespace

Command benchCommand()
{
    Command command;
    command.name = u"bench"_s;
    command.usage = {u"[--cards N]"_s};
    command.summary = QCoreApplication::translate("cli", "Measure what the program promises about its speed.");
    command.details = QCoreApplication::translate(
        "cli",
        "Generates a deck in a folder that is taken away afterwards. Of what is measured often, the 99th "
        "percentile is told, of the rest the median. The promises are for 100,000 cards, a release build and two "
        "cores with nothing else to do.");
    command.options = {
        {u"cards"_s,
         QCoreApplication::translate("cli", "How many cards (100,000 unless given); the rest in proportion."), u"N"_s}};
    command.run = runBench;
    return command;
}

} // namespace lamplight::cli
