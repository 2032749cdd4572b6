// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace lamplight::exchange::studyguide {

/// The text without the marks of emphasis and code of Markdown (`**`, `__`, `*`, `_`, backticks): for terms, titles and
/// labels. A star or a line within a word or between spaces stays.
QString plain(QStringView text);

/// One sentence in a text: where it starts and how long it is, without white space at its ends.
struct Sentence {
    qsizetype start = 0;
    qsizetype length = 0;
};

/// Cuts at . ! ? (and what closes quotes or brackets after them) before white space and the start of a new sentence.
/// Abbreviations ("e.g.", "Dr.", "No.") and initials don't end one.
QList<Sentence> sentences(QStringView text);

/// How a title looks: at most 90 characters and 14 words, begins with a capital, a digit, a quote or a letter without
/// case, holds two letters or digits, and ends neither as a sentence nor as a lead-in (. , ; : and dashes).
bool isTitleLike(QStringView text);

/// "Page 3 of 10", "- 12 -": what a printed page leaves between paragraphs.
bool isPageNumber(QStringView text);

/// "Home > Courses > Signs": the path of a web site's menu, two steps at least.
bool isTrail(QStringView text);

/// White space and quotes, or marks of emphasis, off both ends: `"Value"` -> Value.
QString unquoted(QStringView text);

bool isOpeningQuote(QChar c);
bool isClosingQuote(QChar c);

} // namespace lamplight::exchange::studyguide
