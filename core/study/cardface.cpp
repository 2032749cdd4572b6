// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/cardface.h"

#include "deck/media.h"
#include "lesson/cardtext.h"

namespace lamplight::study {

namespace {

const QString& textOf(const Card& card, CardSide side)
{
    return side == CardSide::Front ? card.front : card.back;
}

Result<FaceMedium> foundMedium(deck::Connection& connection, const QString& name, const QString& alt)
{
    auto media = deck::mediaNamed(connection, name);
    if (!media)
        return tl::unexpected(media.error());
    return FaceMedium{name, alt, std::move(*media).value_or(Media())};
}

} // namespace

Result<CardFace> cardFace(Session& session, const Card& card, CardSide side)
{
    if (card.format == CardFormat::Plain)
        return CardFace{textOf(card, side), {}, {}, {}};
    const lesson::CardText text = lesson::readCardText(textOf(card, side), lesson::CardForm::Shown);
    CardFace face{text.plain, text.html, {}, {}};
    if (text.pictures.isEmpty() && text.sounds.isEmpty())
        return face;
    return session.deck().read([&](deck::Connection& connection) -> Result<CardFace> {
        for (const lesson::Picture& picture : text.pictures) {
            auto medium = foundMedium(connection, picture.name, picture.alt);
            if (!medium)
                return tl::unexpected(medium.error());
            face.pictures.append(std::move(*medium));
        }
        for (const QString& sound : text.sounds) {
            auto medium = foundMedium(connection, sound, {});
            if (!medium)
                return tl::unexpected(medium.error());
            face.sounds.append(std::move(*medium));
        }
        return face;
    });
}

QString plainText(const Card& card, CardSide side)
{
    return card.format == CardFormat::Plain ? textOf(card, side) : lesson::readCardText(textOf(card, side)).plain;
}

} // namespace lamplight::study
