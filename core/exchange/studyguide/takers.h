// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/studyguide/reading.h"

/// The rules, a function each: it looks at `reading.at`, which isn't blank and begins a block. If it recognises what
/// stands there it takes those lines, adds their blocks, moves `at` past them and returns true; else it changes
/// nothing. `takeProse` always takes. One file each, in the order in which they are asked (reader.cpp).
namespace lamplight::exchange::studyguide {

bool takeMailHeader(Reading& reading);
bool takeTitle(Reading& reading);
bool takeRaw(Reading& reading); ///< front matter, comments, code, images, HTML, dividers
bool takeQuote(Reading& reading);
bool takeDate(Reading& reading);
bool takeTable(Reading& reading);
bool takeDamagedTable(Reading& reading);
bool takeQuestions(Reading& reading); ///< markers, questions, answers
bool takeAnswerKey(Reading& reading);
bool takeLabelled(Reading& reading); ///< "Key points: ...", "In short: ..."
bool takeCallout(Reading& reading);  ///< exam tips and notes
bool takeHeading(Reading& reading);
bool takeAnnounced(Reading& reading); ///< takeaways and summaries that lost their bullets, or never had any
bool takeWorkedExample(Reading& reading);
bool takeList(Reading& reading);
bool takeProse(Reading& reading);

// What the rules ask each other.
/// A heading stands at `i`: with marks, underlined, in bold alone, or without marks.
bool isHeading(const Reading& reading, int i);
/// A table begins at `i`; a damaged one too.
bool isTable(const Reading& reading, int i);
bool isDamagedTable(const Reading& reading, int i);
/// A question begins at `i` that is known as one by what follows it.
bool isQuestion(const Reading& reading, int i);
/// A label that heads a section stands at `i`, alone on its line.
bool isSectionLabel(const Reading& reading, int i);
/// The line can't go on the paragraph that stands right above it.
bool breaksParagraph(const Reading& reading, int i);
/// The end of the paragraph that begins at `i`: its first line is taken in any case.
int paragraphEnd(const Reading& reading, int i);

struct ListRun {
    int end = 0; ///< past its last line
    QStringList items;
    bool ordered = false;
};
/// The list that begins at `i`, blank lines between its items included; end == i when none does.
ListRun listAt(const Reading& reading, int i);

/// Finds the definitions in the text (or the items) of the page's last block and files them; true when there are any.
bool fileDefinitions(Reading& reading);

} // namespace lamplight::exchange::studyguide
