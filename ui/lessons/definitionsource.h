// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace lamplight {
struct Definition;
}

namespace lamplight::ui {

/// Where a wording comes from: "Course wording, 2nd edition · official wording"; may be empty.
QString definitionSource(const Definition& definition);

} // namespace lamplight::ui
