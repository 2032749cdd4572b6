// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli.h"

#include <QTemporaryDir>

namespace lamplight::test {

/// A deck of the sample course in a folder of its own, made by the terminal program. Its moment is 2026-06-01 18:00 UTC
/// unless a command is given another `--at`.
class SampleDeck {
public:
    SampleDeck();

    QString file() const { return path(QStringLiteral("sample.lamp")); }
    QString path(const QString& name) const { return m_folder.filePath(name); }
    /// Writes a file beside the deck; its path.
    QString write(const QString& name, const QByteArray& bytes) const;

    /// `COMMAND DECK REST... --json`.
    CliRun run(const QString& command, const QStringList& rest = {}) const;
    /// `attempt ACTION DECK REST... --json`.
    CliRun attempt(const QString& action, const QStringList& rest = {}) const;
    /// Every noun that the deck holds, to see whether anything changed; read here, as it is asked for often.
    QByteArray everything() const;

private:
    QTemporaryDir m_folder;
};

/// A file or folder of resources/sample.
QString sample(const QString& name);

/// The entry of a list whose `key` is `value`; an empty object when there is none.
QJsonObject entryOf(const QJsonValue& list, const QString& key, const QJsonValue& value);

} // namespace lamplight::test
