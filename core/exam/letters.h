// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace lamplight {
struct FormQuestion;
}

/// Answers are written as the letters of the options in the order shown: "A" is the first, "BD" the second and fourth.
namespace lamplight::exam {

/// The letter of the option at `index`, from 0.
QChar letterAt(qsizetype index);
bool hasLetter(const FormQuestion& question, QChar letter);
/// The letters of the options that are right.
QString keyLetters(const FormQuestion& question);
/// Letters as they are stored, from letters as they are typed ("b, d", "DB"): upper case, ascending, each once, without
/// white space and commas. Whether the question has them is for others to say.
QString lettersIn(QStringView typed);

} // namespace lamplight::exam
