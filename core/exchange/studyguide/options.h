// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/studyguide/reading.h"

#include <optional>

namespace lamplight::exchange::studyguide {

/// What marks an option: "A.", "(a)", "- B)", "**C:**", "1)", or the letter alone.
struct OptionMark {
    QChar label;
    QChar open;           ///< '(' or '[', or null
    QChar close;          ///< '.', ')', ']', ':' or null
    QStringView rest;     ///< the option's text; empty: a bare mark
    bool boxed = false;   ///< "- [ ] A. text": a box stands before it; then the label may be missing
    bool checked = false; ///< "[x]"

    bool isDigit() const { return label.isDigit(); }
};

/// The mark of an option at the start of a line. A letter without any sign after it counts too; whether it is a mark
/// its neighbours must say.
std::optional<OptionMark> optionMark(QStringView text);

struct FoundOption {
    QString label;
    QString text; ///< empty: lost
    bool checked = false;
};

/// A run of options: labels in their order, from the first.
struct OptionRun {
    int first = 0;
    int end = 0; ///< past its last line; first when there are none
    QList<FoundOption> options;
    QList<int> bare; ///< lines that hold a label and nothing else
    bool digits = false;
    bool glued = false; ///< the first option stands at the end of the stem's last line, the others from `first` on

    bool found() const { return options.size() > 1; }
    bool lost() const { return bare.size() == options.size(); }
};

/// The options that begin at `i`: at least two. Blank lines between them don't matter.
OptionRun optionsAt(const Reading& reading, int i);

/// Likewise from the second option on, when `first` ("- A. This one") stands elsewhere.
OptionRun optionsAfter(const Reading& reading, int i, QStringView first);

/// The items of a plain list as options, "A" the first: two to eight, one line each. For a question that lies in a
/// check and asks.
OptionRun bulletOptionsAt(const Reading& reading, int i);

/// Where in the last line of a stem its first option begins, when the run continues below with the second:
/// "Which one?   - A. This one" over "- B. That one". -1: nowhere.
qsizetype gluedOption(QStringView stemLine, QStringView below);

} // namespace lamplight::exchange::studyguide
