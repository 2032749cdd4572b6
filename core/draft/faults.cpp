// SPDX-License-Identifier: GPL-3.0-or-later
#include "draft/faults.h"

#include "draft/optionfaults.h"
#include "draft/stemfaults.h"

#include <algorithm>

namespace lamplight::draft {

QList<FoundFault> faultsOf(const Question& question)
{
    QList<FoundFault> found;
    addStemFaults(question, found);
    addKeyFaults(question, found);
    addOptionFaults(question, found);
    if (question.explanation.trimmed().isEmpty())
        found << FoundFault{Fault::NoExplanation};
    if (!question.criterion.isValid())
        found << FoundFault{Fault::NoCriterion};
    std::ranges::stable_sort(found, {}, [](const FoundFault& each) { return severityOf(each.fault); });
    return found;
}

bool hasError(const QList<FoundFault>& faults)
{
    return std::ranges::any_of(faults,
                               [](const FoundFault& each) { return severityOf(each.fault) == Severity::Error; });
}

} // namespace lamplight::draft
