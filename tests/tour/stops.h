// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace lamplight::tour {

class Tour;

/// The parts that screens are made of, on one page.
void addPartStops(Tour& tour);

} // namespace lamplight::tour
