// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace lamplight {
struct FormQuestion;
}

namespace lamplight::exam {

/// A response in words, one line for each letter, pair or place: the texts of the options, "Bonn → Rhine", "1. plan",
/// or the text as typed. Prompts without a choice are left out.
QStringList responseText(const FormQuestion& question, const QString& response);

} // namespace lamplight::exam
