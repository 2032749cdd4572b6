// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "itemstats.h"
#include "layout.h"
#include "model/json.h"
#include "opening.h"
#include "shown.h"
#include "study/estimates.h"
#include "study/examdesk.h"
#include "study/progressdesk.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace lamplight::cli {

namespace {

using namespace Qt::StringLiterals;

/// The answers of a month to young or to mature cards.
struct Cell {
    QString month; ///< "2026-11"
    QString maturity;
    memory::Recalled recalled;
};

QList<Cell> cellsOf(const study::ProgressFigures& figures)
{
    QList<Cell> cells;
    if (figures.answers.empty())
        return cells;
    QDate month = QDate::fromJulianDay(figures.answers.front().day);
    for (month.setDate(month.year(), month.month(), 1); month <= figures.today; month = month.addMonths(1)) {
        const memory::AnswerDay sum =
            memory::sumOf(figures.answers, month.toJulianDay(), month.addMonths(1).addDays(-1).toJulianDay());
        for (const auto& [maturity, recalled] : {std::pair(u"young"_s, sum.young), std::pair(u"mature"_s, sum.mature)})
            if (recalled.asked > 0)
                cells.append({month.toString(u"yyyy-MM"_s), maturity, recalled});
    }
    return cells;
}

QJsonObject recalledJson(const memory::Recalled& recalled)
{
    const auto estimate = study::estimateOf(recalled);
    return {{u"right"_s, recalled.right},
            {u"asked"_s, recalled.asked},
            {u"rate"_s, estimate ? estimate->rate : QJsonValue()},
            {u"interval"_s, estimate ? QJsonValue(QJsonArray{estimate->low, estimate->high}) : QJsonValue()}};
}

QStringList recalledText(const memory::Recalled& recalled)
{
    const auto estimate = study::estimateOf(recalled);
    return {QCoreApplication::translate("cli", "%1 of %2").arg(recalled.right).arg(recalled.asked),
            estimate ? shownPercent(estimate->rate) : u"-"_s,
            estimate ? QCoreApplication::translate("cli", "%1 to %2")
                           .arg(shownPercent(estimate->low), shownPercent(estimate->high))
                     : u"-"_s};
}

QJsonArray calibrationJson(const memory::AnswerDay& all)
{
    QJsonArray array;
    for (int i = 0; i < memory::predictionBins; ++i) {
        const memory::PredictionBin& bin = all.bins[static_cast<size_t>(i)];
        if (bin.seen.asked == 0)
            continue;
        QJsonObject object = recalledJson(bin.seen);
        object.insert(u"from"_s, memory::predictionBinStart(i));
        object.insert(u"predicted"_s, bin.predicted / bin.seen.asked);
        array.append(object);
    }
    return array;
}

Expected<Output> memoryStats(study::Session& session)
{
    NoProgress none;
    const auto figures = study::ProgressDesk(session).figures(none);
    if (!figures)
        return tl::unexpected(Complaint(figures.error()));
    const memory::AnswerDay all = memory::sumOf(figures->answers, 0, figures->today.toJulianDay() + 1);
    const auto calibration = study::calibrationOf(all);
    QJsonArray cells;
    QList<QStringList> rows{{QCoreApplication::translate("cli", "Month"), QCoreApplication::translate("cli", "Cards"),
                             QCoreApplication::translate("cli", "Recalled"),
                             QCoreApplication::translate("cli", "Retention"),
                             QCoreApplication::translate("cli", "90 % interval")}};
    for (const Cell& cell : cellsOf(*figures)) {
        QJsonObject object = recalledJson(cell.recalled);
        object.insert(u"month"_s, cell.month);
        object.insert(u"maturity"_s, cell.maturity);
        cells.append(object);
        rows.append(QStringList{cell.month, cell.maturity} + recalledText(cell.recalled));
    }
    const QJsonObject document{{u"answers"_s, all.answers},
                               {u"desired"_s, figures->retention},
                               {u"retention"_s, recalledJson(all.all())},
                               {u"cells"_s, cells},
                               {u"calibration"_s, calibrationJson(all)},
                               {u"rmseBins"_s, calibration ? calibration->apart : QJsonValue()}};
    const QStringList overall = recalledText(all.all());
    QString text = QCoreApplication::translate("cli", "Recalled when they came again: %1, %2 (90 % interval %3); "
                                                      "desired %4.\n")
                       .arg(overall[0], overall[1], overall[2], shownPercent(figures->retention));
    if (calibration)
        text += QCoreApplication::translate("cli", "Predicted %1, seen %2; RMSE(bins) %3.\n")
                    .arg(shownPercent(calibration->predicted), shownPercent(calibration->seen))
                    .arg(calibration->apart, 0, 'f', 4);
    return Output{document, cells.isEmpty() ? text : QString(text + u'\n' + aligned(rows, 0, true))};
}

Expected<Output> attemptStats(study::Session& session)
{
    const auto attempts = study::ExamDesk(session).attempts();
    LAMPLIGHT_TRY(attempts);
    QJsonArray array;
    QList<QStringList> rows{{QCoreApplication::translate("cli", "Ended"), QCoreApplication::translate("cli", "Exam"),
                             QCoreApplication::translate("cli", "Right"), QCoreApplication::translate("cli", "Needed"),
                             QCoreApplication::translate("cli", "Time")}};
    for (const study::AttemptSummary& attempt : *attempts) {
        if (attempt.endedAt == 0)
            continue;
        array.append(QJsonObject{{u"attempt"_s, attempt.id.value},
                                 {u"name"_s, attempt.name},
                                 {u"startedAt"_s, isoUtc(attempt.startedAt)},
                                 {u"endedAt"_s, isoUtc(attempt.endedAt)},
                                 {u"right"_s, attempt.score.right},
                                 {u"asked"_s, attempt.score.asked},
                                 {u"needed"_s, attempt.score.needed},
                                 {u"passed"_s, attempt.score.passed()},
                                 {u"usedMs"_s, attempt.usedMs},
                                 {u"timeUp"_s, attempt.timeUp}});
        rows.append({shownMoment(attempt.endedAt), attempt.name,
                     QCoreApplication::translate("cli", "%1 of %2").arg(attempt.score.right).arg(attempt.score.asked),
                     QString::number(attempt.score.needed), shownDuration(attempt.usedMs)});
    }
    return Output{array, array.isEmpty() ? QCoreApplication::translate("cli", "No exam has been handed in.\n")
                                         : aligned(rows, 0, true)};
}

Expected<Output> runStats(const Call& call)
{
    const QString& what = call.arguments[1];
    const auto tell = what == u"memory"_s     ? memoryStats
                      : what == u"attempts"_s ? attemptStats
                      : what == u"items"_s    ? itemStats
                                              : nullptr;
    if (!tell)
        return misused(
            QCoreApplication::translate("cli", "stats tells of items, memory or attempts, not of “%1”.").arg(what));
    const auto session = openToRead(call.arguments[0], call.clock);
    if (!session)
        return tl::unexpected(session.error());
    return tell(**session);
}

} // namespace

Command statsCommand()
{
    Command command;
    command.name = u"stats"_s;
    command.usage = {u"DECK items|memory|attempts"_s};
    command.summary = QCoreApplication::translate("cli", "Tell how questions, cards and exams went.");
    command.details = QCoreApplication::translate(
        "cli", "items: each question of the exams handed in, suspects first, then the hardest; of one person it is a "
               "history, and "
               "under 30 people no discrimination is given. memory: retention by month and "
               "maturity, and as predicted; of each day, the first answer to a card that was answered on an earlier "
               "one. attempts: the exams, the newest first. Under three answers no rate is given.");
    command.least = command.most = 2;
    command.run = runStats;
    return command;
}

} // namespace lamplight::cli
