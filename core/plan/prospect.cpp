// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/prospect.h"

namespace lamplight::plan {

namespace {

constexpr float leastRetained = 0.5F;

} // namespace

Prospect::Prospect(std::shared_ptr<const Transitions> transitions, std::span<const double> prices, int stride)
    : m_transitions(std::move(transitions)), m_prices(prices.begin(), prices.end()),
      m_days(static_cast<int>(prices.size()) - 1), m_stride(stride),
      m_cells(static_cast<size_t>(Transitions::rows * m_transitions->columns()))
{
    const size_t chances = chance(m_days);
    m_gains.resize((chances + 1) * m_cells);
    m_fresh.resize(chances + 1);
    m_retained.resize(chances + 1);
    std::vector<float> values(m_cells); // on the exam day: the recall
    for (int row = 0, cell = 0; row < Transitions::rows; ++row)
        for (int column = 0; column < m_transitions->columns(); ++column, ++cell)
            values[static_cast<size_t>(cell)] = m_transitions->step(row, column).recall;
    for (size_t left = 1; left <= chances; ++left) {
        const size_t day = std::min(left * static_cast<size_t>(stride), static_cast<size_t>(m_days));
        lookBack(left, static_cast<float>(prices[day]), values);
        m_retained[left] = retained(left);
    }
}

void Prospect::lookBack(size_t left, float price, std::vector<float>& values)
{
    const int columns = m_transitions->columns();
    std::vector<Transitions::Between> tomorrow;
    for (int column = 0; column < columns; ++column)
        tomorrow.push_back(m_transitions->between(m_transitions->days(column) + m_stride));
    const auto waiting = [&](const float* ofRow, int column) {
        const Transitions::Between place = tomorrow[static_cast<size_t>(column)];
        return ofRow[place.column] + place.share * (ofRow[place.column + 1] - ofRow[place.column]);
    };
    std::array<float, Transitions::rows> visited{}; // right after a visit, which is a wait from column 0
    for (int row = 0; row < Transitions::rows; ++row)
        visited[static_cast<size_t>(row)] = waiting(&values[static_cast<size_t>(row * columns)], 0);
    float* gains = &m_gains[left * m_cells];
    std::vector<float> ofRow(static_cast<size_t>(columns));
    for (int row = 0, cell = 0; row < Transitions::rows; ++row) {
        float* own = &values[static_cast<size_t>(row * columns)];
        std::copy(own, own + columns, ofRow.begin());
        for (int column = 0; column < columns; ++column, ++cell) {
            const Transitions::Step& step = m_transitions->step(row, column);
            const float wait = waiting(ofRow.data(), column);
            const float now = step.recall * step.recalled.of(visited.data()) +
                              (1 - step.recall) * step.forgotten.of(visited.data()) - price * step.seconds;
            gains[cell] = (now - wait) / step.seconds;
            own[column] = std::max(now, wait);
        }
    }
    const auto seconds = static_cast<float>(m_transitions->freshSeconds());
    const float now = m_transitions->afterFirst(visited.data()) - price * seconds;
    m_fresh[left] = (now - m_freshValue) / seconds;
    m_freshValue = std::max(now, m_freshValue);
}

bool Prospect::retained(size_t left) const
{
    const auto days = static_cast<int>(left) * m_stride;
    const int before = m_transitions->nearest(days / 2);
    const int after = m_transitions->nearest(days - days / 2);
    std::array<float, Transitions::rows> recall{}; // that many days after the last visit
    std::array<float, Transitions::rows> onExam{};
    for (int row = 0; row < Transitions::rows; ++row)
        recall[static_cast<size_t>(row)] = m_transitions->step(row, after).recall;
    for (int row = 0; row < Transitions::rows; ++row) {
        const Transitions::Step& again = m_transitions->step(row, before);
        onExam[static_cast<size_t>(row)] = days / 2 < 1 ? recall[static_cast<size_t>(row)]
                                                        : again.recall * again.recalled.of(recall.data()) +
                                                              (1 - again.recall) * again.forgotten.of(recall.data());
    }
    return m_transitions->afterFirst(onExam.data()) >= leastRetained;
}

double Prospect::gain(const memory::State& state, double elapsedDays, int daysLeft) const
{
    const Transitions::Spot spot = Transitions::spot(state);
    const Transitions::Between place = m_transitions->between(elapsedDays);
    const int columns = m_transitions->columns();
    const float* gains = this->gains(daysLeft) + place.column;
    const auto at = [&](int row) {
        const float* cell = gains + row * columns;
        return cell[0] + place.share * (cell[1] - cell[0]);
    };
    const float low = at(spot.row) + spot.hard * (at(spot.row + 1) - at(spot.row));
    const int more = spot.row + Transitions::difficulties;
    const float high = at(more) + spot.hard * (at(more + 1) - at(more));
    return low + spot.stable * (high - low);
}

} // namespace lamplight::plan
