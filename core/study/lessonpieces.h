// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/lessontext.h"

namespace lamplight::study {

/// The paragraphs and list entries of a block, in the order of its text. Its label is taken off; blank lines part
/// paragraphs; the lines of code and of a damaged table stay lines.
QList<ShownPiece> pieces(const Block& block);

/// The lines of a paragraph as one.
QString joinedLines(const QString& text);

} // namespace lamplight::study
