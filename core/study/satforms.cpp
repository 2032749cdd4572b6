// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/satforms.h"

#include "deck/cases.h"
#include "deck/concepts.h"
#include "deck/lessons.h"
#include "deck/questions.h"
#include "deck/topics.h"
#include "exam/response.h"

#include <QCoreApplication>
#include <algorithm>

namespace lamplight::study {

namespace {

/// What a choice shows of an option.
const QString& choiceText(QuestionKind kind, const Option& option)
{
    return kind == QuestionKind::Matching ? option.match : option.text;
}

Error otherCourse(const QString& details)
{
    return {ErrorKind::Refused,
            QCoreApplication::translate("study", "These attempts are of questions that this deck doesn't have, or has "
                                                 "with other options. Import them into the deck of the same course. "
                                                 "Nothing was imported."),
            details};
}

template <class Noun, class SomeId>
const Noun* withId(const QList<Noun>& nouns, SomeId id)
{
    const auto found = std::ranges::find(nouns, id, &Noun::id);
    return id.isValid() && found != nouns.end() ? &*found : nullptr;
}

FormQuestion asWritten(const Question& question)
{
    FormQuestion frozen;
    frozen.uid = question.uid;
    frozen.kind = question.kind;
    frozen.style = question.style;
    frozen.bloom = question.bloom;
    frozen.stem = question.stem;
    frozen.options = question.options;
    frozen.explanation = question.explanation;
    return frozen;
}

/// The options named, in that order; nothing when one isn't there.
std::optional<QList<Option>> optionsNamed(const QList<Option>& options, const QStringList& uids)
{
    QList<Option> named;
    for (const QString& uid : uids) {
        const auto option = std::ranges::find(options, uid, &Option::uid);
        if (option == options.end())
            return {};
        named.append(*option);
    }
    return named;
}

} // namespace

QStringList choiceUids(const FormQuestion& question)
{
    QStringList uids;
    for (const QString& choice : question.choices)
        for (const Option& option : question.options)
            if (choiceText(question.kind, option) == choice && !uids.contains(option.uid)) {
                uids.append(option.uid);
                break;
            }
    return uids;
}

Result<SatForms> SatForms::of(deck::Connection& connection)
{
    const auto questions = deck::questions(connection);
    const auto topics = deck::topics(connection);
    const auto criteria = deck::criteria(connection);
    const auto lessons = deck::lessonTitles(connection);
    const auto cases = deck::caseStudies(connection);
    const auto concepts = deck::concepts(connection);
    if (const Error* error = firstError(questions, topics, criteria, lessons, cases, concepts))
        return tl::unexpected(*error);
    SatForms forms;
    for (const Question& question : *questions) {
        FormQuestion frozen = asWritten(question);
        if (const Topic* topic = withId(*topics, question.topic)) {
            frozen.topicUid = topic->uid;
            frozen.topicCode = topic->code;
            frozen.topicTitle = topic->title;
        }
        if (const Criterion* criterion = withId(*criteria, question.criterion))
            frozen.criterion = QStringLiteral("%1 %2").arg(criterion->code, criterion->text).trimmed();
        if (const Lesson* lesson = withId(*lessons, question.lesson))
            frozen.lessonUid = lesson->uid;
        if (const CaseStudy* study = withId(*cases, question.caseStudy)) {
            frozen.caseUid = study->uid;
            frozen.caseTitle = study->title;
            frozen.passage = study->text;
        }
        for (const Option& option : question.options) {
            const Concept* concept_ = withId(*concepts, option.concept_);
            frozen.conceptUids.append(concept_ ? concept_->uid : QString());
        }
        forms.m_questions.insert(frozen.uid, frozen);
    }
    return forms;
}

Result<FormQuestion> SatForms::shown(const SatQuestion& sat, int position) const
{
    FormQuestion question = m_questions.value(sat.uid);
    const auto options = optionsNamed(question.options, sat.options);
    const auto choices = optionsNamed(question.options, sat.choices);
    if (question.uid.isEmpty() || !options || !choices || options->isEmpty())
        return tl::unexpected(otherCourse(QStringLiteral("question %1 (%2)").arg(position).arg(sat.uid)));
    QStringList conceptUids;
    for (const Option& option : *options)
        conceptUids.append(question.conceptUids.value(question.options.indexOf(option)));
    question.conceptUids = conceptUids;
    question.options = *options;
    question.choices.clear();
    for (const Option& option : *choices)
        question.choices.append(choiceText(question.kind, option));
    question.section = sat.section;
    if (const auto taken = exam::takes(question, position, sat.response); !taken)
        return failure(ErrorKind::Input,
                       QCoreApplication::translate("study", "This file of attempts is damaged or was changed by hand. "
                                                            "Ask for it again. Nothing was imported."),
                       taken.error().message);
    return question;
}

Result<QList<FormQuestion>> SatForms::formOf(const SatAttempt& sat) const
{
    QList<FormQuestion> form;
    for (const SatQuestion& question : sat.questions) {
        const auto next = shown(question, static_cast<int>(form.size()) + 1);
        if (!next)
            return tl::unexpected(next.error());
        form.append(*next);
    }
    return form;
}

} // namespace lamplight::study
