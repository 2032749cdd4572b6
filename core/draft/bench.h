// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/random.h"
#include "draft/attested.h"
#include "draft/draft.h"
#include "draft/relations.h"

#include <functional>
#include <optional>

namespace lamplight::draft {

/// What is to be asked.
struct Subject {
    Recipe recipe;
    const Concept& about;
    const Definition& wording;
    QString phrase = {}; ///< that is blanked
};

/// A wording that an option, or an entry of a list, can have.
struct Choice {
    QString text;
    ConceptId concept_;
    QString rationale = {};
};

/// The material laid out for the recipes, and what has been made of it.
class Bench {
public:
    Bench(const Material& material, quint64 seed);

    const Concept& concept_(ConceptId id) const { return *m_concepts.value(id); }
    /// The wording that is asked; null: none.
    const Definition* wording(ConceptId id) const { return m_wordings.value(id); }
    const Relations& relations() const { return m_relations; }
    const Attested& attested() const { return m_attested; }
    /// Kin that have a wording, the nearest first; those equally near in an order of their own for each subject.
    QList<ConceptId> kinFor(const Subject& subject, ConceptId of) const;
    /// Why `other` can't be a wrong option where `asked` is right.
    std::optional<Rule> alsoRight(ConceptId asked, ConceptId other) const;

    void drop(const Subject& subject, Rule rule, const QString& what = {});
    void dropOption(const Subject& subject, Rule rule, const QString& what);

    using Build = std::function<Question(const QList<Choice>& wrong, Random& random)>;
    /// Builds the question with `needed` of the wrong choices, the first where they will do, and takes it unless it is
    /// there already or has a fault.
    void offer(const Subject& subject, const QList<Choice>& wrong, qsizetype needed, const Build& build);

    Drafts take() { return std::move(m_result); }

private:
    bool exists(const Question& question) const;
    void complete(const Subject& subject, Question& question) const;

    const Material& m_material;
    quint64 m_seed;
    QHash<ConceptId, const Concept*> m_concepts;
    QHash<ConceptId, const Definition*> m_wordings;
    Relations m_relations;
    Attested m_attested;
    QSet<QString> m_known; ///< identities and uids of questions
    Drafts m_result;
};

/// A question of one choice; the options are put in an order of `random`.
Question singleAnswer(const QString& stem, const Choice& key, const QList<Choice>& wrong, Random& random);
/// The text without a full stop at its end, which would tell one option from the others.
QString unpunctuated(const QString& text);
/// Words `phrase` of the text, or nothing when it isn't there exactly once or is all of it.
std::optional<Span> placeOf(const QString& text, const QString& phrase);

} // namespace lamplight::draft
