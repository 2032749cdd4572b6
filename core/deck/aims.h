// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deck/connection.h"
#include "model/aim.h"

#include <QList>

namespace lamplight::deck {

/// The candidate's exams, in the order of their positions.
Result<QList<Aim>> aims(Connection& connection);
Result<AimId> insert(Connection& connection, const Aim& aim);
/// With its topics, where they differ.
Result<void> update(Connection& connection, const Aim& aim);
Result<void> remove(Connection& connection, AimId id);

} // namespace lamplight::deck
