// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/firststart.h"
#include "stops.h"
#include "tour.h"

namespace lamplight::tour {

using namespace lamplight::ui;

void addShellStops(Tour& tour)
{
    const auto first = [](const std::optional<CourseSize>& sample) {
        return [sample] { return std::make_unique<FirstStart>(QDate(2026, 11, 24), sample); };
    };
    const CourseSize sample{QStringLiteral("Service management"), 6, 84, 60, 45};
    tour.add({QStringLiteral("first-start"), QStringLiteral("First start"), first(sample)});
    tour.add({QStringLiteral("first-start-no-sample"), QStringLiteral("First start without the sample course"),
              first(std::nullopt)});
    CourseSize large = sample;
    large.readingMinutes = 42 * 35 + 1;
    tour.add({QStringLiteral("first-start-impossible"), QStringLiteral("First start, a plan that cannot work"),
              first(large)});
}

} // namespace lamplight::tour
