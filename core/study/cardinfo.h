// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/card.h"
#include "study/session.h"

#include <QList>
#include <optional>

namespace lamplight::study {

/// A point of a forgetting curve.
struct CurvePoint {
    qint64 at = 0;     ///< UTC ms
    double recall = 0; ///< 0..1

    bool operator==(const CurvePoint&) const = default;
};

/// All that is known of a card's memory.
struct CardInfo {
    Card card;
    QString topic;                        ///< code and title; may be empty
    std::optional<double> retrievability; ///< now; nothing for a card never answered; the same for the next three
    std::optional<double> stability;      ///< days
    std::optional<double> difficulty;     ///< 1..10
    std::optional<int> elapsedDays;       ///< study days since the last answer
    double retention = 0.9;               ///< aimed at when it falls due
    bool ownParameters = false;           ///< by weights trained from the deck's answers
    bool leech = false;
    /// The chance of recall as it fell after each answer that counts, up to now: each answer begins at 1.
    QList<CurvePoint> past;
    /// As it will fall from now on without an answer: twice as far as from the last answer to its due day, at least 14
    /// days, and beyond the exam.
    QList<CurvePoint> future;
    std::optional<qint64> examAt;       ///< UTC ms: the exam's day begins; nothing without one to come
    std::optional<double> recallAtExam; ///< then, without another answer
    QList<Review> history;              ///< all answers in order, those of practice and the forgotten ones too
    qint64 ms = 0;                      ///< spent on it so far
};

Result<CardInfo> cardInfo(Session& session, CardId id);

} // namespace lamplight::study
