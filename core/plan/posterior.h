// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "memory/histories.h"
#include "plan/learner.h"

namespace lamplight::plan {

/// What the weights of a learner may be, given the answers seen so far. Before any answer they spread as
/// plausibleParameters() says; each answer on a later day then counts by its likelihood under the forgetting curve.
/// The posterior over the traits is taken for normal around its mode (Laplace), which Fisher scoring finds.
class Posterior {
public:
    /// At most about `mostAnswers` are read, of cards spread evenly over all, so that the time is bounded; fewer
    /// answers leave the spread wider, never narrower.
    Posterior(const memory::Parameters& around, const memory::Histories& seen, int mostAnswers = 4000);

    /// The weights that fit best.
    memory::Parameters mode() const;
    /// One set of weights; the same seed gives the same.
    memory::Parameters draw(quint64 seed) const;

private:
    memory::Parameters m_around;
    Traits m_mode{};
    std::array<Traits, Traits{}.size()> m_root{}; ///< lower Cholesky factor of the precision
};

} // namespace lamplight::plan
