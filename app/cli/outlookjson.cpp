// SPDX-License-Identifier: GPL-3.0-or-later
#include "outlookjson.h"

#include <QJsonArray>

namespace lamplight::cli {

using namespace Qt::StringLiterals;

QJsonArray intervalJson(const plan::Foretold& foretold)
{
    return {foretold.low80, foretold.high80};
}

QJsonObject examDayJson(const study::ExamOutlook& exam)
{
    return {{u"date"_s, exam.exam.date.toString(Qt::ISODate)},
            {u"expectedRecall"_s, exam.recall ? exam.recall->expected : exam.expected},
            {u"interval"_s, exam.recall ? QJsonValue(intervalJson(*exam.recall)) : QJsonValue()}};
}

} // namespace lamplight::cli
