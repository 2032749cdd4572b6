// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "exchange/importplan.h"

#include <QHash>

/// What the author types while an import is still a plan: the options of questions that came without.
namespace lamplight::study {

/// One option a line, with "*" before each that is right; a letter, a number or a bullet before its text is left off.
/// ErrorKind::Input with what is missing: fewer than two options, none right, one twice.
Result<QList<Option>> typedOptions(const QString& text);

/// The plan with the options of those questions (places in ImportPlan::questions) taken.
exchange::ImportPlan withOptions(exchange::ImportPlan plan, const QHash<qsizetype, QList<Option>>& typed);

} // namespace lamplight::study
