// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exam.h"

namespace lamplight::study {
class Session;
}

namespace lamplight::test {

/// Exams that were handed in, put into a deck as an import of candidates' attempts does. A failure ends the program.
///
/// One attempt at a form with these responses, 30 s a question; an empty name: the deck's own candidate's.
void addAttempt(study::Session& session, const QList<FormQuestion>& form, const QString& candidate,
                const QStringList& responses);
/// Of `people` candidates of whom half know three questions in four and half one in four. The first question's key is
/// wrong: who knows takes the option after it. Questions with letters only; others stay without an answer.
void addCandidates(study::Session& session, const QList<FormQuestion>& form, int people, quint64 seed);

} // namespace lamplight::test
