// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/source.h"
#include "markdowncourse.h"

#include <QTest>

namespace lamplight::exchange {

/// The sample course as it is read; an empty plan and a failed test where it can't be.
inline ImportPlan samplePlan()
{
    const auto material = readMaterial({QStringLiteral(LAMPLIGHT_SOURCE "/resources/sample/course")});
    if (!material) {
        QTest::qFail(qPrintable(describe(material.error())), __FILE__, __LINE__);
        return {};
    }
    return planOf(*material);
}

} // namespace lamplight::exchange
