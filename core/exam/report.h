// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exam/certainty.h"
#include "exam/marking.h"
#include "exam/share.h"
#include "model/exam.h"

#include <optional>

namespace lamplight::exam {

struct QuestionResult {
    int position = 0;   ///< from 1: its place in Attempt::form
    QString chosen;     ///< response (see AttemptEvent); empty: not answered
    QString key;        ///< the response that is right
    bool right = false; ///< the full mark
    bool flagged = false;
    qint64 ms = 0;     ///< spent on it
    double mark = 0;   ///< -1..1
    int certainty = 0; ///< 1 to 3; 0: not said

    bool operator==(const QuestionResult&) const = default;
};

/// A topic with missed questions, and where to read on.
struct StudyNext {
    Share topic;
    int missed = 0;
    QString lessonUid; ///< the page of most of the missed questions; empty: they name none

    bool operator==(const StudyNext&) const = default;
};

struct SectionResult {
    Share share; ///< title: the section's name
    qint64 usedMs = 0;
    std::optional<qint64> limitMs; ///< of its own clock, or the exam's; nothing: no limit
    bool timeUp = false;           ///< no time was left when it closed

    bool operator==(const SectionResult&) const = default;
};

/// How a sitting went, up to its last event.
struct Report {
    Score score;
    int answered = 0;
    int unanswered = 0;
    bool ended = false;
    bool timeUp = false; ///< ended by the clock
    qint64 usedMs = 0;
    std::optional<qint64> limitMs; ///< nothing: no limit
    QList<SectionResult> sections; ///< those with questions; empty where the exam is one
    QList<Share> topics;           ///< by code, then title; sums to the score
    QList<Share> criteria;         ///< of the questions that name one, likewise
    QList<Share> blooms;           ///< of the questions that have a level, from remember to create
    QList<Share> styles;           ///< sums to the score
    QList<QuestionResult> questions;
    std::optional<CertaintyReport> certainty; ///< apart from the score; nothing: the exam didn't ask
    QList<StudyNext> studyNext;               ///< most missed first, then the lower rate, then the order of `topics`

    bool operator==(const Report&) const = default;
};

/// Time on a question is what elapsed while it was the one last shown or answered. Time away before a Resumed, or
/// before a TimeUp of another run, is nobody's.
Report report(const Attempt& attempt, const QList<AttemptEvent>& events);

} // namespace lamplight::exam
