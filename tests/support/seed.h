// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QRandomGenerator>
#include <QtGlobal>

namespace lamplight::test {

/// Another seed each time, printed; the environment's LAMPLIGHT_SEED repeats one.
inline quint64 seed()
{
    const QByteArray given = qgetenv("LAMPLIGHT_SEED");
    const quint64 seed = given.isEmpty() ? QRandomGenerator::global()->generate64() : given.toULongLong();
    qInfo("LAMPLIGHT_SEED=%llu", static_cast<unsigned long long>(seed));
    return seed;
}

} // namespace lamplight::test
