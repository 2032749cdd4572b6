// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/examdesk.h"

namespace lamplight::cli {

/// The questions as on paper; with `key`, the right letters after each.
QString paperText(const QList<FormQuestion>& form, bool key);
/// How far a sitting is: time left, what is answered, flagged and open.
QString sittingText(const exam::Sitting& sitting, const exam::Moment& now);
QString reportText(const Attempt& attempt, const exam::Report& report);

} // namespace lamplight::cli
