// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QStringList>

/// What docs/cli.md promises of the JSON, compared with what the program prints. A path is "trace[].line"; keys that
/// are numbers are "{position}".
namespace lamplight::test {

/// The whole of docs/cli.md.
QString cliDocument();
/// Paths in the JSON that the section "## `command`" (or "### ...") doesn't name.
QStringList notPromised(const QString& section, const QJsonValue& json);
/// Paths that the section names, other than those with "?", and the JSON lacks.
QStringList notKept(const QString& section, const QJsonValue& json);

} // namespace lamplight::test

/// The document is exactly as the section says.
#define KEEPS_PROMISE(section, json)                                                                                   \
    do {                                                                                                               \
        QCOMPARE(lamplight::test::notPromised(section, json), QStringList());                                          \
        QCOMPARE(lamplight::test::notKept(section, json), QStringList());                                              \
    } while (false)
