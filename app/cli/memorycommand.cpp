// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "layout.h"
#include "model/names.h"
#include "shown.h"
#include "study/reviewdesk.h"
#include "values.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <vector>

namespace lamplight::cli {

namespace {

using namespace Qt::StringLiterals;

struct Answered {
    Rating rating = Rating::Again;
    double elapsedDays = 0;
};

struct Remembered {
    Answered answer;
    std::optional<double> retrievability; ///< before the answer; nothing at the first
    memory::State state;                  ///< after it
    int interval = 0;                     ///< days
};

struct Memory {
    memory::Parameters parameters = memory::Parameters::defaults();
    double retention = 0.9;

    memory::State after(const memory::State& state, const Answered& answer) const
    {
        return state.stability > 0 ? memory::nextState(parameters, state, answer.rating, answer.elapsedDays)
                                   : memory::firstState(parameters, answer.rating);
    }
    int intervalOf(const memory::State& state) const
    {
        return memory::wholeDayInterval(parameters, state.stability, retention);
    }
};

/// "3@0,1@5": each answer as a rating 1..4, and the days since the previous one.
Expected<QList<Answered>> history(const QString& text)
{
    QList<Answered> answers;
    for (const QString& word : text.split(u',')) {
        const QString entry = word.trimmed();
        const auto rating = wholeNumber(entry.section(u'@', 0, 0), u"--history: N of N@D"_s, 1, 4);
        LAMPLIGHT_TRY(rating);
        const auto days = number(entry.section(u'@', 1), u"--history: D of N@D"_s, 0, memory::maxIntervalDays);
        LAMPLIGHT_TRY(days);
        answers.append({static_cast<Rating>(*rating), *days});
    }
    return answers;
}

Expected<memory::Parameters> parameters(const Call& call)
{
    if (!call.options.isSet(u"parameters"_s))
        return memory::Parameters::defaults();
    std::vector<double> weights;
    for (const QString& word : call.options.value(u"parameters"_s).split(u',')) {
        bool isNumber = false;
        weights.push_back(word.trimmed().toDouble(&isNumber));
        if (!isNumber)
            return misused(QCoreApplication::translate("cli", "--parameters takes numbers separated by commas, not "
                                                              "“%1”.")
                               .arg(word));
    }
    const auto upgraded = memory::Parameters::upgrade(weights);
    if (!upgraded)
        return tl::unexpected(Complaint(upgraded.error()));
    return *upgraded;
}

Expected<double> optionalDays(const Call& call, const QString& option, double otherwise)
{
    if (!call.options.isSet(option))
        return otherwise;
    return number(call.options.value(option), QString(u"--"_s + option), 0, memory::maxIntervalDays);
}

Expected<double> retention(const Call& call)
{
    if (!call.options.isSet(u"retention"_s))
        return 0.9;
    return number(call.options.value(u"retention"_s), u"--retention"_s, 0.01, 0.9999);
}

QList<Remembered> replayed(const Memory& memory, const QList<Answered>& answers)
{
    QList<Remembered> states;
    memory::State state;
    for (const Answered& answer : answers) {
        Remembered step{answer, {}, memory.after(state, answer)};
        if (state.stability > 0)
            step.retrievability = memory::retrievability(memory.parameters, state.stability, answer.elapsedDays);
        step.interval = memory.intervalOf(step.state);
        state = step.state;
        states.append(step);
    }
    return states;
}

QJsonArray statesJson(const QList<Remembered>& states)
{
    QJsonArray array;
    for (const Remembered& step : states)
        array.append(QJsonObject{{u"rating"_s, static_cast<int>(step.answer.rating)},
                                 {u"elapsedDays"_s, step.answer.elapsedDays},
                                 {u"retrievability"_s, step.retrievability ? *step.retrievability : QJsonValue()},
                                 {u"stability"_s, step.state.stability},
                                 {u"difficulty"_s, step.state.difficulty},
                                 {u"interval"_s, step.interval}});
    return array;
}

QString statesText(const QList<Remembered>& states)
{
    QList<QStringList> rows{
        {QCoreApplication::translate("cli", "Rating"), QCoreApplication::translate("cli", "After"),
         QCoreApplication::translate("cli", "Recall"), QCoreApplication::translate("cli", "Stability"),
         QCoreApplication::translate("cli", "Difficulty"), QCoreApplication::translate("cli", "Next")}};
    for (const Remembered& step : states)
        rows.append({name(step.answer.rating), QCoreApplication::translate("cli", "%1 d").arg(step.answer.elapsedDays),
                     step.retrievability ? shownPercent(*step.retrievability) : u"-"_s,
                     QCoreApplication::translate("cli", "%1 d").arg(step.state.stability, 0, 'f', 2),
                     QString::number(step.state.difficulty, 'f', 2), shownWait(0, step.interval)});
    return aligned(rows, 0, true);
}

Expected<Output> runMemory(const Call& call)
{
    if (!call.options.isSet(u"history"_s))
        return misused(QCoreApplication::translate("cli", "Name the answers after --history, such as 3@0,3@1,1@5."));
    const auto answers = history(call.options.value(u"history"_s));
    LAMPLIGHT_TRY(answers);
    const auto weights = parameters(call);
    LAMPLIGHT_TRY(weights);
    const auto aim = retention(call);
    LAMPLIGHT_TRY(aim);
    const Memory memory{*weights, *aim};
    const QList<Remembered> states = replayed(memory, *answers);
    const auto elapsed = optionalDays(call, u"elapsed"_s, states.last().interval);
    LAMPLIGHT_TRY(elapsed);

    QJsonObject next;
    QStringList waits;
    for (const Rating rating : {Rating::Again, Rating::Hard, Rating::Good, Rating::Easy}) {
        const int interval = memory.intervalOf(memory.after(states.last().state, {rating, *elapsed}));
        next.insert(name(rating), interval);
        waits.append(QStringLiteral("%1 %2").arg(name(rating), shownWait(0, interval)));
    }
    return Output{QJsonObject{{u"states"_s, statesJson(states)}, {u"next"_s, next}},
                  statesText(states) + QCoreApplication::translate("cli", "\nAnswered after %1 d: %2\n")
                                           .arg(QString::number(*elapsed), waits.join(u", "_s))};
}

} // namespace

Command memoryCommand()
{
    Command command;
    command.name = u"memory"_s;
    command.usage = {u"--history 3@0,3@1,1@5 [--parameters ...] [--retention R] [--elapsed D]"_s};
    command.summary = QCoreApplication::translate("cli", "Compute what a memory becomes by a history of answers.");
    command.details =
        QCoreApplication::translate("cli", "N@D is rating N (1 again, 2 hard, 3 good, 4 easy), D days after the "
                                           "previous answer. The model is FSRS-6; intervals are in days and unfuzzed.");
    command.options = {
        {u"history"_s, QCoreApplication::translate("cli", "The answers, in order."), u"N@D,..."_s},
        {u"parameters"_s,
         QCoreApplication::translate("cli", "21 weights (or 19 or 17 of older models), separated by commas."), u"W"_s},
        {u"retention"_s,
         QCoreApplication::translate("cli", "The chance of recall at which a card falls due; 0.9 unless given."),
         u"R"_s},
        {u"elapsed"_s,
         QCoreApplication::translate("cli", "When the next answer is given, in days after the last; its interval "
                                            "unless given."),
         u"D"_s}};
    command.run = runMemory;
    return command;
}

} // namespace lamplight::cli
