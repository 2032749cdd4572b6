// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/endedattempts.h"

#include "deck/exams.h"

#include <QCoreApplication>
#include <algorithm>

namespace lamplight::study {

Result<void> eachEndedAttempt(Session& session, Progress& progress,
                              const std::function<void(const Attempt&, const exam::Report&)>& take)
{
    return session.deck().read([&](deck::Connection& connection) -> Result<void> {
        auto attempts = deck::attempts(connection);
        if (!attempts)
            return tl::unexpected(attempts.error());
        std::ranges::reverse(*attempts); // in the order in which they came into the deck, where started at once
        std::ranges::stable_sort(*attempts, {}, &Attempt::startedAt);
        for (qsizetype i = 0; i < attempts->size(); ++i) {
            const Attempt& attempt = attempts->at(i);
            progress.report(i, attempts->size());
            if (progress.cancelled())
                return failure(ErrorKind::Cancelled, QCoreApplication::translate("study", "Stopped."));
            if (attempt.state != AttemptState::Ended)
                continue;
            const auto events = deck::events(connection, attempt.id);
            if (!events)
                return tl::unexpected(events.error());
            take(attempt, exam::report(attempt, *events));
        }
        return {};
    });
}

} // namespace lamplight::study
