// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "countstext.h"
#include "layout.h"
#include "study/generate.h"
#include "values.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace lamplight::cli {

namespace {

using namespace Qt::StringLiterals;

constexpr int mostRows = 10'000'000;
/// 2026-06-01 08:00 UTC: the same seed gives the same deck on every day.
constexpr qint64 generatedAt = 1780300800000;

Expected<int> sizeOf(const Call& call, const QString& noun)
{
    return optionalNumber(call, noun, 0, mostRows).map([](std::optional<qint64> size) {
        return static_cast<int>(size.value_or(0));
    });
}

Expected<Output> runGenerate(const Call& call)
{
    const auto number = seed(call);
    LAMPLIGHT_TRY(number);
    study::DeckSize size;
    for (const auto& [noun, count] : {std::pair(u"cards"_s, &study::DeckSize::cards),
                                      {u"reviews"_s, &study::DeckSize::reviews},
                                      {u"questions"_s, &study::DeckSize::questions},
                                      {u"lessons"_s, &study::DeckSize::lessons}}) {
        const auto wanted = sizeOf(call, noun);
        LAMPLIGHT_TRY(wanted);
        size.*count = *wanted;
    }
    const ManualClock then(call.options.isSet(u"at"_s) ? call.clock.utcMs() : generatedAt);
    const QString file = call.arguments.first();
    NoProgress progress;
    const auto session = study::generateDeck(file, size, *number, then, progress);
    if (!session)
        return tl::unexpected(Complaint(session.error()));
    const auto overview = study::overview(**session);
    LAMPLIGHT_TRY(overview);
    return Output{QJsonObject{{u"counts"_s, countsJson(overview->counts)}},
                  headed(QCoreApplication::translate("cli", "Generated in %1").arg(file)) +
                      countsText(overview->counts)};
}

QCommandLineOption sizeOption(const QString& noun, const QString& meaning)
{
    return {noun, meaning, u"N"_s};
}

} // namespace

Command generateCommand()
{
    Command command;
    command.name = u"generate"_s;
    command.usage = {u"OUT --seed N [--cards N] [--reviews N] [--questions N] [--lessons N]"_s};
    command.summary = QCoreApplication::translate("cli", "Make a synthetic deck, for measurements.");
    command.details = QCoreApplication::translate(
        "cli", "The same seed gives the same deck. Its last answers were given the day before 2026-06-01, or before "
               "--at. A file that is there already is never replaced.");
    command.options = {{u"seed"_s, QCoreApplication::translate("cli", "The deck is drawn from this number."), u"N"_s},
                       sizeOption(u"cards"_s, QCoreApplication::translate("cli", "How many cards.")),
                       sizeOption(u"reviews"_s, QCoreApplication::translate("cli", "How many answers to them.")),
                       sizeOption(u"questions"_s, QCoreApplication::translate("cli", "How many questions.")),
                       sizeOption(u"lessons"_s, QCoreApplication::translate("cli", "How many pages."))};
    command.least = command.most = 1;
    command.run = runGenerate;
    return command;
}

} // namespace lamplight::cli
