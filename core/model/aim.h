// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"

#include <QDate>
#include <QList>

namespace lamplight {

/// An exam that the candidate has ahead, or has sat: what the plan works toward.
struct Aim {
    AimId id;
    QString uid;
    int position = 0;      ///< in the list, from 0
    QString name;          ///< may be empty
    QDate date;            ///< invalid: not known yet
    QList<TopicId> topics; ///< each with its subtopics, by id; none: the whole deck
    BlueprintId blueprint; ///< what it asks of each topic; invalid: not said

    bool operator==(const Aim&) const = default;
};

} // namespace lamplight
