// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/studyguide/lines.h"
#include "exchange/studyguide/rules.h"
#include "model/lesson.h"
#include "model/question.h"

#include <QHash>

#include <optional>

namespace lamplight::exchange::studyguide {

/// What became of a line: `why` is set when it is listed as not understood.
struct Outcome {
    Rule rule = Rule::None;
    QString why;
};

/// A definition before its concept is known among those of other pages.
struct FoundDefinition {
    QString term;
    QStringList aliases;
    QString text;
    bool official = false;
    qsizetype block = 0; ///< its place among the page's
};

struct FoundQuestion {
    Question question;
    int number = 0;     ///< as printed; 0: none
    QStringList labels; ///< of the options, as printed: "A" or "1"
};

/// What one page became.
struct Page {
    int first = 0, last = 0; ///< its lines: first is the one of the title, last is past the end
    int titleLine = -1;      ///< -1: the page has none and is called after its file
    int titleEnd = 0;        ///< past the title's last line
    QString code, title, date;
    bool named = false; ///< a word stands before the code: "Lesson 1"
    QList<Block> blocks;
    QList<FoundQuestion> questions;
    QList<FoundDefinition> definitions;
};

/// What the last heading said of what follows it.
enum class Section { Prose, Takeaways, Summary, ExamTip, Example, Terms, Check };

/// The state of reading one page, which the rules share. Line numbers are 0-based places in `lines`.
struct Reading {
    const Lines& lines;
    QList<Outcome>& outcomes;               ///< one for each line of the source
    const QHash<QString, int>& joinedWords; ///< in how many lines a word with a capital inside occurs
    Page& page;
    int at = 0;
    int end = 0;
    bool hasMarkedHeadings = false; ///< such a page has no headings without marks
    Section section = Section::Prose;
    QString heading; ///< the last heading or title, or term that stood alone: what a definition below it defines

    const Line& line(int i) const { return lines[i]; }
    bool has(int i, Mark mark) const { return i < end && lines[i].mark == mark; }
    bool blankAt(int i) const { return i < page.first || i >= end || lines[i].mark == Mark::Blank; }
    /// The first line at or after `i` that isn't blank; `end` when the page holds none.
    int next(int i) const { return i >= end ? end : std::min(lines.nextText[i], end); }

    /// Lines from..to-1 were understood by `rule`.
    void took(int from, int to, Rule rule);
    /// The line was kept as it stands, and why it wasn't understood.
    void listed(int i, Rule rule, const QString& why);
    /// The lines from..to-1, without the white space at their right, and with it at their left if `indented`.
    QString text(int from, int to, bool indented = false) const;
    Block& add(BlockKind kind, const QString& text);
};

} // namespace lamplight::exchange::studyguide
