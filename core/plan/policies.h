// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/simulate.h"

namespace lamplight::plan {

/// What people do today, to compare with.

/// FSRS at one desired retention: what is due first, by its due day, then the new cards, spread evenly over the days
/// (those that the minutes didn't reach are made up for). With `lastSweep`, new cards are begun in the days before it;
/// as many last days as one visit to every card takes go through all cards once, the strongest first, so that the
/// weakest are freshest on the exam day.
std::unique_ptr<Policy> fixedRetention(double retention, bool lastSweep);

/// SM-2: 1 day, 6 days, then times the ease; the ease from 2.5, never under 1.3; forgotten: again after a day. Again,
/// Hard, Good, Easy are its qualities 2, 3, 4, 5. New cards as above.
std::unique_ptr<Policy> sm2();

/// Cramming: new cards as fast as the minutes allow, then all cards over and over, the least known first, until the
/// eve; no minute is left unused.
std::unique_ptr<Policy> cramming();

} // namespace lamplight::plan
