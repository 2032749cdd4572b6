// SPDX-License-Identifier: GPL-3.0-or-later
#include "deck/questions.h"

#include "deck/statement.h"
#include "deck/textlists.h"
#include "model/names.h"

#include <QCoreApplication>
#include <QHash>

namespace lamplight::deck {

namespace {

Question questionFromRow(const Statement& row)
{
    Question question;
    question.id = row.id<QuestionId>(0);
    question.uid = row.text(1);
    question.topic = row.id<TopicId>(2);
    question.lesson = row.id<LessonId>(3);
    question.position = static_cast<int>(row.integer(4));
    question.stem = row.text(5);
    question.kind = named<QuestionKind>(row.text(6)).value_or(QuestionKind::SingleAnswer);
    question.style = named<QuestionStyle>(row.text(7)).value_or(QuestionStyle::Standard);
    question.bloom = named<BloomLevel>(row.text(8)).value_or(BloomLevel::Unset);
    question.criterion = row.id<CriterionId>(9);
    question.explanation = row.text(10);
    question.source = row.text(11);
    question.tags = row.text(12);
    question.caseStudy = row.id<CaseStudyId>(13);
    question.enemies = row.text(14);
    question.draft = row.flag(15);
    return question;
}

Option optionFromRow(const Statement& row)
{
    return {row.id<OptionId>(1), row.text(2),          row.text(3), row.flag(4), row.real(5),
            row.text(6),         row.id<ConceptId>(7), row.text(8), row.real(9), row.flag(10)};
}

Result<QStringList> optionUids(Connection& connection, QuestionId id)
{
    Statement select(connection, "SELECT uid FROM question_option WHERE question_id = ?1");
    return collect(select.bind(id), [](const Statement& row) { return row.text(0); });
}

/// What stays keeps its row. An option that belongs to another question, or comes twice, is refused by its uid.
Result<void> putOptions(Connection& connection, QuestionId id, const QList<Option>& options)
{
    auto there = optionUids(connection, id);
    if (!there)
        return tl::unexpected(there.error());
    Statement update(connection, "UPDATE question_option SET position = ?3, text = ?4, correct = ?5, weight = ?6, "
                                 "rationale = ?7, concept_id = ?8, match = ?9, tolerance = ?10, fixed = ?11 WHERE uid "
                                 "= ?1 AND question_id = ?2");
    Statement insert(connection,
                     "INSERT INTO question_option (uid, question_id, position, text, correct, weight, rationale, "
                     "concept_id, match, tolerance, fixed) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)");
    int position = 0;
    for (const Option& option : options) {
        Statement& put = there->removeOne(option.uid) ? update : insert;
        LAMPLIGHT_TRY(put.bind(option.uid, id, position++, option.text, option.correct, option.weight, option.rationale,
                               option.concept_, option.match, option.tolerance, option.fixed)
                          .run());
    }
    Statement remove(connection, "DELETE FROM question_option WHERE uid IN (SELECT value FROM json_each(?1))");
    return remove.bind(toColumn(*there)).run();
}

} // namespace

namespace {

constexpr auto questionColumns =
    "SELECT q.id, q.uid, q.topic_id, q.lesson_id, q.position, q.stem, q.kind, q.style, "
    "q.bloom, q.criterion_id, q.explanation, q.source, q.tags, q.case_study_id, q.enemies, q.draft FROM question q";
constexpr auto optionColumns = "SELECT question_id, id, uid, text, correct, weight, rationale, concept_id, match, "
                               "tolerance, fixed FROM question_option";

Result<QList<Question>> withOptions(Statement& select, Statement& choices)
{
    auto questions = collect(select, questionFromRow);
    if (!questions)
        return questions;
    const auto options =
        collect(choices, [](const Statement& row) { return std::pair(row.id<QuestionId>(0), optionFromRow(row)); });
    if (!options)
        return tl::unexpected(options.error());
    QHash<QuestionId, QList<Option>> of;
    for (const auto& [question, option] : *options)
        of[question].append(option);
    for (Question& question : *questions)
        question.options = of.value(question.id);
    return questions;
}

QString sql(const char* columns, const char* rest)
{
    return QStringLiteral("%1 %2").arg(QLatin1String(columns), QLatin1String(rest));
}

} // namespace

Result<QList<Question>> questions(Connection& connection)
{
    Statement select(connection, sql(questionColumns, "ORDER BY q.id"));
    Statement choices(connection, sql(optionColumns, "ORDER BY question_id, position"));
    return withOptions(select, choices);
}

Result<QList<Question>> questionsById(Connection& connection, const QList<QuestionId>& ids)
{
    Statement select(connection, sql(questionColumns, "WHERE q.id = ?1"));
    Statement choices(connection, sql(optionColumns, "WHERE question_id = ?1 ORDER BY position"));
    QList<Question> found;
    for (const QuestionId id : ids) {
        const auto one = withOptions(select.bind(id), choices.bind(id));
        if (!one)
            return one;
        if (one->isEmpty())
            return failure(ErrorKind::NotFound,
                           QCoreApplication::translate("deck", "This question isn't in the deck any more."));
        found += *one;
    }
    return found;
}

Result<QList<Question>> questionsToDraw(Connection& connection)
{
    Statement select(connection, "SELECT id, uid, topic_id, criterion_id, bloom, style, case_study_id, enemies "
                                 "FROM question WHERE incomplete = 0 AND draft = 0");
    return collect(select, [](const Statement& row) {
        Question question;
        question.id = row.id<QuestionId>(0);
        question.uid = row.text(1);
        question.topic = row.id<TopicId>(2);
        question.criterion = row.id<CriterionId>(3);
        question.bloom = named<BloomLevel>(row.text(4)).value_or(BloomLevel::Unset);
        question.style = named<QuestionStyle>(row.text(5)).value_or(QuestionStyle::Standard);
        question.caseStudy = row.id<CaseStudyId>(6);
        question.enemies = row.text(7);
        return question;
    });
}

Result<QList<Question>> questionsOfLesson(Connection& connection, LessonId id)
{
    Statement select(connection, sql(questionColumns, "WHERE q.lesson_id = ?1 ORDER BY q.id"));
    Statement choices(connection, sql(optionColumns, "WHERE question_id IN (SELECT id FROM question WHERE "
                                                     "lesson_id = ?1) ORDER BY question_id, position"));
    return withOptions(select.bind(id), choices.bind(id));
}

Result<QuestionId> insert(Connection& connection, const Question& question)
{
    Statement insert(connection, "INSERT INTO question (uid, topic_id, lesson_id, position, stem, kind, style, bloom, "
                                 "criterion_id, explanation, source, tags, incomplete, case_study_id, enemies, draft) "
                                 "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16)");
    LAMPLIGHT_TRY(insert
                      .bind(question.uid, question.topic, question.lesson, question.position, question.stem,
                            name(question.kind), name(question.style), name(question.bloom), question.criterion,
                            question.explanation, question.source, question.tags, question.isIncomplete(),
                            question.caseStudy, question.enemies, question.draft)
                      .run());
    const QuestionId id(connection.lastInsertId());
    LAMPLIGHT_TRY(putOptions(connection, id, question.options));
    return id;
}

Result<void> update(Connection& connection, const Question& question)
{
    Statement update(connection,
                     "UPDATE question SET topic_id = ?2, lesson_id = ?3, position = ?4, stem = ?5, kind = ?6, "
                     "style = ?7, bloom = ?8, criterion_id = ?9, explanation = ?10, source = ?11, tags = ?12, "
                     "incomplete = ?13, case_study_id = ?14, enemies = ?15, draft = ?16 WHERE id = ?1");
    LAMPLIGHT_TRY(update
                      .bind(question.id, question.topic, question.lesson, question.position, question.stem,
                            name(question.kind), name(question.style), name(question.bloom), question.criterion,
                            question.explanation, question.source, question.tags, question.isIncomplete(),
                            question.caseStudy, question.enemies, question.draft)
                      .run());
    return putOptions(connection, question.id, question.options);
}

Result<void> remove(Connection& connection, QuestionId id)
{
    for (const char* statement :
         {"UPDATE card SET question_id = NULL WHERE question_id = ?1",
          "DELETE FROM question_option WHERE question_id = ?1", "DELETE FROM question WHERE id = ?1"})
        LAMPLIGHT_TRY(Statement(connection, statement).bind(id).run());
    return {};
}

} // namespace lamplight::deck
