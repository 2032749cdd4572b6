// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/examdesk.h"
#include "study/planwords.h"
#include "study/readingdesk.h"
#include "study/reviewdesk.h"

namespace lamplight::study {

/// What the first screen shows.
struct Today {
    QString title;
    std::optional<QDate> examDate;
    std::optional<int> daysToExam;
    std::optional<int> minutesPerDay;
    ReviewQueue queue;
    std::optional<SyllabusLesson> toRead; ///< the next page, where the minutes allow it
    int lessons = 0, lessonsRead = 0, cards = 0, questions = 0;
    QList<AttemptSummary> attempts;   ///< handed in, the newest five
    QList<exam::StudyNext> weakSpots; ///< of the newest attempt, the worst four
    bool sittingRuns = false;
    bool planned = false;            ///< the queue is what a plan toward an exam chose
    PlanWords words;                 ///< what that plan comes to
    std::optional<ExamOutlook> next; ///< its next exam

    /// Reviews, new cards and reading together.
    int minutes() const { return queue.minutes + (toRead ? toRead->minutes : 0); }
    bool isEmptyDeck() const { return lessons == 0 && cards == 0 && questions == 0; }
};

/// `plan`: today's, where it is made already and adopted (planqueue.h).
Result<Today> today(Session& session, const Outlook* plan = nullptr);

} // namespace lamplight::study
