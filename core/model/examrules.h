// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace lamplight {

enum class PassUnit { Percent, Marks };

/// How a question with several right answers is marked.
enum class SeveralRule { AllOrNothing, RightMinusWrong, Weights };

struct MarkingRules {
    SeveralRule several = SeveralRule::AllOrNothing;
    double wrongMark = 0;   ///< taken off for a wrong answer, as a share of the question's mark, 0..1
    bool certainty = false; ///< each answer also says how sure it is; marked apart from the official score

    bool operator==(const MarkingRules&) const = default;
};

/// A part of an exam that is done before the next begins; there is no way back into it.
struct ExamSection {
    QString name;
    int minutes = 0;      ///< its own time; 0: it shares the exam's
    int breakMinutes = 0; ///< a break after it, at most this long; 0: none

    bool operator==(const ExamSection&) const = default;
};

/// What a sitting goes by, beside its form, its minutes and its pass mark.
struct ExamRules {
    MarkingRules marking;
    PassUnit passUnit = PassUnit::Percent;
    QList<ExamSection> sections; ///< none: the exam is one
    bool calculator = false;
    bool notes = true;
    bool feedbackAtOnce = false; ///< practice: after each question it is told what was right
    int extraPercent = 0;        ///< of an attempt: more time, rounded up to whole minutes
    int extraMinutes = 0;        ///< of an attempt, beside extraPercent

    bool operator==(const ExamRules&) const = default;
};

} // namespace lamplight
