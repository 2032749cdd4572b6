// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exam.h"
#include "study/madecard.h"

namespace lamplight::study {

/// The card of a question that was missed: asked again among the other cards. Front: the passage, if there is one, the
/// stem, and what there is to choose from, without letters, so that no letter is learnt. Back: the right answer as it
/// was shown, and why. It belongs to the question, its page, and the concept of the right option.
Card draftMissedCard(const FormQuestion& question);

/// The one there is; nothing: none yet, or the question has left the deck.
Result<std::optional<Card>> missedCard(Session& session, const FormQuestion& question);
/// Made once a question; revived where it was put away. ErrorKind::NotFound: the question has left the deck.
Result<MadeCard> makeMissedCard(Session& session, const FormQuestion& question);

} // namespace lamplight::study
