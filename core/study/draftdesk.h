// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "draft/draft.h"
#include "study/session.h"

#include <QMap>

namespace lamplight::study {

/// What drafting did.
struct DraftsMade {
    QList<draft::Draft> made;
    QList<draft::Dropped> dropped;

    QMap<draft::Recipe, int> countsByRecipe() const;
    /// Whole questions and options apart.
    QMap<draft::Rule, int> countsByRule(bool option) const;
};

/// Questions drafted from the deck's definitions, which wait for the author: they enter no exam and no practice before
/// they are accepted.
class DraftDesk {
public:
    explicit DraftDesk(Session& session) : m_session(session) {}

    /// Drafts for the whole deck, or for a topic and what lies below it (by its code), as one step. What the deck has
    /// already isn't drafted again. ErrorKind::NotFound: no topic of that code.
    Result<DraftsMade> make(const QString& topicCode = {}, quint64 seed = 1);
    /// Those that wait, in the order in which they were made.
    Result<QList<Question>> drafts();
    /// Complete with the author's word: one step. ErrorKind::Refused with the reason when it can't be asked as it is,
    /// or isn't a draft; NotFound.
    Result<deck::Changes> accept(QuestionId id);
    /// Takes a draft away: one step. Drafting anew makes it again. ErrorKind::Refused when it isn't a draft; NotFound.
    Result<deck::Changes> drop(QuestionId id);

private:
    Result<Question> waiting(QuestionId id);

    Session& m_session;
};

} // namespace lamplight::study
