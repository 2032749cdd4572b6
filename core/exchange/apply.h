// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "deck/connection.h"
#include "exchange/importplan.h"

namespace lamplight::exchange {

/// What happened to the nouns of a plan.
struct Changed {
    int created = 0, updated = 0, unchanged = 0;

    bool operator==(const Changed&) const = default;
};

struct ImportReport {
    QString format;
    int lines = 0;
    Found found;
    Changed changed;
    QList<TraceEntry> trace;
    QList<Problem> problems; ///< the reader's, then what applying adds (another page under a known code)
};

/// Writes a plan into the deck, within the caller's transaction. Known again and updated, keeping its uid and the
/// candidate's progress: a topic by uid, else by code, else by folded title under its parent; a lesson by uid, else by
/// code and folded title; a concept by uid, else by folded term or alias; a definition by uid, else by concept and
/// folded wording; a question by uid, else by folded stem on its page; a case study by uid, else by folded title; a
/// blueprint by uid, else by name. Blocks keep
/// their uid where their folded text is the same. Places, relations and options are part of their noun.
/// What the deck has and the plan lacks stays. ErrorKind::Cancelled: the caller rolls back.
Result<ImportReport> apply(const ImportPlan& plan, deck::Connection& connection, Progress& progress);

} // namespace lamplight::exchange
