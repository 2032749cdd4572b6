// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"

#include <optional>

namespace lamplight {

/// A node of the syllabus tree.
struct Topic {
    TopicId id;
    QString uid;
    TopicId parent;   ///< invalid: at the root
    int position = 0; ///< among its siblings, from 0
    QString code;     ///< as printed: "2.1"; may be empty
    QString title;
    std::optional<double> retention = {}; ///< desired, of its cards and its subtopics'; nothing: as above it

    bool operator==(const Topic&) const = default;
};

/// An assessment criterion of the syllabus; a question names the one it tests.
struct Criterion {
    CriterionId id;
    QString uid;
    TopicId topic; ///< invalid: belongs to the whole course
    QString code;  ///< "1.1.a"
    QString text;

    bool operator==(const Criterion&) const = default;
};

} // namespace lamplight
