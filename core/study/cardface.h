// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/card.h"
#include "model/media.h"
#include "study/session.h"

#include <QList>

namespace lamplight::study {

/// A picture or a sound that a side of a card asks for.
struct FaceMedium {
    QString name; ///< as the card calls it
    QString alt;  ///< of a picture: what it shows, in words; may be empty
    Media media;  ///< without bytes when the deck has none of that name

    bool isMissing() const { return media.bytes.isEmpty(); }
    bool operator==(const FaceMedium&) const = default;
};

/// One side of a card as it is shown.
struct CardFace {
    QString plain; ///< what is read aloud and compared
    QString html;  ///< empty: `plain` is all. Safe; picture n has the source "media:n"
    QList<FaceMedium> pictures;
    QList<FaceMedium> sounds;

    bool operator==(const CardFace&) const = default;
};

enum class CardSide { Front, Back };

/// Media are looked up in the deck and nowhere else.
Result<CardFace> cardFace(Session& session, const Card& card, CardSide side);
/// What is read aloud and compared of a card's text, without looking media up.
QString plainText(const Card& card, CardSide side);

} // namespace lamplight::study
