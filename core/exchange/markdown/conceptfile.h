// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/markdown/reading.h"

namespace lamplight::exchange::markdown {

/// A relation whose other end may stand further down.
struct PendingRelation {
    Account* account = nullptr;
    int line = 0;
    ConceptId from;
    RelationKind kind = RelationKind::PartOf;
    QString target;
};

/// Reads a file of kind concepts: "## TERM", fields, and definitions as ": wording" with fields of their own.
QList<PendingRelation> readConcepts(CourseFile& file, Reading& reading);
/// Joins the relations once every concept is known.
void joinRelations(const QList<PendingRelation>& pending, Reading& reading);

} // namespace lamplight::exchange::markdown
