// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QList>
#include <QStringList>

namespace lamplight::exchange {

/// One text file, decoded and cut into lines. Line numbers everywhere are 1-based places in `lines`.
struct Source {
    QString file;      ///< path as given, for messages
    QString encoding;  ///< "UTF-8", "UTF-16LE", "UTF-16BE" or "Windows-1252"
    QStringList lines; ///< without their ends (LF, CR LF or CR); a final line end doesn't make another line

    bool operator==(const Source&) const = default;
};

/// What one import reads: a file, several, or a folder's files in the order of their names.
struct Material {
    QString root; ///< the folder, when one was given; else empty
    QList<Source> sources;
};

/// The largest text file that is read whole, in bytes.
inline constexpr qint64 largestText = 20 * 1024 * 1024;

/// Decodes text: by its byte-order mark, else UTF-16 by its zero bytes, else UTF-8 when valid, else Windows-1252.
/// Refuses what is empty (or only white space), binary, or larger than `largestText`: ErrorKind::Input.
Result<Source> decode(const QString& file, const QByteArray& bytes);

/// Reads files and folders (their *.txt and *.md, subfolders too). ErrorKind::NotFound, Io, Input.
Result<Material> readMaterial(const QStringList& paths);

} // namespace lamplight::exchange
