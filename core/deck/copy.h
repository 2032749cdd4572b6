// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

namespace lamplight::deck {

/// Copies a deck with SQLite's online backup: consistent also while it is being written. The target is replaced only
/// when the copy is whole. ErrorKind::Refused when both are the same file.
Result<void> copyFile(const QString& from, const QString& to);

/// The same, without the candidate's progress: cards are new and in order, reviews, attempts, reading, exam date and
/// the journal are left out.
Result<void> copyCourse(const QString& from, const QString& to);

} // namespace lamplight::deck
