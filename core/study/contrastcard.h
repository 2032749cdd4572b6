// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/concept.h"
#include "study/madecard.h"

namespace lamplight::study {

/// Which of two concepts is which. Front: both terms, and to tell what sets them apart. Back: each term with its
/// wording: the official ones, else the first; nothing when one of the two has no wording.
std::optional<Card> draftContrastCard(const Concept& meant, const Concept& other, const QList<Definition>& definitions);

/// By the concepts' uids, in either order: one card for the two. Nothing: none yet.
Result<std::optional<Card>> contrastCard(Session& session, const QString& meantUid, const QString& otherUid);
/// Made once for two concepts, in one step; revived where it was put away. ErrorKind::NotFound: one of them has left
/// the deck; ErrorKind::Refused: one has no definition to tell it by.
Result<MadeCard> makeContrastCard(Session& session, const QString& meantUid, const QString& otherUid);

} // namespace lamplight::study
