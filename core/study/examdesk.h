// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exam/letters.h"
#include "exam/report.h"
#include "exam/response.h"
#include "exam/responsetext.h"
#include "exam/shortage.h"
#include "exam/sitting.h"
#include "exam/warnings.h"
#include "model/exam.h"
#include "study/attemptsummary.h"
#include "study/session.h"
#include "study/sittingoptions.h"

namespace lamplight::study {

/// The sitting that runs, and the exam's paperwork before and after. At most one sitting runs in a deck. Every action
/// is an event on disk before act() returns.
class ExamDesk {
public:
    /// `run` names this run of the program; events of one run are timed by the monotonic clock. Each desk is a run.
    explicit ExamDesk(Session& session);

    Result<QList<Blueprint>> blueprints();
    /// By name; ErrorKind::NotFound.
    Result<Blueprint> blueprint(const QString& name);
    /// The form that this seed gives. ErrorKind::Refused with every short row when the pool can't fill it.
    Result<QList<FormQuestion>> form(const Blueprint& blueprint, quint64 seed);
    /// What stands in the way, empty when nothing does.
    Result<QList<exam::Shortage>> shortages(const Blueprint& blueprint);

    /// A seed where nobody names one: six digits, so that people can tell it; another at another moment.
    quint64 freshSeed() const;
    /// ErrorKind::Refused while another sitting runs.
    Result<exam::Sitting> start(const Blueprint& blueprint, quint64 seed);
    Result<exam::Sitting> start(const Blueprint& blueprint, const SittingOptions& options);
    Result<exam::Sitting> start(const Practice& practice);
    /// The sitting that runs, as its events tell it. What the clock has brought meanwhile (see exam::Sitting::due) is
    /// written first; in a deck that is only read it is left out. Nothing when none runs any more.
    Result<std::optional<exam::Sitting>> running();
    /// Goes on with the sitting after the program was closed: writes Resumed (see Sitting::awayMs).
    Result<std::optional<exam::Sitting>> resume();
    /// One action; gives the sitting after it. ErrorKind::Refused, NotFound (no sitting runs). What the clock has
    /// brought comes first, and then the action may be refused. Ending what the clock has just ended is no error. A
    /// break begins with the end of its section, by itself.
    Result<exam::Sitting> act(EventKind kind, int position = 0, const QString& value = {});

    exam::Moment now() const;

    /// Newest first; the deck's own candidate's.
    Result<QList<AttemptSummary>> attempts();
    Result<Attempt> attempt(AttemptId id);
    Result<exam::Report> report(AttemptId id);

private:
    Result<std::optional<exam::Sitting>> load();
    Result<exam::Sitting> start(Attempt attempt);
    Result<void> refuseWhileOneRuns();
    Result<void> write(exam::Sitting& sitting, const QList<AttemptEvent>& events);
    Result<void> settle(exam::Sitting& sitting);

    Session& m_session;
    QString m_run;
    std::optional<exam::Sitting> m_sitting; ///< as written by this desk
};

} // namespace lamplight::study
