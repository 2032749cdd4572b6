// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>

/// Certainty-based marks (Gardner-Medwin 1995; the table that Moodle uses): a right answer brings more the surer it
/// was, and a wrong one costs more. Kept apart from the score that passes.
namespace lamplight::exam {

constexpr int certaintyLevels = 3;

/// For a whole right answer: 1, 2, 3 at levels 1, 2, 3; in proportion for a share of it. An answer that earns nothing:
/// 0, -2, -6. `level` 1..3.
double certaintyMark(double share, int level);

/// The level that pays best at this chance of being right: 1 up to 2/3, 2 up to 4/5, then 3.
int bestLevel(double chance);

struct CertaintyLevel {
    int answers = 0;
    double shares = 0; ///< sum of the shares earned
    double marks = 0;  ///< sum

    double rate() const { return answers > 0 ? shares / answers : 0; }
    bool operator==(const CertaintyLevel&) const = default;
};

/// Of the questions answered; a question without an answer counts for nothing.
struct CertaintyReport {
    std::array<CertaintyLevel, certaintyLevels> levels; ///< 1, 2, 3

    int answers() const;
    /// Mean share earned; 0 of none.
    double accuracy() const;
    double meanMark() const;
    /// The mean mark that the same answers would have brought at the one level that suits them best: the highest of
    /// accuracy x right + (1 - accuracy) x wrong.
    double bestMark() const;
    /// 0.1 x (mean mark - best mark): above 0 where certainty told right from wrong.
    double bonus() const { return 0.1 * (meanMark() - bestMark()); }

    /// An answer without a level counts as level 1.
    void add(double share, int level);
    bool operator==(const CertaintyReport&) const = default;
};

} // namespace lamplight::exam
