// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "memory/answerdays.h"
#include "model/forecast.h"
#include "plan/workload.h"
#include "study/session.h"

#include <QMap>

namespace lamplight::study {

/// What one of the days to come asks for.
struct DayAhead {
    QDate day;
    plan::DayLoad load;
    double reading = 0;        ///< minutes
    std::optional<int> budget; ///< minutes that the candidate has

    double reviewMinutes() const { return load.reviewSeconds / 60; }
    double newMinutes() const { return load.freshSeconds / 60; }
    double minutes() const { return reviewMinutes() + newMinutes() + reading; }
};

/// Time besides the answers, in ms.
struct OtherTime {
    qint64 reading = 0; ///< of the blocks read that day, at the pace that reading minutes are counted at
    qint64 exams = 0;
};

/// What was last foretold for a topic, or for the whole exam.
struct TopicForecast {
    QString code, title; ///< both empty: the whole exam
    GivenForecast given;
};

/// A forecast whose exam is over and was scored.
struct ScoredForecast {
    QString exam; ///< its name; may be empty
    GivenForecast given;
};

/// All that the Progress screen shows, however far back.
struct ProgressFigures {
    QDate today;
    std::optional<QDate> examDate; ///< the next
    double retention = 0.9;        ///< desired
    int cards = 0;                 ///< not suspended
    int attempts = 0;              ///< everybody's
    std::vector<memory::AnswerDay> answers;
    QMap<QDate, OtherTime> otherTime;
    QList<DayAhead> ahead;               ///< from today on
    std::vector<memory::State> memories; ///< of the cards that have been answered
    QList<TopicForecast> forecasts;      ///< for the next exam, topics by the syllabus; the whole exam first
    QList<ScoredForecast> scored;        ///< newest first
    QMap<QDate, PlanDay> plan;           ///< what was planned
};

/// How many days ahead are worked out.
inline constexpr int daysAhead = 92;

class ProgressDesk {
public:
    explicit ProgressDesk(Session& session) : m_session(session) {}

    /// One pass over all answers; call it off the window's thread. ErrorKind::Cancelled.
    Result<ProgressFigures> figures(Progress& progress);

private:
    Session& m_session;
};

} // namespace lamplight::study
