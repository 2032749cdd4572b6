// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/attemptsdesk.h"

#include "deck/exams.h"
#include "deck/uids.h"
#include "study/endedattempts.h"
#include "study/satforms.h"

#include <QCoreApplication>
#include <QFile>
#include <QSaveFile>

namespace lamplight::study {

namespace {

SatQuestion satQuestion(const FormQuestion& question, const exam::QuestionResult& result)
{
    SatQuestion sat{question.uid,     question.section, {}, choiceUids(question), result.chosen, result.ms,
                    result.certainty, result.flagged};
    for (const Option& option : question.options)
        sat.options.append(option.uid);
    return sat;
}

SatAttempt satAttempt(const Attempt& attempt, const exam::Report& report)
{
    SatAttempt sat{attempt.uid,
                   attempt.blueprintUid,
                   attempt.name,
                   attempt.seed,
                   attempt.startedAt,
                   attempt.endedAt,
                   attempt.minutes,
                   attempt.passMark,
                   report.timeUp,
                   attempt.rules,
                   {}};
    for (const exam::QuestionResult& result : report.questions)
        sat.questions.append(satQuestion(attempt.form[result.position - 1], result));
    return sat;
}

Error fileTrouble(const QFileDevice& file)
{
    return {ErrorKind::Io, QCoreApplication::translate("study", "%1 can't be read or written: %2.")
                               .arg(file.fileName(), file.errorString())};
}

Result<QByteArray> bytesOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(fileTrouble(file));
    return file.readAll();
}

/// Events that tell the same: each question shown, answered after the time it took, and handed in at the end.
QList<AttemptEvent> eventsOf(const SatAttempt& sat, AttemptId id)
{
    QList<AttemptEvent> events;
    qint64 ms = 0;
    int section = 0;
    const auto add = [&](EventKind kind, int position = 0, const QString& value = {}) {
        events.append({id, static_cast<int>(events.size()) + 1, sat.startedAt + ms, ms, QStringLiteral("imported"),
                       kind, position, value});
    };
    add(EventKind::Started);
    for (int position = 1; position <= sat.questions.size(); ++position) {
        const SatQuestion& question = sat.questions[position - 1];
        for (; section < question.section && section + 1 < sat.rules.sections.size(); ++section) {
            add(EventKind::SectionEnded, 0, QString::number(section));
            if (sat.rules.sections[section].breakMinutes > 0) {
                add(EventKind::BreakStarted);
                add(EventKind::BreakEnded);
            }
        }
        add(EventKind::Seen, position);
        ms += question.ms;
        if (!question.response.isEmpty())
            add(EventKind::Answered, position, question.response);
        if (question.certainty > 0)
            add(EventKind::Certainty, position, QString::number(question.certainty));
        if (question.flagged)
            add(EventKind::Flagged, position);
    }
    add(sat.timeUp ? EventKind::TimeUp : EventKind::Ended);
    return events;
}

Attempt attemptOf(const SatAttempt& sat, const QString& candidate, const QList<FormQuestion>& form)
{
    Attempt attempt;
    attempt.uid = sat.uid;
    attempt.blueprintUid = sat.blueprintUid;
    attempt.name = sat.name;
    attempt.seed = sat.seed;
    attempt.startedAt = sat.startedAt;
    attempt.endedAt = sat.endedAt;
    attempt.minutes = sat.minutes;
    attempt.passMark = sat.passMark;
    attempt.state = AttemptState::Ended;
    attempt.form = form;
    attempt.rules = sat.rules;
    attempt.candidate = candidate;
    return attempt;
}

Result<void> insertSat(deck::Connection& connection, const SatAttempt& sat, const Attempt& attempt)
{
    const auto id = deck::insert(connection, attempt);
    if (!id)
        return tl::unexpected(id.error());
    for (const AttemptEvent& event : eventsOf(sat, *id))
        LAMPLIGHT_TRY(deck::append(connection, event));
    return {};
}

/// What isn't in the deck yet, with its forms; counts what is.
Result<QList<std::pair<SatAttempt, Attempt>>> freshAttempts(deck::Connection& connection, const AttemptsFile& file,
                                                            TakenAttempts& taken)
{
    const auto forms = SatForms::of(connection);
    if (!forms)
        return tl::unexpected(forms.error());
    QList<std::pair<SatAttempt, Attempt>> fresh;
    QStringList seen;
    for (const SatAttempt& sat : file.attempts) {
        const auto known = deck::attemptWithUid(connection, sat.uid);
        if (!known)
            return tl::unexpected(known.error());
        if (known->isValid() || seen.contains(sat.uid)) {
            ++taken.known;
            continue;
        }
        seen.append(sat.uid);
        const auto form = forms->formOf(sat);
        if (!form)
            return tl::unexpected(form.error());
        fresh.append({sat, attemptOf(sat, file.candidate, *form)});
    }
    taken.added = static_cast<int>(fresh.size());
    return fresh;
}

} // namespace

Result<AttemptsFile> attemptsToHandOn(Session& session, const QString& candidate)
{
    const auto name = candidateName(candidate);
    const auto settings = session.settings();
    if (const Error* error = firstError(name, settings))
        return tl::unexpected(*error);
    AttemptsFile file{*name, settings->title, {}};
    NoProgress none;
    LAMPLIGHT_TRY(eachEndedAttempt(session, none, [&](const Attempt& attempt, const exam::Report& report) {
        if (attempt.candidate.isEmpty() && !attempt.rules.feedbackAtOnce)
            file.attempts.append(satAttempt(attempt, report));
    }));
    if (file.attempts.isEmpty())
        return failure(ErrorKind::Refused, QCoreApplication::translate("study", "No exam has been handed in yet, so "
                                                                                "there are no attempts to hand on."));
    return file;
}

Result<int> exportAttempts(Session& session, const QString& path, const QString& candidate)
{
    const auto attempts = attemptsToHandOn(session, candidate);
    if (!attempts)
        return tl::unexpected(attempts.error());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(toBytes(*attempts)) < 0 || !file.commit())
        return tl::unexpected(fileTrouble(file));
    return static_cast<int>(attempts->attempts.size());
}

Result<TakenAttempts> importAttempts(Session& session, const QString& path, bool dryRun)
{
    const auto bytes = bytesOf(path);
    if (!bytes)
        return tl::unexpected(bytes.error());
    const auto file = attemptsFileFrom(*bytes);
    if (!file)
        return tl::unexpected(file.error());
    TakenAttempts taken{file->candidate};
    const auto fresh =
        session.deck().read([&](deck::Connection& connection) { return freshAttempts(connection, *file, taken); });
    if (!fresh)
        return tl::unexpected(fresh.error());
    if (dryRun || fresh->isEmpty())
        return taken;
    const auto written = session.deck().record([&](deck::Connection& connection) -> Result<void> {
        for (const auto& [sat, attempt] : *fresh)
            LAMPLIGHT_TRY(insertSat(connection, sat, attempt));
        return {};
    });
    if (!written)
        return tl::unexpected(written.error());
    return taken;
}

} // namespace lamplight::study
