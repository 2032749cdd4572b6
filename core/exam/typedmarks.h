// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace lamplight {
struct FormQuestion;
struct Option;
} // namespace lamplight

/// Marks for what is typed.
namespace lamplight::exam {

/// What an option is worth: 1 where it is right, else its weight, -1..1.
double worth(const Option& option);

/// Whether a folded text fits a folded pattern: `*` is any text, also none; `\*` is a star.
bool fitsPattern(QStringView pattern, QStringView text);

/// The best weight, 0..1, among the wordings that the answer fits. Compared folded (base/fold.h): case, accents and
/// runs of white space make no difference, everything else does.
double shortAnswerShare(const FormQuestion& question, const QString& response);

/// The best weight, 0..1, among the numbers that the answer lies within the tolerance of. Exact in decimals; see
/// Decimal::typed() for what reads as a number. A number with a unit is none.
double numericShare(const FormQuestion& question, const QString& response);

} // namespace lamplight::exam
