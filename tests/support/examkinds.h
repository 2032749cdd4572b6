// SPDX-License-Identifier: GPL-3.0-or-later
// Long because: one question of each kind.
#pragma once

#include "base/id.h"
#include "deck/exams.h"
#include "study/examdesk.h"

namespace lamplight::test {

inline Option kindOption(const char16_t* text, bool correct, const char16_t* match = u"")
{
    Option made;
    made.uid = newUid();
    made.text = QString::fromUtf16(text);
    made.correct = correct;
    made.weight = correct ? 1 : 0;
    made.match = QString::fromUtf16(match);
    made.rationale = QStringLiteral("why ") + made.text;
    return made;
}

inline FormQuestion kindQuestion(QuestionKind kind, const char16_t* stem, const QList<Option>& options,
                                 const QStringList& choices = {})
{
    FormQuestion question;
    question.uid = newUid();
    question.topicUid = QStringLiteral("topic");
    question.topicTitle = QStringLiteral("Things");
    question.kind = kind;
    question.stem = QString::fromUtf16(stem);
    question.options = options;
    question.choices = choices;
    question.explanation = QStringLiteral("That is how it is.");
    return question;
}

/// A form of nine: a question of each kind, and a case study with two, which is section 1.
inline QList<FormQuestion> kindsForm()
{
    QList<FormQuestion> form{
        kindQuestion(QuestionKind::SingleAnswer, u"Which of these is the BEST?",
                     {kindOption(u"this", true), kindOption(u"that", false), kindOption(u"the other", false)}),
        kindQuestion(QuestionKind::SeveralAnswers, u"Which two are even?",
                     {kindOption(u"two", true), kindOption(u"three", false), kindOption(u"four", true)}),
        kindQuestion(QuestionKind::TrueFalse, u"Water is wet.",
                     {kindOption(u"True", true), kindOption(u"False", false)}),
        kindQuestion(
            QuestionKind::Matching, u"What belongs together?",
            {kindOption(u"cup", true, u"tea"), kindOption(u"plate", true, u"bread"), kindOption(u"", false, u"sand")},
            {QStringLiteral("bread"), QStringLiteral("sand"), QStringLiteral("tea")}),
        kindQuestion(
            QuestionKind::Ordering, u"Put the numbers in order.",
            {kindOption(u"one", true), kindOption(u"two", true), kindOption(u"three", true), kindOption(u"four", true)},
            {QStringLiteral("three"), QStringLiteral("one"), QStringLiteral("four"), QStringLiteral("two")}),
        kindQuestion(QuestionKind::ShortAnswer, u"The capital of France?", {kindOption(u"Paris", true)}),
        kindQuestion(QuestionKind::Numeric, u"Half of five?", {kindOption(u"2.5", true)})};
    for (const char16_t* stem : {u"Who keeps the risk of a machine that stands still?", u"Who washes?"}) {
        FormQuestion question = kindQuestion(QuestionKind::SingleAnswer, stem,
                                             {kindOption(u"the hotel", false), kindOption(u"the laundry", true)});
        question.section = 1;
        question.caseUid = QStringLiteral("case");
        question.caseTitle = QStringLiteral("The laundry");
        question.passage = QStringLiteral("A hotel gives its linen to a laundry, and buys no machines. ").repeated(60);
        form.append(question);
    }
    return form;
}

/// Starts an exam "Kinds" of 30 minutes in two sections with a break of 5 minutes between them; with calculator, notes
/// and certainty.
inline void startKinds(study::Session& session)
{
    const study::ExamDesk desk(session);
    Attempt attempt;
    attempt.uid = newUid();
    attempt.name = QStringLiteral("Kinds");
    attempt.startedAt = desk.now().utcMs;
    attempt.minutes = 30;
    attempt.form = kindsForm();
    attempt.rules.sections = {{QStringLiteral("Terms"), 0, 5}, {QStringLiteral("Case"), 0, 0}};
    attempt.rules.calculator = true;
    attempt.rules.marking.certainty = true;
    const auto written = session.deck().record([&](deck::Connection& connection) -> Result<void> {
        const auto id = deck::insert(connection, attempt);
        if (!id)
            return tl::unexpected(id.error());
        attempt.id = *id;
        return deck::append(connection, exam::Sitting(attempt).next(EventKind::Started, desk.now()));
    });
    if (!written)
        qFatal("%s", qPrintable(describe(written.error())));
}

} // namespace lamplight::test
