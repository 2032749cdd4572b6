// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

namespace lamplight {
struct Media;
}

namespace lamplight::ui {

/// The picture that a medium holds, no wider than `widest` device pixels. Null when it can't be drawn: damaged, larger
/// than 128 MB, or a drawing that would read other files.
QImage pictureOf(const Media& media, int widest);

} // namespace lamplight::ui
