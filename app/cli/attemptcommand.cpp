// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "examjson.h"
#include "examtext.h"
#include "opening.h"
#include "sittingvalues.h"
#include "values.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>
#include <limits>

namespace lamplight::cli {

namespace {

using namespace Qt::StringLiterals;

Output progressOutput(const exam::Sitting& sitting, const exam::Moment& now)
{
    return {sittingJson(sitting, now), sittingText(sitting, now)};
}

/// The same with the questions, for a candidate who has nothing else to read them from.
Output paperOutput(const exam::Sitting& sitting, const exam::Moment& now)
{
    QJsonObject document = sittingJson(sitting, now);
    document.insert(u"form"_s, paperJson(sitting.attempt().form));
    return {document, sittingText(sitting, now) + u'\n' + paperText(sitting.attempt().form, false)};
}

Expected<Output> reportOutput(study::ExamDesk& desk, AttemptId id)
{
    const auto attempt = desk.attempt(id);
    LAMPLIGHT_TRY(attempt);
    const auto report = desk.report(id);
    LAMPLIGHT_TRY(report);
    return Output{reportJson(*attempt, *report), reportText(*attempt, *report)};
}

Expected<Output> startSitting(const Call& call)
{
    const auto options = sittingOptions(call);
    LAMPLIGHT_TRY(options);
    const auto session = openToWrite(call.arguments.at(1), call.clock);
    if (!session)
        return tl::unexpected(session.error());
    study::ExamDesk desk(**session);
    const auto blueprint = desk.blueprint(call.arguments.at(2));
    LAMPLIGHT_TRY(blueprint);
    const auto sitting = desk.start(*blueprint, *options);
    LAMPLIGHT_TRY(sitting);
    return paperOutput(*sitting, desk.now());
}

/// Does something to the sitting that runs. `valueOf` says with what, given where it stands.
template <class ValueOf>
Expected<Output> actWith(const Call& call, EventKind kind, int position, ValueOf valueOf)
{
    const auto session = openToWrite(call.arguments.at(1), call.clock);
    if (!session)
        return tl::unexpected(session.error());
    study::ExamDesk desk(**session);
    const auto before = desk.running();
    LAMPLIGHT_TRY(before);
    const QString value = *before ? valueOf(**before) : QString();
    const auto sitting = desk.act(kind, position, value);
    LAMPLIGHT_TRY(sitting);
    return progressOutput(*sitting, desk.now());
}

Expected<int> positionIn(const Call& call)
{
    const auto position = wholeNumber(call.arguments.at(2), u"POSITION"_s, 1, std::numeric_limits<int>::max());
    LAMPLIGHT_TRY(position);
    return static_cast<int>(*position);
}

Expected<Output> actOnQuestion(const Call& call, EventKind kind, const QString& value)
{
    const auto position = positionIn(call);
    LAMPLIGHT_TRY(position);
    return actWith(call, kind, *position, [&](const exam::Sitting&) { return value; });
}

Expected<Output> answerQuestion(const Call& call)
{
    const auto position = positionIn(call);
    LAMPLIGHT_TRY(position);
    return actWith(call, EventKind::Answered, *position, [&](const exam::Sitting& sitting) {
        const QString typed = call.arguments.at(3);
        return sitting.isPosition(*position) ? typedResponse(sitting.question(*position), typed) : typed;
    });
}

template <EventKind kind>
Expected<Output> markQuestion(const Call& call)
{
    return actOnQuestion(call, kind, {});
}

template <EventKind kind>
Expected<Output> strikeOption(const Call& call)
{
    return actOnQuestion(call, kind, exam::lettersIn(call.arguments.at(3)));
}

/// The argument as it stands; "-" is nothing.
template <EventKind kind>
Expected<Output> writeOnQuestion(const Call& call)
{
    const QString typed = call.arguments.at(3);
    return actOnQuestion(call, kind, typed == u"-"_s ? QString() : typed);
}

Expected<Output> endSection(const Call& call)
{
    return actWith(call, EventKind::SectionEnded, 0,
                   [](const exam::Sitting& sitting) { return QString::number(sitting.section()); });
}

Expected<Output> endBreak(const Call& call)
{
    return actWith(call, EventKind::BreakEnded, 0, [](const exam::Sitting&) { return QString(); });
}

Expected<Output> endSitting(const Call& call)
{
    const auto session = openToWrite(call.arguments.at(1), call.clock);
    if (!session)
        return tl::unexpected(session.error());
    study::ExamDesk desk(**session);
    const auto sitting = desk.act(EventKind::Ended);
    LAMPLIGHT_TRY(sitting);
    return reportOutput(desk, sitting->attempt().id);
}

/// The sitting that runs, or else the report of the newest one. The deck is opened for writing where that is possible,
/// because a sitting whose time has run out is ended by whoever notices.
Expected<Output> tellStatus(const Call& call)
{
    const auto session = study::Session::open(call.arguments.at(1), deck::Access::ReadWrite, call.clock);
    if (!session)
        return tl::unexpected(Complaint(session.error()));
    study::ExamDesk desk(**session);
    const auto sitting = desk.running();
    LAMPLIGHT_TRY(sitting);
    if (*sitting)
        return paperOutput(**sitting, desk.now());
    const auto attempts = desk.attempts();
    LAMPLIGHT_TRY(attempts);
    if (attempts->isEmpty())
        return tl::unexpected(Complaint(
            Complaint::Refused, QCoreApplication::translate("cli", "No exam was sat with this deck yet. Start one "
                                                                   "with “lamplight-cli attempt start”.")));
    return reportOutput(desk, attempts->first().id);
}

/// What can be done with a sitting: the first argument.
struct Action {
    const char* name;
    int arguments; ///< with the name
    Expected<Output> (*run)(const Call& call);
};

constexpr std::array actions{
    Action{"start", 3, startSitting},
    Action{"answer", 4, answerQuestion},
    Action{"certainty", 4, writeOnQuestion<EventKind::Certainty>},
    Action{"flag", 3, markQuestion<EventKind::Flagged>},
    Action{"unflag", 3, markQuestion<EventKind::Unflagged>},
    Action{"strike", 4, strikeOption<EventKind::Struck>},
    Action{"unstrike", 4, strikeOption<EventKind::Unstruck>},
    Action{"highlight", 4, writeOnQuestion<EventKind::Highlighted>},
    Action{"unhighlight", 4, writeOnQuestion<EventKind::Unhighlighted>},
    Action{"note", 4, writeOnQuestion<EventKind::Noted>},
    Action{"end-section", 2, endSection},
    Action{"end-break", 2, endBreak},
    Action{"end", 2, endSitting},
    Action{"status", 2, tellStatus},
};

Expected<Output> runAttempt(const Call& call)
{
    const QString word = call.arguments.first();
    const auto* action =
        std::ranges::find_if(actions, [&](const Action& each) { return word == QLatin1String(each.name); });
    if (action == actions.end())
        return misused(QCoreApplication::translate("cli", "There is no “attempt %1”.").arg(word));
    if (call.arguments.size() != action->arguments)
        return misused(QCoreApplication::translate("cli", "“attempt %1” takes other arguments.").arg(word));
    return action->run(call);
}

} // namespace

Command attemptCommand()
{
    Command command;
    command.name = u"attempt"_s;
    command.usage = {u"start DECK NAME --seed N [--extra TIME] [--at ISO]"_s,
                     u"answer DECK POSITION RESPONSE [--at ISO]"_s,
                     u"certainty DECK POSITION 1|2|3 [--at ISO]"_s,
                     u"flag DECK POSITION [--at ISO]"_s,
                     u"unflag DECK POSITION [--at ISO]"_s,
                     u"strike DECK POSITION LETTER [--at ISO]"_s,
                     u"unstrike DECK POSITION LETTER [--at ISO]"_s,
                     u"highlight DECK POSITION START-LENGTH [--at ISO]"_s,
                     u"unhighlight DECK POSITION START-LENGTH [--at ISO]"_s,
                     u"note DECK POSITION TEXT [--at ISO]"_s,
                     u"end-section DECK [--at ISO]"_s,
                     u"end-break DECK [--at ISO]"_s,
                     u"end DECK [--at ISO]"_s,
                     u"status DECK [--at ISO]"_s};
    command.summary = QCoreApplication::translate("cli", "Sit an exam step by step; each step is on disk at once.");
    command.details = QCoreApplication::translate(
        "cli", "One sitting runs at a time in a deck. Positions count from 1, letters are those of the options as they "
               "are shown: A is the first. A response is letters (several answers: BD; matching: one for each line, - "
               "for none; ordering: all of them), or the text of a typed answer; “-” takes it back. The time goes on "
               "between two commands, unless the "
               "exam doesn't count time while it is closed. When it is over the exam is handed in as it stands, and "
               "“attempt status” tells the report.");
    command.options = {seedOption(), extraOption()};
    command.least = 2;
    command.most = 4;
    command.run = runAttempt;
    return command;
}

} // namespace lamplight::cli
