// SPDX-License-Identifier: GPL-3.0-or-later
#include "exam/marking.h"

#include "exam/letters.h"
#include "model/exam.h"

#include <algorithm>
#include <cmath>

namespace lamplight::exam {

bool isRight(const FormQuestion& question, QStringView letters)
{
    const QString key = keyLetters(question);
    return !key.isEmpty() && lettersIn(letters) == key;
}

int neededMarks(double passMark, int asked)
{
    constexpr qint64 places = 10'000;
    constexpr qint64 whole = 100 * places;
    const qint64 share = std::llround(std::clamp(passMark, 0.0, 100.0) * static_cast<double>(places));
    return static_cast<int>((share * asked + whole - 1) / whole);
}

} // namespace lamplight::exam
