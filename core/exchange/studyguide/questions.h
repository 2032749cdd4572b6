// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/studyguide/options.h"
#include "exchange/studyguide/reading.h"

namespace lamplight::exchange::studyguide {

/// What stands before a stem: "12.", "Question 3:", "Q:", "Practice question -".
struct StemPrefix {
    int number = 0;      ///< 0: none printed
    bool worded = false; ///< "Question" or "Q" or a label of a check
    QStringView rest;    ///< the stem's first words; empty: the prefix stands alone
};
StemPrefix stemPrefix(QStringView text);

/// A question as it lies in the lines: prefix, stem, options.
struct QuestionShape {
    StemPrefix prefix;
    int first = 0;         ///< the line of the prefix
    int stem = 0;          ///< the first line of the stem
    int stemEnd = 0;       ///< past its last line
    QStringView stemStart; ///< its first line without the prefix
    OptionRun options;
    bool answered = false;   ///< an answer follows
    bool recognised = false; ///< there is evidence that this is a question at all
};

/// Looks at most forty lines ahead.
QuestionShape questionAt(const Reading& reading, int i);

/// The line can't belong to an option above it: an answer, a marker, the next question, a heading.
bool endsOptions(const Reading& reading, int i);

/// The keys of several questions stand here: "Answers: 1. B 2. A", or "Answers" over "1. B".
bool isAnswerKey(const Reading& reading, int i);

/// "Show answer", "Submit": what a quiz on a web page leaves between its questions.
bool isButton(QStringView text);

/// "Test your knowledge" alone on its line: what follows are questions.
bool isCheckMarker(const Reading& reading, int i);

/// Takes what follows the options from `i` on: answers, explanations, their wrappers. Returns the line after it.
int takeAnswers(Reading& reading, int i, FoundQuestion& question);

/// The block that holds the questions which stand here in a row.
Block& checkBlock(Reading& reading);
/// A line of that block: a marker, or the mark of an option whose text was lost.
void addCheckLine(Reading& reading, int i);

/// Kind and style, as the stem and the key say: "(Choose two)", "NOT", "____".
void describeQuestion(Question& question);
/// How many answers the stem asks for: "(Select TWO.)"; 0: it doesn't say.
int answersAskedFor(const QString& stem);

} // namespace lamplight::exchange::studyguide
