// SPDX-License-Identifier: GPL-3.0-or-later
// Long because: each figure says how it is counted.
#pragma once

#include "exam/interval.h"
#include "model/exam.h"

#include <optional>

namespace lamplight::exam {

/// An answer that was replaced by another.
///
/// Of a question with one right option each letter chosen is an answer; of the other kinds it is what stood when the
/// candidate went on to another question, because the letters before are the same answer being put together. An answer
/// taken back counts only when none followed it.
struct AnswerChange {
    int position = 0; ///< from 1
    QString from, to; ///< responses; `to` may be empty
    bool fromRight = false, toRight = false;
    double marks = 0; ///< what the change brought: the mark of `to` less that of `from`

    bool operator==(const AnswerChange&) const = default;
};

/// How one question was timed.
struct QuestionTime {
    int position = 0;
    qint64 ms = 0;
    /// Its part of the time allowed: that of its section, or the exam's, divided evenly; nothing: no limit.
    std::optional<qint64> budgetMs;

    bool isOver() const { return budgetMs && ms > *budgetMs; }
    bool operator==(const QuestionTime&) const = default;
};

/// A part of the paper: a quarter of its questions, or a section.
struct PaperPart {
    QString name;             ///< a section's; empty for a quarter
    int first = 0, last = 0;  ///< positions
    int right = 0, asked = 0; ///< asked >= 1
    int unanswered = 0;
    double marks = 0;
    qint64 ms = 0;
    std::optional<qint64> limitMs; ///< of a section with minutes of its own

    double rate() const { return static_cast<double>(right) / asked; }
    /// 90 % (Wilson); nothing under leastForInterval questions.
    std::optional<Interval> interval() const;
    bool operator==(const PaperPart&) const = default;
};

/// What a sitting shows beside its score.
struct Autopsy {
    QList<AnswerChange> changes; ///< in the order in which they were made
    int rightToWrong = 0, wrongToRight = 0, wrongToWrong = 0;
    double marksByChanges = 0; ///< sum

    QList<QuestionTime> times;
    std::optional<qint64> medianMs; ///< of the questions answered; nothing: none was

    QList<int> unansweredAtEnd; ///< the run of questions without an answer that ends the paper
    /// The first question shown while under half of the budget was left for each question still without an answer;
    /// nothing: there was time for all, or no limit.
    std::optional<int> shortOfTimeFrom;
    /// First shown from there on, and answered in under a third of the median time.
    QList<int> rushed;

    /// Sureness was asked for (ExamRules::marking.certainty). Else both lists below go by signs, and a screen says so.
    bool surenessSaid = false;
    /// Answered wrongly at certainty 3. By signs: wrongly, never flagged, never changed, and faster than the median.
    QList<int> sureButWrong;
    /// Answered rightly at certainty 1. By signs: rightly, though flagged at some time.
    QList<int> guessedButRight;

    QList<PaperPart> quarters; ///< by position; none under 8 questions
    QList<PaperPart> sections; ///< none where the exam is one

    bool operator==(const Autopsy&) const = default;
};

Autopsy autopsy(const Attempt& attempt, const QList<AttemptEvent>& events);

} // namespace lamplight::exam
