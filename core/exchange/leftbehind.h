// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/matching.h"

#include <QHash>
#include <QSet>

/// What the deck has of a page that came in again, and the page has no more. It is kept, and listed.
namespace lamplight::exchange {

/// The uids of the blocks of the pages that came in.
using BlocksNow = QHash<LessonId, QSet<QString>>;

/// A place on a page that came in again, at a block that is gone, is a place no more.
void dropLostPlaces(Definition& definition, const BlocksNow& blocksNow);

/// What it is now, and how it is listed.
template <class Noun>
struct LeftBehind {
    Noun noun;
    Problem problem;
};

/// The definitions that lost a place and aren't in the plan.
QList<LeftBehind<Definition>> definitionsLeftBehind(const Held& held, const Matches& matches,
                                                    const BlocksNow& blocksNow);

/// The questions of pages that came in again without them. They stay as they are: exams go on asking them.
QList<Problem> questionsLeftBehind(const Held& held, const Matches& matches, const BlocksNow& blocksNow);

} // namespace lamplight::exchange
