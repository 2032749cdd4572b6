// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/markdown/reading.h"

#include <optional>

namespace lamplight::exchange::markdown {

/// What comment lines say of the block that follows them.
struct Attributes {
    QList<int> lines; ///< of the comments; empty: there are none
    QString uid;
    std::optional<QString> label;
    std::optional<QString> text; ///< the block's text, where its lines here don't give it
    QList<DefinitionId> defines;
    QStringList asks; ///< uids of questions
};

/// A check that names a question which may stand elsewhere.
struct PendingQuestion {
    Account* account = nullptr;
    int line = 0;
    QString uid;
};

/// A file of blocks while it is read.
struct Page {
    Reading& reading;
    Account& account;
    Lesson lesson;         ///< id invalid: a file of kind questions
    int questions = 0;     ///< read here so far
    bool checking = false; ///< questions that come now belong to the check above
    QList<PendingQuestion> pending;
};

/// "<!--" begins the next line.
bool atAttributes(const Lines& lines);
/// Takes the comment lines that come next: "<!-- key: value -->", or a text between "<!-- text" and "-->".
Attributes readAttributes(Lines& lines, Page& page);

} // namespace lamplight::exchange::markdown
