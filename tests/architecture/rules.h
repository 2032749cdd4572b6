// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>
#include <QStringList>

/// What docs/architecture.md asks of every source file, so that the house keeps its rooms.
namespace lamplight::architecture {

/// A source file; `path` is relative to the repository, with slashes.
struct SourceFile {
    QString path;
    QString text;
};

/// The parts of a C++ source that rules look at apart.
struct SourceText {
    QString code;         ///< comments and what stands between quotes blanked, line breaks kept
    QStringList includes; ///< as written: `"model/card.h"`, `<QString>`
};

SourceText parse(const QString& text);

/// What the file includes that its room must not know. `files` holds the paths of all sources, so that a name can be
/// found; `coreHeaders` the names of Qt Core's headers.
QStringList includeViolations(const SourceFile& file, const QSet<QString>& files, const QSet<QString>& coreHeaders);

/// What the file breaks of the house rules about its own text: licence line, length, calls that are kept to one room,
/// work left undone.
QStringList sourceViolations(const SourceFile& file);

} // namespace lamplight::architecture
