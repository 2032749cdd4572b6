// SPDX-License-Identifier: GPL-3.0-or-later
// Long because: what an exam asks and what a sitting of it keeps mirror each other.
#pragma once

#include "base/id.h"
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

    bool operator==(const BlueprintRow&) const = default;
};

/// What an exam asks, as disjoint cells.
struct Blueprint {
    BlueprintId id;
    QString uid;
    QString name;
    int minutes = 0;
    double passMark = 65; ///< percent of the marks, 0..100
    bool shuffleOptions = true;
    bool countTimeWhileClosed = true; ///< as in a test centre
    QList<BlueprintRow> rows;

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

    bool operator==(const Attempt&) const = default;
};

enum class EventKind { Started, Resumed, Seen, Answered, Flagged, Unflagged, Struck, Unstruck, Tick, Ended, TimeUp };

/// One action of a sitting, on disk before the screen shows it.
struct AttemptEvent {
    AttemptId attempt;
    int sequence = 0; ///< from 1, without gaps
    qint64 utcMs = 0;
    qint64 monotonicMs = 0; ///< comparable only within one run
    QString run;            ///< which run of the program wrote it
    EventKind kind = EventKind::Tick;
    int position = 0; ///< question, from 1; 0: none
    QString letters;  ///< Answered: the letters now chosen ("" takes the answer back); Struck, Unstruck: one letter

    bool operator==(const AttemptEvent&) const = default;
};

} // namespace lamplight
