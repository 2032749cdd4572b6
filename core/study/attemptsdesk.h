// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/attemptsfile.h"
#include "study/session.h"

namespace lamplight::study {

/// The deck's own candidate's exams that were handed in, practice left out, under a name of their choice. ErrorKind::
/// Input: no name; Refused: there is none yet.
Result<AttemptsFile> attemptsToHandOn(Session& session, const QString& candidate);
/// The same into a file, whole or not at all; gives how many attempts. ErrorKind::Io.
Result<int> exportAttempts(Session& session, const QString& file, const QString& candidate);

struct TakenAttempts {
    QString candidate;
    int added = 0;
    int known = 0; ///< they were in the deck already
};

/// Takes a candidate's attempts into a trainer's deck, all or none, with the wording that this deck has now. Attempts
/// are history: it isn't a step. Importing a file twice changes nothing. ErrorKind::Input, TooNew, Io; Refused: the
/// deck isn't of the same course, because questions or options are missing from it. `dryRun` writes nothing.
Result<TakenAttempts> importAttempts(Session& session, const QString& file, bool dryRun = false);

} // namespace lamplight::study
