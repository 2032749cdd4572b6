// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace lamplight {
struct FormQuestion;
}

namespace lamplight::exam {

/// All or nothing: right when the letters chosen are those of the key, in any order, and no others. No answer is
/// wrong, and a wrong answer costs nothing.
bool isRight(const FormQuestion& question, QStringView letters);

/// The least number of marks with which `passMark` percent (0..100) of `asked` marks is reached. Exact: the percentage
/// is taken as the decimal it was written as, up to four places, so that 70 % of 10 is 7 and not 8.
int neededMarks(double passMark, int asked);

/// A mark is a question answered rightly.
struct Score {
    int right = 0;
    int asked = 0;
    int needed = 0; ///< marks
    /// Unrounded, 0..100; 0 of an empty form.
    double percent() const { return asked > 0 ? 100.0 * right / asked : 0; }
    /// An empty form isn't passed.
    bool passed() const { return asked > 0 && right >= needed; }

    bool operator==(const Score&) const = default;
};

} // namespace lamplight::exam
