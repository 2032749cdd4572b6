// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "draft/faults.h"
#include "model/concept.h"
#include "model/topic.h"
#include "study/session.h"

namespace lamplight::study {

/// What a question can be given.
struct QuestionSurroundings {
    QList<Topic> topics;
    QList<Criterion> criteria;
    QList<Concept> concepts;
};

/// Writing questions. Each change is one step of the journal. Attempts hold the wording as it was shown, so that none
/// of this reaches them.
class QuestionDesk {
public:
    explicit QuestionDesk(Session& session) : m_session(session) {}

    /// ErrorKind::NotFound.
    Result<Question> question(QuestionId id);
    Result<QuestionId> questionOfUid(const QString& uid);
    /// In the order in which they came, drafts not among them.
    Result<QList<Question>> incomplete();
    Result<QuestionSurroundings> surroundings();

    /// Puts a question that has an id in the place of what it was, and adds one that has none; options without uid get
    /// one. An incomplete one is stored too, and waits. Gives it as it is stored.
    Result<Question> save(const Question& question);
    /// The page that asks it asks it no more; cards that were made from it stay. ErrorKind::NotFound.
    Result<deck::Changes> remove(QuestionId id);

private:
    Session& m_session;
};

} // namespace lamplight::study
