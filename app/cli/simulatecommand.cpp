// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "layout.h"
#include "shown.h"
#include "study/simulator.h"
#include "values.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <algorithm>

namespace lamplight::cli {

namespace {

using namespace Qt::StringLiterals;

constexpr int mostCards = 100'000;
constexpr int mostDays = 3650;
constexpr int mostMinutes = 24 * 60;

QString recallShare(double recall)
{
    return QString::number(100 * recall, 'f', 1);
}

QJsonObject faredJson(const plan::Fared& fared)
{
    const double most = *std::max_element(fared.minutesMax.begin(), fared.minutesMax.end());
    return {
        {u"recall"_s, QJsonObject{{u"mean"_s, plan::meanOf(fared.recall)}, {u"sd"_s, plan::deviationOf(fared.recall)}}},
        {u"meanOverTime"_s, plan::meanOf(fared.meanOverTime)},
        {u"minutes"_s, QJsonObject{{u"mean"_s, plan::meanOf(fared.minutesMean)}, {u"max"_s, most}}},
        {u"reviews"_s, plan::meanOf(fared.reviews)}};
}

QString faredText(const plan::Fared& fared)
{
    const QJsonObject json = faredJson(fared);
    const QJsonObject minutes = json[u"minutes"_s].toObject();
    return aligned(
        {{QCoreApplication::translate("cli", "Recall on the exam day"),
          QCoreApplication::translate("cli", "%1 (standard deviation between learners %2)")
              .arg(shownPercent(plan::meanOf(fared.recall)), shownPercent(plan::deviationOf(fared.recall)))},
         {QCoreApplication::translate("cli", "Recall over the whole time"),
          shownPercent(plan::meanOf(fared.meanOverTime))},
         {QCoreApplication::translate("cli", "Minutes a day"),
          QCoreApplication::translate("cli", "%1 in the mean, %2 at most")
              .arg(minutes[u"mean"_s].toDouble(), 0, 'f', 1)
              .arg(minutes[u"max"_s].toDouble(), 0, 'f', 1)},
         {QCoreApplication::translate("cli", "Answers"), QString::number(plan::meanOf(fared.reviews), 'f', 0)}},
        0);
}

struct Rival {
    QString key;
    const plan::Fared* fared;
};

QList<Rival> rivalsOf(const plan::Compared& compared)
{
    return {{u"retention:0.9"_s, &compared.usual},
            {u"bestRetention"_s, &compared.bestFixed},
            {u"bestSweep"_s, &compared.bestSwept},
            {u"sm2"_s, &compared.sm2},
            {u"cram"_s, &compared.cramming}};
}

/// "82.3 (+6.1 ± 0.4) 51.0": recall, how much better the plan is, recall over the whole time.
QString rivalCell(const plan::Compared& compared, const Rival& rival)
{
    const plan::Difference better = plan::difference(compared.plan.recall, rival.fared->recall);
    QString text = QStringLiteral("%1 (%2%3 ± %4) %5")
                       .arg(recallShare(plan::meanOf(rival.fared->recall)), better.mean < 0 ? QString() : u"+"_s,
                            QString::number(100 * better.mean, 'f', 2), QString::number(100 * better.error, 'f', 2),
                            recallShare(plan::meanOf(rival.fared->meanOverTime)));
    if (rival.fared == &compared.bestFixed)
        text.prepend(QStringLiteral("R %1: ").arg(compared.bestRetention));
    if (rival.fared == &compared.bestSwept)
        text.prepend(QStringLiteral("R %1: ").arg(compared.sweptRetention));
    return text;
}

QString tableRow(const plan::Compared& compared)
{
    const double most = *std::max_element(compared.plan.minutesMax.begin(), compared.plan.minutesMax.end());
    QStringList columns{
        QString::number(compared.cell.cards), QString::number(compared.cell.days),
        QString::number(compared.cell.minutes),
        QStringLiteral("**%1** %2")
            .arg(recallShare(plan::meanOf(compared.plan.recall)),
                 recallShare(plan::meanOf(compared.plan.meanOverTime))),
        QStringLiteral("%1, %2").arg(plan::meanOf(compared.plan.minutesMean), 0, 'f', 1).arg(most, 0, 'f', 1)};
    for (const Rival& rival : rivalsOf(compared))
        columns.append(rivalCell(compared, rival));
    return QStringLiteral("| %1 |\n").arg(columns.join(u" | "_s));
}

QJsonObject rowJson(const plan::Compared& compared)
{
    QJsonObject row{{u"cards"_s, compared.cell.cards},
                    {u"days"_s, compared.cell.days},
                    {u"minutes"_s, compared.cell.minutes},
                    {u"plan"_s, faredJson(compared.plan)},
                    {u"retentionOfBest"_s, compared.bestRetention},
                    {u"retentionOfSweep"_s, compared.sweptRetention}};
    for (const Rival& rival : rivalsOf(compared)) {
        const plan::Difference better = plan::difference(compared.plan.recall, rival.fared->recall);
        QJsonObject fared = faredJson(*rival.fared);
        fared.insert(u"planBetter"_s, QJsonObject{{u"mean"_s, better.mean}, {u"error"_s, better.error}});
        row.insert(rival.key, fared);
    }
    return row;
}

/// The standard cells, or those that remain when the cards, the days or the minutes are given.
Expected<std::vector<plan::Cell>> comparedCells(const Call& call)
{
    const auto cards = optionalNumber(call, u"cards"_s, 1, mostCards);
    LAMPLIGHT_TRY(cards);
    const auto days = optionalNumber(call, u"days"_s, 1, mostDays);
    LAMPLIGHT_TRY(days);
    const auto minutes = optionalNumber(call, u"minutes"_s, 1, mostMinutes);
    LAMPLIGHT_TRY(minutes);
    std::vector<plan::Cell> cells;
    for (plan::Cell cell : plan::standardCells()) {
        cell.cards = static_cast<int>(cards->value_or(cell.cards));
        cell.days = static_cast<int>(days->value_or(cell.days));
        cell.minutes = static_cast<double>(minutes->value_or(static_cast<qint64>(cell.minutes)));
        if (std::find(cells.begin(), cells.end(), cell) == cells.end())
            cells.push_back(cell);
    }
    return cells;
}

Expected<Output> comparisonTable(const Call& call, int learners, quint64 seed)
{
    const auto cells = comparedCells(call);
    LAMPLIGHT_TRY(cells);
    QString text = QStringLiteral("%1 learners a cell, seed %2\n\n"
                                  "| cards | days | minutes | plan | minutes, most | FSRS 0.9 | best retention | best "
                                  "retention, last sweep | SM-2 | cramming |\n"
                                  "|---|---|---|---|---|---|---|---|---|---|\n")
                       .arg(learners)
                       .arg(seed);
    QJsonArray rows;
    NoProgress progress;
    for (const plan::Cell& cell : *cells) {
        const plan::Compared compared = plan::compare(cell, learners, seed, progress);
        text += tableRow(compared);
        rows.append(rowJson(compared));
    }
    return Output{rows, text};
}

Expected<int> countOption(const Call& call, const QString& option, int otherwise, int most)
{
    const auto value = optionalNumber(call, option, 1, most);
    LAMPLIGHT_TRY(value);
    return static_cast<int>(value->value_or(otherwise));
}

Expected<Output> runSimulate(const Call& call)
{
    const auto learners = countOption(call, u"learners"_s, 100, 100'000);
    LAMPLIGHT_TRY(learners);
    const auto drawn = seed(call);
    LAMPLIGHT_TRY(drawn);
    if (call.options.isSet(u"table"_s))
        return comparisonTable(call, *learners, *drawn);
    const auto cards = countOption(call, u"cards"_s, 1000, mostCards);
    LAMPLIGHT_TRY(cards);
    const auto days = countOption(call, u"days"_s, 45, mostDays);
    LAMPLIGHT_TRY(days);
    const auto minutes = countOption(call, u"minutes"_s, 30, mostMinutes);
    LAMPLIGHT_TRY(minutes);
    const auto policy = study::policyNamed(call.options.value(u"policy"_s));
    if (!policy)
        return misused(policy.error().message);
    NoProgress progress;
    const plan::Fared fared =
        plan::fare({*cards, *days, static_cast<double>(*minutes)}, {*policy}, *learners, *drawn, progress).front();
    return Output{faredJson(fared), faredText(fared)};
}

} // namespace

Command simulateCommand()
{
    Command command;
    command.name = u"simulate"_s;
    command.usage = {u"--policy plan|retention:R|sweep:R|sm2|cram --seed S [--cards N] [--days N] [--minutes N] "
                     u"[--learners N]"_s,
                     u"--table --seed S [--cards N] [--days N] [--minutes N] [--learners N]"_s};
    command.summary = QCoreApplication::translate("cli", "Send simulated learners to an exam.");
    command.details = QCoreApplication::translate(
        "cli", "Every learner forgets by weights of FSRS-6 that the policy doesn't see. The same seed gives the same "
               "learners and the same draws to every policy. Recall on the exam day is the true chance of each card, "
               "cards never seen counting nothing.");
    command.options = {
        {u"policy"_s, QCoreApplication::translate("cli", "How they study; plan unless given."), u"P"_s, u"plan"_s},
        {u"cards"_s, QCoreApplication::translate("cli", "New cards; 1000 unless given."), u"N"_s},
        {u"days"_s, QCoreApplication::translate("cli", "Days to the exam; 45 unless given."), u"N"_s},
        {u"minutes"_s, QCoreApplication::translate("cli", "Minutes a day; 30 unless given."), u"N"_s},
        {u"learners"_s, QCoreApplication::translate("cli", "How many; 100 unless given."), u"N"_s},
        {u"table"_s, QCoreApplication::translate("cli", "Compare the plan with all others: 300, 1000 and 3000 cards, "
                                                        "14, 45 and 120 days, 15, 30 and 60 minutes, unless given; "
                                                        "Markdown.")},
        {u"seed"_s, QCoreApplication::translate("cli", "The learners are drawn from this number."), u"N"_s}};
    command.run = runSimulate;
    return command;
}

} // namespace lamplight::cli
