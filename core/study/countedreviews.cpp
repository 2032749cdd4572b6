// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/countedreviews.h"

#include "deck/memoryrows.h"

#include <QHash>
#include <algorithm>

namespace lamplight::study {

Result<std::vector<Review>> countedReviews(deck::Connection& connection)
{
    const auto rows = deck::memoryRows(connection);
    if (!rows)
        return tl::unexpected(rows.error());
    QHash<CardId, ReviewId> forgotten;
    for (const deck::MemoryRow& row : *rows)
        if (row.memoryFrom.isValid())
            forgotten.insert(row.id, row.memoryFrom);
    std::vector<Review> reviews;
    LAMPLIGHT_TRY(deck::reviewRows(connection, [&](const deck::ReviewRow& row) {
        if (!row.practice && row.id > forgotten.value(row.card))
            reviews.push_back(
                {row.id, row.card, row.at, row.rating, row.ms, row.elapsedDays, row.before, row.stability, 0, false});
    }));
    std::stable_sort(reviews.begin(), reviews.end(), [](const Review& a, const Review& b) { return a.card < b.card; });
    return reviews;
}

} // namespace lamplight::study
