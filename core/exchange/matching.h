// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deck/connection.h"
#include "exchange/importplan.h"

#include <QHash>

namespace lamplight::exchange {

/// What the deck holds before an import.
struct Held {
    QList<Topic> topics;
    QList<Criterion> criteria;
    QList<Lesson> lessons;
    QList<Concept> concepts;
    QList<Definition> definitions;
    QList<CaseStudy> caseStudies;
    QList<Question> questions;
    QList<Blueprint> blueprints;
};

Result<Held> held(deck::Connection& connection);

/// For each noun of a plan, in its order: the index of the deck's own that is the same thing, or -1. The rules are
/// those of apply().
struct Matches {
    QList<qsizetype> topics, criteria, lessons, concepts, definitions, caseStudies, questions, blueprints;
    QList<Problem> problems; ///< pages whose code the deck has under another title
};

/// The form in which two wordings of a definition are the same: folded, without what stops it at its end.
QString foldedWording(const QString& text);

Matches match(const ImportPlan& plan, const Held& held);

} // namespace lamplight::exchange
