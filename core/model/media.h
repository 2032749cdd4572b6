// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"

#include <QByteArray>

namespace lamplight {

/// A picture or a sound that cards and lessons show.
struct Media {
    MediaId id;
    QString hash; ///< SHA-256 of the bytes, hexadecimal
    QString name; ///< as the source calls it: "cell.png"
    QString type; ///< MIME: "image/png"
    QByteArray bytes;

    bool operator==(const Media&) const = default;
};

} // namespace lamplight
