// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deck/connection.h"
#include "model/question.h"

#include <QList>

namespace lamplight::deck {

Result<QList<CaseStudy>> caseStudies(Connection& connection);
Result<CaseStudyId> insert(Connection& connection, const CaseStudy& study);
Result<void> update(Connection& connection, const CaseStudy& study);

} // namespace lamplight::deck
