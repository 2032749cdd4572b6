// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonValue>
#include <QStringList>

namespace lamplight::test {

/// What one run of lamplight-cli left behind.
struct CliRun {
    int exit = -1; ///< -1: it didn't end by itself
    QByteArray out;
    QString err;
    /// Standard output as one JSON document; Undefined where it isn't one.
    QJsonValue json = QJsonValue(QJsonValue::Undefined);
};

/// Runs the terminal program that was built beside the tests, in UTC, and waits for its end.
CliRun runCli(const QStringList& arguments, const QByteArray& input = {});

} // namespace lamplight::test
