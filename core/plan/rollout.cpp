// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/rollout.h"

#include <numeric>
#include <tuple>

namespace lamplight::plan {

namespace {

constexpr int farthestDay = 8000; ///< since a last visit; the grid ends before

/// Something that the day may take.
struct Offer {
    float gain = 0;
    int group = -1; ///< -1: new cards of `cls`
    int cls = 0;

    bool operator<(const Offer& other) const
    {
        return gain != other.gain ? gain < other.gain : std::tie(group, cls) < std::tie(other.group, other.cls);
    }
};

class Rollout {
public:
    Rollout(const PlanRequest& request, const Transitions& transitions, std::span<const Prospect> prospects,
            Population population)
        : m_request(request), m_transitions(transitions), m_prospects(prospects), m_population(std::move(population)),
          m_visited(m_population.classes.size() * Transitions::rows)
    {
        for (int day = 0; day <= farthestDay; ++day)
            m_columns.push_back(transitions.nearest(day));
        double cards = 0;
        m_examWeights.resize(request.examDays.size());
        for (const CardClass& cls : m_population.classes)
            count(cls, cls.fresh, cards);
        for (const CardGroup& group : m_population.groups)
            count(classOf(group), group.mass, cards);
        m_least = static_cast<float>(cards * 5e-5);
        m_expected.examRecall.resize(request.examDays.size());
        m_lastingIntervals.resize(m_population.classes.size());
        for (size_t cls = 0; cls < m_lastingIntervals.size(); ++cls)
            for (int row = 0; row < Transitions::rows; ++row)
                m_lastingIntervals[cls].push_back(memory::wholeDayInterval(
                    request.parameters, Transitions::stateOf(row).stability, m_population.classes[cls].retention));
    }

    Expected run()
    {
        const int horizon = static_cast<int>(m_request.seconds.size());
        for (int day = 0; day < horizon;) {
            holdExams(day);
            const int stride = strideAt(day, horizon);
            study(day, stride);
            day += stride;
        }
        for (size_t exam = 0; exam < m_request.examDays.size(); ++exam)
            if (const int on = m_request.examDays[exam]; on >= horizon)
                hold(static_cast<int>(exam), on);
        return std::move(m_expected);
    }

private:
    const CardClass& classOf(const CardGroup& group) const
    {
        return m_population.classes[static_cast<size_t>(group.cls)];
    }

    void count(const CardClass& cls, double cards, double& all)
    {
        all += cards;
        if (cls.exam >= 0)
            m_examWeights[static_cast<size_t>(cls.exam)] += cards * cls.weight;
    }

    bool over(const CardClass& cls, int day) const
    {
        return cls.exam >= 0 && m_request.examDays[static_cast<size_t>(cls.exam)] <= day;
    }

    double recallOf(const CardGroup& group, int day) const
    {
        return m_transitions.step(group.row, columnAt(group, day)).recall;
    }

    int columnAt(const CardGroup& group, int day) const
    {
        return m_columns[static_cast<size_t>(std::min(day - group.last, farthestDay))];
    }

    /// As many days together as the next exam's prospect does, never over an exam.
    int strideAt(int day, int horizon) const
    {
        int next = horizon;
        int stride = m_prospects.empty() ? Prospect::strideFor(horizon) : 1;
        for (size_t exam = 0; exam < m_prospects.size(); ++exam)
            if (const int on = m_request.examDays[exam]; on > day && on <= next) {
                next = on;
                stride = m_prospects[exam].stride();
            }
        return std::min(stride, next - day);
    }

    void holdExams(int day)
    {
        for (size_t exam = 0; exam < m_request.examDays.size(); ++exam)
            if (m_request.examDays[exam] == day)
                hold(static_cast<int>(exam), day);
    }

    void hold(int exam, int day)
    {
        settleVisited(day, 0);
        double recall = 0;
        for (const CardGroup& group : m_population.groups)
            if (classOf(group).exam == exam)
                recall += group.mass * classOf(group).weight * recallOf(group, day);
        for (const CardClass& cls : m_population.classes)
            if (cls.exam == exam)
                m_expected.unseen += cls.fresh;
        const double weights = m_examWeights[static_cast<size_t>(exam)];
        m_expected.examRecall[static_cast<size_t>(exam)] = weights > 0 ? recall / weights : 0;
        std::erase_if(m_population.groups, [&](const CardGroup& group) { return classOf(group).exam == exam; });
    }

    std::vector<Offer> offers(int day) const
    {
        std::vector<Offer> offers;
        offers.reserve(m_population.groups.size() + m_population.classes.size());
        for (size_t i = 0; i < m_population.groups.size(); ++i) {
            const CardGroup& group = m_population.groups[i];
            if (group.last >= day)
                continue;
            const CardClass& cls = classOf(group);
            if (cls.exam < 0) {
                if (day - group.last >=
                    m_lastingIntervals[static_cast<size_t>(group.cls)][static_cast<size_t>(group.row)])
                    offers.push_back({0, static_cast<int>(i), group.cls});
                continue;
            }
            const Prospect& prospect = m_prospects[static_cast<size_t>(cls.exam)];
            const int left = m_request.examDays[static_cast<size_t>(cls.exam)] - day;
            const float gain = prospect.gains(left)[group.row * m_transitions.columns() + columnAt(group, day)];
            offers.push_back(
                {static_cast<float>(weighted(gain, cls.weight, prospect.price(left))), static_cast<int>(i), group.cls});
        }
        for (size_t i = 0; i < m_population.classes.size(); ++i)
            if (const CardClass& cls = m_population.classes[i]; cls.fresh > 0 && mayBegin(cls, day))
                offers.push_back({freshGain(cls, day), -1, static_cast<int>(i)});
        return offers;
    }

    bool mayBegin(const CardClass& cls, int day) const
    {
        return cls.exam < 0 || (!over(cls, day) && m_prospects[static_cast<size_t>(cls.exam)].retainsFresh(
                                                       m_request.examDays[static_cast<size_t>(cls.exam)] - day));
    }

    float freshGain(const CardClass& cls, int day) const
    {
        if (cls.exam < 0)
            return -1e-12F; // after what fell due
        const Prospect& prospect = m_prospects[static_cast<size_t>(cls.exam)];
        const int left = m_request.examDays[static_cast<size_t>(cls.exam)] - day;
        const double own = m_transitions.freshSeconds();
        return static_cast<float>(weighted(prospect.gainFresh(left), cls.weight, prospect.price(left)) * own /
                                  (own + cls.readingSeconds / cls.fresh));
    }

    void study(int day, int stride)
    {
        const auto first = m_request.seconds.begin() + day;
        const double all = std::accumulate(first, first + stride, 0.0);
        PlanDay done;
        const double loose = std::min(
            m_population.looseReading * stride / (static_cast<double>(m_request.seconds.size()) - day), all / 2);
        m_population.looseReading -= loose;
        done.readingSeconds = loose;
        double left = all - loose;
        std::vector<Offer> heap = offers(day); // few of very many are taken
        std::make_heap(heap.begin(), heap.end());
        for (; !heap.empty() && left > 0; heap.pop_back()) {
            std::pop_heap(heap.begin(), heap.end());
            const Offer& offer = heap.back();
            left -= offer.group < 0 ? begin(offer.cls, stride, left, done) : visit(offer.group, day, left, done);
        }
        done.seconds = all - left;
        settleVisited(day, m_least);
        done.expectedRecall = recallAt(day + stride);
        for (int i = 0; i < stride; ++i) {
            const double share = all > 0 ? first[i] / all : 0;
            m_expected.days.push_back({done.seconds * share, done.readingSeconds * share, done.fresh * share,
                                       done.reviews * share, done.expectedRecall});
        }
    }

    double begin(int index, int stride, double left, PlanDay& done)
    {
        CardClass& cls = m_population.classes[static_cast<size_t>(index)];
        const double reading = cls.readingSeconds / cls.fresh;
        const double each = m_transitions.freshSeconds() + reading;
        double taken = std::min(cls.fresh, left / each);
        if (cls.exam < 0)
            taken = std::min(taken, static_cast<double>(m_request.freshPerDay * stride));
        cls.fresh = std::max(cls.fresh - taken, 0.0);
        cls.readingSeconds -= taken * reading;
        done.fresh += taken;
        done.readingSeconds += taken * reading;
        for (size_t i = 0; i < firstRatings.size(); ++i)
            m_transitions.first()[i].spread(static_cast<float>(taken * firstRatings[i]), visitedOf(index));
        return taken * each;
    }

    double visit(int index, int day, double left, PlanDay& done)
    {
        CardGroup& group = m_population.groups[static_cast<size_t>(index)];
        const Transitions::Step& step = m_transitions.step(group.row, columnAt(group, day));
        const auto taken = static_cast<float>(std::min<double>(group.mass, left / step.seconds));
        group.mass -= taken;
        done.reviews += taken;
        step.recalled.spread(taken * step.recall, visitedOf(group.cls));
        step.forgotten.spread(taken * (1 - step.recall), visitedOf(group.cls));
        return taken * step.seconds;
    }

    float* visitedOf(int cls) { return &m_visited[static_cast<size_t>(cls * Transitions::rows)]; }

    /// Today's visits become groups. What is less than `least` waits for more of its like, so that there aren't ever
    /// more groups.
    void settleVisited(int day, float least)
    {
        std::erase_if(m_population.groups, [](const CardGroup& group) { return group.mass <= 0; });
        for (int cls = 0; cls < static_cast<int>(m_population.classes.size()); ++cls)
            for (int row = 0; row < Transitions::rows; ++row)
                if (float& mass = visitedOf(cls)[row]; mass > least) {
                    m_population.groups.push_back({cls, row, day, mass});
                    mass = 0;
                }
    }

    double recallAt(int day) const
    {
        double recall = 0;
        double weights = 0;
        for (const CardGroup& group : m_population.groups) {
            const double weight = group.mass * classOf(group).weight;
            recall += weight * recallOf(group, day);
            weights += weight;
        }
        for (size_t i = 0; i < m_population.classes.size(); ++i) {
            const CardClass& cls = m_population.classes[i];
            if (over(cls, day - 1))
                continue;
            weights += cls.fresh * cls.weight;
            for (int row = 0; row < Transitions::rows; ++row) {
                const float mass = m_visited[i * Transitions::rows + static_cast<size_t>(row)];
                recall += mass * cls.weight * m_transitions.step(row, 1).recall;
                weights += mass * cls.weight;
            }
        }
        return weights > 0 ? recall / weights : 0;
    }

    const PlanRequest& m_request;
    const Transitions& m_transitions;
    std::span<const Prospect> m_prospects;
    Population m_population;
    std::vector<float> m_visited; ///< by class and row: mass visited and not yet a group
    std::vector<int> m_columns;   ///< of the grid, by days
    std::vector<double> m_examWeights;
    std::vector<std::vector<int>> m_lastingIntervals; ///< by class and row
    float m_least = 0;
    Expected m_expected;
};

} // namespace

Expected rollOut(const PlanRequest& request, const Transitions& transitions, std::span<const Prospect> prospects,
                 Population population)
{
    return Rollout(request, transitions, prospects, std::move(population)).run();
}

} // namespace lamplight::plan
