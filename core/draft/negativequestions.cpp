// SPDX-License-Identifier: GPL-3.0-or-later
#include "draft/pieces.h"
#include "draft/recipes.h"

#include <QCoreApplication>

namespace lamplight::draft {

namespace {

/// The one that doesn't belong is the key; three that do are the wrong options.
Question negativeQuestion(const QString& stem, QList<Choice> own, Choice foreign, Random& random)
{
    random.shuffle(own);
    foreign.rationale = QCoreApplication::translate("draft", "Right: %1").arg(foreign.rationale);
    Question question = singleAnswer(stem, foreign, own.mid(0, 3), random);
    question.style = QuestionStyle::Negative;
    return question;
}

} // namespace

void draftNotPhrase(Bench& bench, const Concept& about, const Definition& wording)
{
    const Subject subject{Recipe::NotPhrase, about, wording};
    const QList<Choice> own = phrasesOf(bench, about, wording);
    if (own.size() < 3)
        return bench.drop(subject, Rule::TooFewPhrases);
    bench.offer(subject, foreignPhrases(bench, subject), 1, [&](const QList<Choice>& foreign, Random& random) {
        const QString stem =
            QCoreApplication::translate("draft", "Which of these phrases does NOT stand in the definition of “%1”?")
                .arg(about.term);
        Question question = negativeQuestion(stem, own, foreign.front(), random);
        question.bloom = BloomLevel::Remember;
        return question;
    });
}

void draftNotPart(Bench& bench, const Concept& about, const Definition& wording)
{
    const Subject subject{Recipe::NotPart, about, wording};
    const QList<Choice> own = partsOf(bench, about);
    if (own.size() < 3)
        return bench.drop(subject, Rule::TooFewParts, about.term);
    bench.offer(subject, foreignParts(bench, subject), 1, [&](const QList<Choice>& foreign, Random& random) {
        const QString stem =
            QCoreApplication::translate("draft", "Which of these is NOT part of “%1”?").arg(about.term);
        Question question = negativeQuestion(stem, own, foreign.front(), random);
        question.bloom = BloomLevel::Understand;
        return question;
    });
}

} // namespace lamplight::draft
