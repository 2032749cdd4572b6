// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/itemstatistics.h"

#include "deck/exams.h"
#include "exam/report.h"

#include <QHash>
#include <algorithm>
#include <tuple>

namespace lamplight::study {

Result<QList<ItemStatistics>> itemStatistics(Session& session)
{
    return session.deck().read([](deck::Connection& connection) -> Result<QList<ItemStatistics>> {
        auto attempts = deck::attempts(connection);
        if (!attempts)
            return tl::unexpected(attempts.error());
        std::ranges::reverse(*attempts); // the oldest first
        QHash<QString, ItemStatistics> items;
        for (const Attempt& attempt : std::as_const(*attempts)) {
            if (attempt.state != AttemptState::Ended)
                continue;
            const auto events = deck::events(connection, attempt.id);
            if (!events)
                return tl::unexpected(events.error());
            for (const exam::QuestionResult& result : exam::report(attempt, *events).questions) {
                const FormQuestion& question = attempt.form[result.position - 1];
                ItemStatistics& item = items[question.uid];
                item.uid = question.uid;
                item.stem = question.stem;
                item.topic = question.topicCode;
                if (item.asked == 0)
                    item.firstRight = result.right;
                ++item.asked;
                item.right += result.right;
            }
        }
        QList<ItemStatistics> list = items.values();
        std::ranges::sort(list, [](const ItemStatistics& a, const ItemStatistics& b) {
            return std::tuple(a.facility(), a.stem, a.uid) < std::tuple(b.facility(), b.stem, b.uid);
        });
        return list;
    });
}

} // namespace lamplight::study
