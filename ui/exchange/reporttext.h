// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/lineaccount.h"

namespace lamplight::ui {

/// The report of an import as plain text: the counts, then every line that was not understood with its place, its
/// reason and its words.
QString reportText(const QString& name, const exchange::ImportReport& report, const LineAccount& account);

/// Writes it whole or not at all, as UTF-8. ErrorKind::Io.
Result<void> saveText(const QString& path, const QString& text);

} // namespace lamplight::ui
