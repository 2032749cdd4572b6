// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "layout.h"
#include "opening.h"
#include "study/optimisedesk.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace lamplight::cli {

namespace {

using namespace Qt::StringLiterals;
using Verdict = memory::Optimised::Verdict;

QJsonArray weightsJson(const memory::Parameters& parameters)
{
    QJsonArray weights;
    for (const double weight : parameters.w)
        weights.append(weight);
    return weights;
}

QJsonObject pair(double before, double after)
{
    return {{u"before"_s, before}, {u"after"_s, after}};
}

QString name(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Better: return u"better"_s;
    case Verdict::TooFew: return u"tooFew"_s;
    case Verdict::WorseHeldOut: return u"worseHeldOut"_s;
    case Verdict::NoBetter: return u"noBetter"_s;
    }
    return {};
}

/// What the deck would have: the trained ones only where they are better.
const memory::Evaluation& after(const memory::Optimised& result)
{
    return result.isBetter() ? result.after : result.before;
}

QJsonObject optimisationJson(const study::Optimisation& found)
{
    const memory::Optimised& result = found.result;
    return {{u"parameters"_s, weightsJson(found.parameters())},
            {u"reviews"_s, static_cast<qint64>(found.reviews)},
            {u"items"_s, static_cast<qint64>(result.before.items)},
            {u"logLoss"_s, pair(result.before.logLoss, after(result).logLoss)},
            {u"rmseBins"_s, pair(result.before.rmseBins, after(result).rmseBins)},
            {u"seconds"_s, found.seconds},
            {u"verdict"_s, name(result.verdict)},
            {u"trained"_s, QJsonObject{{u"parameters"_s, weightsJson(result.training.parameters)},
                                       {u"logLoss"_s, result.after.logLoss},
                                       {u"rmseBins"_s, result.after.rmseBins}}},
            {u"heldOut"_s, QJsonObject{{u"items"_s, static_cast<qint64>(result.heldOutDefaults.items)},
                                       {u"defaults"_s, result.heldOutDefaults.logLoss},
                                       {u"trained"_s, result.heldOutTrained.logLoss}}}};
}

QString said(const memory::Optimised& result)
{
    switch (result.verdict) {
    case Verdict::Better:
        return QCoreApplication::translate(
            "cli",
            "The trained parameters predict these answers better than those in use, and parameters trained on the "
            "first four fifths of the answers predict the last fifth no worse than the defaults do.");
    case Verdict::TooFew:
        return QCoreApplication::translate("cli", "There are too few answers on later days to learn from: the "
                                                  "parameters stay as they are.");
    case Verdict::WorseHeldOut:
        return QCoreApplication::translate(
            "cli", "Parameters trained on the first four fifths of the answers predict the last fifth worse than the "
                   "defaults do: there is too little to learn yet, and the parameters stay as they are.");
    case Verdict::NoBetter:
        return QCoreApplication::translate("cli",
                                           "The trained parameters predict these answers no better than those in "
                                           "use, which stay.");
    }
    return {};
}

QString shown(double value)
{
    return QString::number(value, 'f', 4);
}

QString optimisationText(const study::Optimisation& found)
{
    const memory::Optimised& result = found.result;
    QStringList weights;
    for (const double weight : found.parameters().w)
        weights.append(QString::number(weight, 'f', 4));
    const QList<QStringList> rows{
        {QString(), QCoreApplication::translate("cli", "In use"), QCoreApplication::translate("cli", "Trained")},
        {QCoreApplication::translate("cli", "Log loss"), shown(result.before.logLoss), shown(result.after.logLoss)},
        {QCoreApplication::translate("cli", "RMSE (bins)"), shown(result.before.rmseBins),
         shown(result.after.rmseBins)},
        {QCoreApplication::translate("cli", "Log loss, last fifth"), shown(result.heldOutDefaults.logLoss),
         shown(result.heldOutTrained.logLoss)}};
    return QCoreApplication::translate("cli", "%1 reviews, %2 of them on later days; trained in %3 s\n\n")
               .arg(found.reviews)
               .arg(result.before.items)
               .arg(found.seconds, 0, 'f', 2) +
           aligned(rows, 2, true) + u'\n' + wrapped(said(result)) + u'\n' + wrapped(weights.join(u", "_s));
}

QJsonValue stepsJson(const std::optional<std::vector<int>>& minutes)
{
    if (!minutes)
        return {};
    QJsonArray steps;
    for (const int step : *minutes)
        steps.append(step);
    return steps;
}

QJsonObject deckJson(const study::DeckOptimisation& found)
{
    QJsonObject object = optimisationJson(found);
    const memory::LearnerCosts& costs = found.costs.seconds;
    object.insert(u"reviewsPerDay"_s, pair(found.reviewsPerDayBefore, found.reviewsPerDayAfter));
    object.insert(u"costs"_s, QJsonObject{{u"again"_s, costs.again},
                                          {u"hard"_s, costs.hard},
                                          {u"good"_s, costs.good},
                                          {u"easy"_s, costs.easy},
                                          {u"fresh"_s, costs.fresh}});
    object.insert(u"steps"_s, QJsonObject{{u"learning"_s, stepsJson(found.steps.learning)},
                                          {u"relearning"_s, stepsJson(found.steps.relearning)}});
    return object;
}

QString stepsText(const std::optional<std::vector<int>>& minutes)
{
    if (!minutes)
        return QCoreApplication::translate("cli", "too few answers to say");
    if (minutes->empty())
        return QCoreApplication::translate("cli", "none");
    QStringList steps;
    for (const int step : *minutes)
        steps.append(QCoreApplication::translate("cli", "%1 min").arg(step));
    return steps.join(u", "_s);
}

QString deckText(const study::DeckOptimisation& found)
{
    const memory::LearnerCosts& costs = found.costs.seconds;
    const auto seconds = [](double value) { return QCoreApplication::translate("cli", "%1 s").arg(value, 0, 'f', 1); };
    const QList<QStringList> rows{
        {QCoreApplication::translate("cli", "Reviews a day"),
         QCoreApplication::translate("cli", "%1 now, %2 with the trained parameters")
             .arg(QString::number(found.reviewsPerDayBefore, 'f', 1),
                  QString::number(found.reviewsPerDayAfter, 'f', 1))},
        {QCoreApplication::translate("cli", "An answer takes"),
         QCoreApplication::translate("cli", "again %1, hard %2, good %3, easy %4, a new card %5")
             .arg(seconds(costs.again), seconds(costs.hard), seconds(costs.good), seconds(costs.easy),
                  seconds(costs.fresh))},
        {QCoreApplication::translate("cli", "Learning steps"), stepsText(found.steps.learning)},
        {QCoreApplication::translate("cli", "Relearning steps"), stepsText(found.steps.relearning)}};
    return optimisationText(found) + u'\n' + aligned(rows);
}

Expected<Output> runOnDeck(const Call& call)
{
    const QString file = call.arguments.first();
    const bool applies = call.options.isSet(u"apply"_s);
    const auto session = applies ? openToWrite(file, call.clock) : openToRead(file, call.clock);
    if (!session)
        return tl::unexpected(session.error());
    study::OptimiseDesk desk(**session);
    NoProgress progress;
    const auto found = desk.optimise(progress);
    LAMPLIGHT_TRY(found);
    if (!applies)
        return Output{deckJson(*found), deckText(*found)};
    LAMPLIGHT_TRY(desk.apply(*found, {}));
    return Output{deckJson(*found),
                  QString(deckText(*found) + u'\n' +
                          QCoreApplication::translate("cli", "The deck studies by this from now on.\n"))};
}

Expected<Output> runOptimise(const Call& call)
{
    const bool onLog = call.options.isSet(u"reviews"_s);
    if (onLog == !call.arguments.isEmpty() || (onLog && call.options.isSet(u"apply"_s)))
        return misused(QCoreApplication::translate("cli", "Name a deck, or a review log after --reviews."));
    if (!onLog)
        return runOnDeck(call);
    NoProgress progress;
    const auto found = study::optimiseLog(call.options.value(u"reviews"_s), progress);
    LAMPLIGHT_TRY(found);
    return Output{optimisationJson(*found), optimisationText(*found)};
}

} // namespace

Command optimiseCommand()
{
    Command command;
    command.name = u"optimise"_s;
    command.usage = {u"DECK [--apply]"_s, u"--reviews FILE.csv"_s};
    command.summary = QCoreApplication::translate("cli", "Train the memory's parameters on answers.");
    command.details = QCoreApplication::translate(
        "cli",
        "Finds the FSRS-6 parameters that predict the answers best. They are kept only where they predict the last "
        "fifth, trained on the rest, no worse than the defaults. Nothing changes without --apply.");
    command.options = {
        {u"reviews"_s,
         QCoreApplication::translate("cli", "A review log as CSV: card_id,review_time,review_rating"
                                            "[,review_state,review_duration]."),
         u"FILE"_s},
        {u"apply"_s, QCoreApplication::translate("cli", "Studies by what was found: parameters, seconds "
                                                        "an answer takes, steps. `undo` takes it back.")}};
    command.least = 0;
    command.most = 1;
    command.run = runOptimise;
    return command;
}

} // namespace lamplight::cli
