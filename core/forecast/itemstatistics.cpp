// SPDX-License-Identifier: GPL-3.0-or-later
#include "forecast/itemstatistics.h"

#include "forecast/moments.h"

#include <algorithm>

namespace lamplight::forecast {

namespace {

constexpr double groupShare = 0.27; // Kelley 1939: the share that tells two groups apart best

/// The sum of a person's marks and how many items they are of.
struct PersonSum {
    double marks = 0;
    int asked = 0;
};

/// Those who were asked an item, column by column.
struct ItemColumn {
    std::vector<double> marks, rest, total;
    std::vector<std::uint32_t> chosen;
    std::vector<Group> groups;
    std::vector<double> ms; ///< measured ones only
};

PersonSum sumOf(const std::vector<ItemResponse>& person)
{
    PersonSum sum;
    for (const ItemResponse& response : person)
        if (response.isAsked()) {
            sum.marks += response.mark;
            ++sum.asked;
        }
    return sum;
}

/// By totals, best first or last; both cuts take in all who are level with them.
std::vector<Group> groupsOf(const std::vector<double>& totals)
{
    std::vector<Group> groups(totals.size(), Group::Middle);
    if (totals.empty())
        return groups;
    std::vector<double> sorted = totals;
    std::ranges::sort(sorted);
    const auto size = static_cast<size_t>(std::max(1L, std::lround(groupShare * static_cast<double>(totals.size()))));
    const double lower = sorted[size - 1], upper = sorted[sorted.size() - size];
    if (lower >= upper)
        return groups;
    for (size_t i = 0; i < totals.size(); ++i)
        groups[i] = totals[i] >= upper ? Group::Upper : totals[i] <= lower ? Group::Lower : Group::Middle;
    return groups;
}

ItemColumn columnOf(const ResponseMatrix& matrix, const std::vector<PersonSum>& sums, size_t item)
{
    ItemColumn column;
    for (size_t person = 0; person < matrix.persons.size(); ++person) {
        const ItemResponse& response = matrix.persons[person][item];
        if (!response.isAsked())
            continue;
        const PersonSum& sum = sums[person];
        column.marks.push_back(response.mark);
        column.total.push_back(sum.marks / sum.asked);
        column.rest.push_back(sum.asked > 1 ? (sum.marks - response.mark) / (sum.asked - 1) : 0);
        column.chosen.push_back(response.chosen);
        if (response.ms > 0)
            column.ms.push_back(static_cast<double>(response.ms));
    }
    column.groups = groupsOf(column.total);
    return column;
}

/// `chose`: whether a set of options counts.
template <class Chose>
OptionUse useOf(const ItemColumn& column, bool enough, Chose chose)
{
    OptionUse use;
    std::vector<double> choices, rest;
    for (size_t i = 0; i < column.chosen.size(); ++i) {
        const bool chosen = chose(column.chosen[i]);
        choices.push_back(chosen ? 1 : 0);
        if (!chosen)
            continue;
        ++use.chosen;
        ++use.byGroup[static_cast<size_t>(column.groups[i])];
        rest.push_back(column.rest[i]);
    }
    if (!choices.empty())
        use.share = static_cast<double>(use.chosen) / static_cast<double>(choices.size());
    if (!rest.empty())
        use.meanRest = mean(rest);
    if (enough)
        use.correlation = correlation(choices, column.rest);
    return use;
}

std::optional<double> efficiencyOf(const ItemColumn& column)
{
    std::vector<double> marks = column.marks, rest = column.rest;
    std::ranges::sort(marks);
    std::ranges::sort(rest);
    const double most = covariance(marks, rest);
    if (most <= 0)
        return {};
    return covariance(column.marks, column.rest) / most;
}

std::optional<double> upperLowerOf(const ItemColumn& column)
{
    std::vector<double> upper, lower;
    for (size_t i = 0; i < column.marks.size(); ++i) {
        if (column.groups[i] == Group::Upper)
            upper.push_back(column.marks[i]);
        if (column.groups[i] == Group::Lower)
            lower.push_back(column.marks[i]);
    }
    if (upper.empty() || lower.empty())
        return {};
    return mean(upper) - mean(lower);
}

ItemFigures figuresOf(const ItemColumn& column, const ItemKey& key, int least)
{
    ItemFigures figures;
    figures.people = static_cast<int>(column.marks.size());
    figures.facility = mean(column.marks);
    figures.sd = std::sqrt(variance(column.marks));
    const bool enough = figures.people >= least;
    if (enough)
        figures.discrimination = correlation(column.marks, column.rest);
    if (figures.discrimination) {
        const double r = *figures.discrimination;
        figures.discriminationError = (1 - r * r) / std::sqrt(figures.people - 1.0);
        figures.efficiency = efficiencyOf(column);
        figures.upperLower = upperLowerOf(column);
    }
    for (const Group group : column.groups)
        ++figures.groups[static_cast<size_t>(group)];
    for (int option = 0; option < key.options; ++option)
        figures.options.push_back(
            useOf(column, enough, [option](std::uint32_t chosen) { return (chosen >> option & 1U) != 0; }));
    if (key.options > 0)
        figures.omitted = useOf(column, enough, [](std::uint32_t chosen) { return chosen == 0; });
    if (!column.ms.empty())
        figures.meanMs = mean(column.ms);
    return figures;
}

void addReliability(const ResponseMatrix& matrix, const std::vector<PersonSum>& sums, int least, TestFigures& figures)
{
    const size_t items = matrix.items.size();
    std::vector<double> totals;
    std::vector<std::vector<double>> columns(items);
    for (size_t person = 0; person < sums.size(); ++person) {
        if (sums[person].asked != static_cast<int>(items))
            continue;
        totals.push_back(sums[person].marks);
        for (size_t item = 0; item < items; ++item)
            columns[item].push_back(matrix.persons[person][item].mark);
    }
    figures.complete = static_cast<int>(totals.size());
    figures.mean = mean(totals);
    figures.sd = std::sqrt(variance(totals));
    if (figures.complete < least || items < 2 || figures.sd <= 0)
        return;
    double parts = 0;
    for (const std::vector<double>& column : columns)
        parts += variance(column);
    const auto k = static_cast<double>(items);
    figures.reliability = k / (k - 1) * (1 - parts / variance(totals));
    figures.standardError = figures.sd * std::sqrt(std::max(0.0, 1 - *figures.reliability));
}

} // namespace

TestFigures itemFigures(const ResponseMatrix& matrix, int least)
{
    std::vector<PersonSum> sums;
    for (const std::vector<ItemResponse>& person : matrix.persons)
        sums.push_back(sumOf(person));
    TestFigures figures;
    figures.people = static_cast<int>(matrix.persons.size());
    for (size_t item = 0; item < matrix.items.size(); ++item)
        figures.items.push_back(figuresOf(columnOf(matrix, sums, item), matrix.items[item], least));
    addReliability(matrix, sums, least, figures);
    return figures;
}

} // namespace lamplight::forecast
