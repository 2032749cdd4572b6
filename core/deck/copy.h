// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"

namespace lamplight::deck {

/// Copies a deck with SQLite's online backup: consistent also while it is being written. The target is replaced only
/// when the copy is whole. ErrorKind::Refused when both are the same file, Locked when the target is a deck that is
/// open, Cancelled. Progress counts pages of the file.
Result<void> copyFile(const QString& from, const QString& to, Progress& progress);
Result<void> copyFile(const QString& from, const QString& to);

/// The same, without the candidate's progress: cards are new and in order; reviews, attempts, reading, flags, exams
/// ahead with their plans and forecasts, the journal and every setting but the title are left out. It is another deck:
/// it gets an id of its own.
Result<void> copyCourse(const QString& from, const QString& to, Progress& progress);

} // namespace lamplight::deck
