// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/aimchoices.h"

#include "deck/exams.h"
#include "deck/topics.h"

namespace lamplight::study {

Result<AimChoices> aimChoices(Session& session)
{
    return session.deck().read([](deck::Connection& connection) -> Result<AimChoices> {
        const auto topics = deck::topics(connection);
        const auto blueprints = deck::blueprints(connection);
        if (const Error* error = firstError(topics, blueprints))
            return tl::unexpected(*error);
        return AimChoices{*topics, *blueprints};
    });
}

} // namespace lamplight::study
