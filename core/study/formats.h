// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

namespace lamplight::study {

/// A format in which material comes in or goes out.
struct Format {
    QString name; ///< as `--format` takes it
    QStringList suffixes;
    bool reads = false;
    bool writes = false;
};

/// All that this program reads or writes, the deck's own format last.
QList<Format> formats();

} // namespace lamplight::study
