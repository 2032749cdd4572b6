// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QImage;
class QWidget;

namespace lamplight::tour {

/// Whether a picture shows nothing: all of one colour.
bool isEmpty(const QImage& picture);

/// Visible buttons whose text has less room than it needs and isn't told by a tool tip either, or that reach out of the
/// window sideways.
QStringList clippedButtons(QWidget& window);

} // namespace lamplight::tour
