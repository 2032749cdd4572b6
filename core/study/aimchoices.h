// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exam.h"
#include "model/topic.h"
#include "study/session.h"

#include <QList>

namespace lamplight::study {

/// What an exam ahead can be about, and ask.
struct AimChoices {
    QList<Topic> topics; ///< in the order of the syllabus
    QList<Blueprint> blueprints;
};

Result<AimChoices> aimChoices(Session& session);

} // namespace lamplight::study
