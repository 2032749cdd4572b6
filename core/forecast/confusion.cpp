// SPDX-License-Identifier: GPL-3.0-or-later
#include "forecast/confusion.h"

#include <QMap>
#include <QSet>
#include <algorithm>
#include <tuple>
#include <utility>

namespace lamplight::forecast {

namespace {

struct Tally {
    int times = 0, chances = 0;
    QSet<QString> questions;
};

} // namespace

QList<Confusion> confusions(const QList<ConceptAnswer>& answers)
{
    QMap<std::pair<QString, QString>, Tally> tallies;
    for (const ConceptAnswer& answer : answers) {
        const QSet<QString> offered(answer.offered.begin(), answer.offered.end());
        for (const QString& other : offered) {
            if (answer.meant.isEmpty() || other.isEmpty() || other == answer.meant)
                continue;
            Tally& tally = tallies[{answer.meant, other}];
            ++tally.chances;
            if (answer.taken.contains(other)) {
                ++tally.times;
                tally.questions.insert(answer.question);
            }
        }
    }
    QList<Confusion> found;
    for (auto tally = tallies.cbegin(); tally != tallies.cend(); ++tally)
        if (tally->times > 0)
            found.append({tally.key().first, tally.key().second, tally->times, tally->chances,
                          static_cast<int>(tally->questions.size())});
    std::ranges::stable_sort(found, [](const Confusion& a, const Confusion& b) {
        return std::tuple(-a.interval().low, -a.times) < std::tuple(-b.interval().low, -b.times);
    });
    return found;
}

} // namespace lamplight::forecast
