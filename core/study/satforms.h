// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deck/connection.h"
#include "model/exam.h"
#include "study/attemptsfile.h"

#include <QHash>

namespace lamplight::study {

/// FormQuestion::choices by the uids of the options that they stand for; empty where the question has none.
QStringList choiceUids(const FormQuestion& question);

/// Makes forms from a deck's own questions, as a file of attempts says they were shown.
class SatForms {
public:
    static Result<SatForms> of(deck::Connection& connection);
    /// ErrorKind::Refused: the deck lacks a question or an option; Input: a response that the question doesn't take.
    Result<QList<FormQuestion>> formOf(const SatAttempt& sat) const;

private:
    Result<FormQuestion> shown(const SatQuestion& sat, int position) const;

    QHash<QString, FormQuestion> m_questions; ///< with the options in the deck's order
};

} // namespace lamplight::study
