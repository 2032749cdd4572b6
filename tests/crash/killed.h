// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/random.h"

#include <QJsonObject>
#include <QStringList>

namespace lamplight::test {

/// What became of a run of lamplight-cli that may have been killed.
struct KilledRun {
    bool killed = false;
    int exit = 0; ///< when it wasn't
    QByteArray out;
    QByteArray err;
    QJsonObject json; ///< what it printed; empty when that isn't a whole document
    int calls = 0;    ///< how often it would have changed a file, when it wasn't to be killed
};

/// Runs lamplight-cli with SIGKILL in place of its n-th call that changes a file (see killat.cpp); 0: isn't killed.
KilledRun runKilledAt(int call, const QStringList& arguments);
/// Runs it with SIGKILL as soon as its whole result has been printed, unless it has ended by then.
KilledRun runKilledOnceItAnswered(const QStringList& arguments);

/// About `visits` numbers of calls, spread over 1..calls, the first and the last among them.
QList<int> someCalls(int calls, int visits, Random& random);

} // namespace lamplight::test
