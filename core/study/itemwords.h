// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/itemdesk.h"

/// How items are spoken of before the user, on a screen and in the terminal.
namespace lamplight::study {

/// Short: "key?".
QString label(forecast::Fault fault);
/// camelCase, for `--json`.
QString nameOf(forecast::Fault fault);
QString nameOf(ItemCaveat caveat);
/// "Check the key: the better people choose “…”."
QString sentence(const ItemRow& row, const forecast::Suspicion& suspicion);
QString sentence(ItemCaveat caveat, const ItemAnalysis& analysis);
/// Why a row has no discrimination: "under 30 people"; "all alike" where nothing varies. Empty: it has one.
QString whyWithheld(const ItemRow& row);

} // namespace lamplight::study
