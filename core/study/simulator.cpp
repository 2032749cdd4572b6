// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/simulator.h"

#include "plan/policies.h"

#include <QCoreApplication>

namespace lamplight::study {

namespace {

constexpr double leastRetention = 0.5;
constexpr double mostRetention = 0.99;

} // namespace

Result<plan::MakePolicy> policyNamed(const QString& name)
{
    if (name == QLatin1String("plan"))
        return [](const plan::CourseStart& start) { return plan::planned(start); };
    if (name == QLatin1String("sm2"))
        return [](const plan::CourseStart&) { return plan::sm2(); };
    if (name == QLatin1String("cram"))
        return [](const plan::CourseStart&) { return plan::cramming(); };
    const QString kind = name.section(QLatin1Char(':'), 0, 0);
    bool isNumber = false;
    const double retention = name.section(QLatin1Char(':'), 1).toDouble(&isNumber);
    const bool sweep = kind == QLatin1String("sweep");
    if ((sweep || kind == QLatin1String("retention")) && isNumber && retention >= leastRetention &&
        retention <= mostRetention)
        return [=](const plan::CourseStart&) { return plan::fixedRetention(retention, sweep); };
    return failure(ErrorKind::Input,
                   QCoreApplication::translate("study", "“%1” is no policy. There are plan, sm2, cram, and retention:R "
                                                        "and sweep:R with R from %2 to %3.")
                       .arg(name)
                       .arg(leastRetention)
                       .arg(mostRetention));
}

} // namespace lamplight::study
