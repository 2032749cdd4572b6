// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "forecast/suspects.h"
#include "model/exam.h"
#include "study/session.h"

namespace lamplight::study {

/// How a question was answered in the exams that were handed in. By uid: it may be gone from the deck.
struct ItemRow {
    QString uid;
    QString stem;  ///< as it was last shown
    QString topic; ///< its topic's code, likewise
    QuestionKind kind = QuestionKind::SingleAnswer;
    QList<Option> options; ///< as last shown, in the order of the deck where it has them; at most 32
    int asked = 0;         ///< at least 1: in all sittings, practice left out
    int right = 0;
    bool firstRight = false; ///< its first answer, which no memory of the question helped

    /// Of people, each by the first answer to a question: repeats of one person aren't independent.
    forecast::ItemFigures figures;
    QList<forecast::Suspicion> suspicions;

    /// The share of right answers in all sittings.
    double rightRate() const { return static_cast<double>(right) / asked; }
};

/// What the figures don't bear.
enum class ItemCaveat {
    OwnHistory,    ///< one person's: discrimination and reliability mean nothing
    FewPeople,     ///< under forecast::leastPeople: both are withheld
    FewAnswers,    ///< some items were asked of fewer: theirs are withheld
    DifferentForms ///< under leastPeople were asked all of the questions: no reliability
};

struct ItemAnalysis {
    QList<ItemRow> items;       ///< suspects first, the worst of them first; then the hardest, then by stem
    forecast::TestFigures test; ///< its items: see ItemRow::figures
    int people = 0;             ///< of different names; the deck's own candidate is one
    bool ownHistory = false;    ///< nobody's but the deck's own candidate's
    QList<ItemCaveat> caveats;
};

class ItemDesk {
public:
    explicit ItemDesk(Session& session) : m_session(session) {}

    /// All attempts in the deck that were handed in. Call it off the window's thread. ErrorKind::Cancelled.
    Result<ItemAnalysis> analysis(Progress& progress);

private:
    Session& m_session;
};

} // namespace lamplight::study
