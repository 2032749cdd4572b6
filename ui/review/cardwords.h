// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/card.h"

#include <QList>
#include <QString>

namespace lamplight::study {
struct CardInfo;
struct CardView;
} // namespace lamplight::study

namespace lamplight::ui {

/// Where the card belongs, and what it asks for: "2.3 Products and services · definition, word for word".
QString placeOf(const study::CardView& view);

/// "Again", "Hard", "Good", "Easy".
QString ratingName(Rating rating);

/// One thing known of a card.
struct CardFact {
    QString name;
    QString value;
};
/// What is known of its memory: answers, times forgotten, recall now and on the exam's day, stability, difficulty, when
/// it comes again.
QList<CardFact> factsOf(const study::CardInfo& info);

} // namespace lamplight::ui
