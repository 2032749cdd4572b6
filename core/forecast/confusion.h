// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exam/interval.h"

#include <QList>
#include <QStringList>

/// Which concept is taken for which.
namespace lamplight::forecast {

/// One answer to a question that means a concept and offers others for it. By uid.
struct ConceptAnswer {
    QString question;
    QString meant;
    QStringList offered; ///< the concepts of its wrong options
    QStringList taken;   ///< of these, those chosen
};

struct Confusion {
    QString meant, taken;
    int times = 0;     ///< >= 1
    int chances = 0;   ///< answers that could have gone this way: meant the one and offered the other
    int questions = 0; ///< different ones in which it went this way

    double rate() const { return static_cast<double>(times) / chances; }
    /// 90 % (Wilson).
    exam::Interval interval() const { return exam::wilson(times, chances); }
    bool operator==(const Confusion&) const = default;
};

/// The surest first: by the lower end of the interval, then by times, then by uid.
QList<Confusion> confusions(const QList<ConceptAnswer>& answers);

} // namespace lamplight::forecast
