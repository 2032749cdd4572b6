// SPDX-License-Identifier: GPL-3.0-or-later
// Long because: what an exam asks and what a sitting of it keeps mirror each other.
#pragma once

#include "base/id.h"
#include "model/examrules.h"
#include "model/question.h"

#include <QList>
#include <optional>

namespace lamplight {

/// One row: how many questions of what sort. An unset field is any.
struct BlueprintRow {
    TopicId topic; ///< with its subtopics; invalid: any
    CriterionId criterion;
    BloomLevel bloom = BloomLevel::Unset;
    std::optional<QuestionStyle> style = {};
    int count = 0;
    int section = 0; ///< which of ExamRules::sections asks it, from 0

    bool operator==(const BlueprintRow&) const = default;
};

/// What an exam asks.
struct Blueprint {
    BlueprintId id;
    QString uid;
    QString name;
    int minutes = 0;
    double passMark = 65; ///< in ExamRules::passUnit: percent of the marks, 0..100, or marks
    bool shuffleOptions = true;
    bool countTimeWhileClosed = true; ///< as in a test centre
    QList<BlueprintRow> rows;
    ExamRules rules = {};
    /// The rows are margins: each counts those questions of the whole form that match it. Else each has questions of
    /// its own.
    bool margins = false;
    bool balanceKeys = true;                   ///< each place is the right one about equally often
    bool recentLast = true;                    ///< questions seen lately come in only when no others do
    std::optional<double> targetFacility = {}; ///< the mean share of right answers to aim at, 0..1

    bool operator==(const Blueprint&) const = default;
};

/// A question as it was shown, frozen: later edits don't reach it. `options` are in the order shown; A is the first.
struct FormQuestion {
    QString uid;
    QString topicUid, topicCode, topicTitle;
    QString criterion; ///< code and text
    QString lessonUid; ///< where to read on; empty: nowhere
    QuestionKind kind = QuestionKind::SingleAnswer;
    QuestionStyle style = QuestionStyle::Standard;
    BloomLevel bloom = BloomLevel::Unset;
    QString stem;
    QList<Option> options; ///< concept_ names the deck's row at the time; uid is what is kept
    QString explanation;
    int section = 0;                     ///< from 0
    QString caseUid, caseTitle, passage; ///< what it asks about; empty: nothing but the stem
    /// Matching: the right sides in the order shown, surplus ones too. Ordering: the items in the order shown, while
    /// `options` stay in the right order. These are what a response's letters name.
    QStringList choices = {};
    QStringList conceptUids = {}; ///< of the options' concepts, in their order; empty where there is none

    bool operator==(const FormQuestion&) const = default;
};

enum class AttemptState { Running, Ended };

/// One sitting.
struct Attempt {
    AttemptId id;
    QString uid;
    QString blueprintUid;
    QString name;
    quint64 seed = 0;
    qint64 startedAt = 0; ///< UTC ms
    qint64 endedAt = 0;   ///< UTC ms; 0: still running
    int minutes = 0;
    double passMark = 65;
    bool countTimeWhileClosed = true;
    AttemptState state = AttemptState::Running;
    QList<FormQuestion> form;
    ExamRules rules = {};
    QString candidate = {}; ///< whose it is; empty: the deck's own candidate's

    bool operator==(const Attempt&) const = default;
};

enum class EventKind {
    Started,
    Resumed,
    Seen,
    Answered,
    Flagged,
    Unflagged,
    Struck,
    Unstruck,
    Tick,
    Ended,
    TimeUp,
    Highlighted,
    Unhighlighted,
    Noted,
    Certainty,
    SectionEnded,
    BreakStarted,
    BreakEnded,
    Told ///< practice: what is right was shown, and the answer stands
};

/// One action of a sitting, on disk before the screen shows it.
///
/// A response is: the letters chosen, ascending, of the options as shown ("BD"); Matching: for each prompt the letter
/// of its choice, or "-" ("BA-"); Ordering: all letters in the candidate's order ("CABD"); ShortAnswer and Numeric: the
/// text as typed.
struct AttemptEvent {
    AttemptId attempt;
    int sequence = 0; ///< from 1, without gaps
    qint64 utcMs = 0;
    qint64 monotonicMs = 0; ///< comparable only within one run
    QString run;            ///< which run of the program wrote it
    EventKind kind = EventKind::Tick;
    int position = 0; ///< question, from 1; 0: none
    /// Answered: the response ("" takes it back), see below. Struck, Unstruck: one letter. Highlighted, Unhighlighted:
    /// "START-LENGTH" within the stem, in UTF-16 units. Noted: the whole note. Certainty: "1" to "3". SectionEnded:
    /// which, from 0.
    QString value;

    bool operator==(const AttemptEvent&) const = default;
};

} // namespace lamplight
