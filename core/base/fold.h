// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace lamplight {

/// The form in which two wordings are the same: NFKC, case folded (sharp s is ss), accents off, Hebrew and Arabic
/// points off, typographic quotes and dashes made plain, runs of white space one space, ends trimmed, invisible signs
/// dropped. For comparing and finding, never for showing.
QString fold(QStringView text);

} // namespace lamplight
