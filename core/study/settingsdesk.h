// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/aim.h"
#include "study/session.h"

#include <QList>

/// How a deck is studied, and toward what.
namespace lamplight::study {

/// Changes the settings that differ from what the deck has, in one step. Title, identity and trained parameters aren't
/// set here. ErrorKind::Input when a value lies out of its range (deck/settingkeys.h): nothing is changed then.
Result<deck::Changes> putSettings(Session& session, const deck::Settings& settings);
/// 0.7..0.99; nothing: as above it. ErrorKind::Input, NotFound.
Result<deck::Changes> setRetention(Session& session, TopicId topic, std::optional<double> retention);

/// The candidate's exams in their order.
Result<QList<Aim>> aims(Session& session);
/// Makes an exam (id invalid; a uid is given where it has none) or changes one. Gives its id.
Result<AimId> putAim(Session& session, Aim aim);
Result<deck::Changes> removeAim(Session& session, AimId id);

} // namespace lamplight::study
