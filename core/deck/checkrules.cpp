// SPDX-License-Identifier: GPL-3.0-or-later
#include "deck/checkparts.h"

#include <QCoreApplication>

namespace lamplight::deck {

namespace {

struct SqlRule {
    const char* broken; ///< SQL: the numbers of the rows that break it
    const char* sentence;
};

// What the schema's CHECKs demand comes first: a file that was changed elsewhere may not keep them.
constexpr SqlRule rowRules[]{
    {"SELECT id FROM lesson WHERE NOT json_valid(blocks) OR json_type(blocks) <> 'array'",
     QT_TRANSLATE_NOOP("deck", "Lessons whose text can't be read: %1.")},
    {"SELECT id FROM concept WHERE NOT json_valid(aliases) OR json_type(aliases) <> 'array'",
     QT_TRANSLATE_NOOP("deck", "Concepts whose other names can't be read: %1.")},
    {"SELECT id FROM definition WHERE NOT json_valid(key_phrases) OR json_type(key_phrases) <> 'array'",
     QT_TRANSLATE_NOOP("deck", "Definitions whose key phrases can't be read: %1.")},
    {"SELECT id FROM attempt WHERE NOT json_valid(form) OR json_type(form) <> 'array'",
     QT_TRANSLATE_NOOP("deck", "Attempts whose questions can't be read: %1.")},
    {"SELECT id FROM review WHERE rating NOT BETWEEN 1 AND 4",
     QT_TRANSLATE_NOOP("deck", "Answers with a rating that means nothing: %1.")},
    {"SELECT id FROM blueprint WHERE minutes < 1 OR pass_mark NOT BETWEEN 0 AND 100 "
     "UNION SELECT blueprint_id FROM blueprint_row WHERE count < 1",
     QT_TRANSLATE_NOOP("deck", "Exams that nobody could sit or pass: %1.")},
    {"SELECT id FROM card WHERE CASE state WHEN 'new' "
     "THEN stability <> 0 OR difficulty <> 0 OR last_review <> 0 OR reviews <> 0 "
     "ELSE stability <= 0 OR difficulty NOT BETWEEN 1 AND 10 OR reviews < 1 END",
     QT_TRANSLATE_NOOP("deck", "Cards whose memory state doesn't fit their having been answered: %1.")},
    {"SELECT id FROM card WHERE NOT json_valid(accepted) OR json_type(accepted) <> 'array'",
     QT_TRANSLATE_NOOP("deck", "Cards whose accepted wordings can't be read: %1.")},
    {"SELECT id FROM card WHERE flag NOT BETWEEN 0 AND 7",
     QT_TRANSLATE_NOOP("deck", "Cards with a flag of no colour: %1.")},
    {"SELECT id FROM topic WHERE retention NOT BETWEEN 0.7 AND 0.99",
     QT_TRANSLATE_NOOP("deck", "Topics with a retention that can't be kept: %1.")},
    {"SELECT id FROM exam WHERE date <> '' AND date IS NOT date(date, '+0 days')",
     QT_TRANSLATE_NOOP("deck", "Exams ahead on a day that there isn't: %1.")},
    {"SELECT id FROM media WHERE length(hash) <> 64 OR hash GLOB '*[^0-9a-f]*'",
     QT_TRANSLATE_NOOP("deck", "Media that can't be known again: %1.")},
    {"SELECT id FROM forecast WHERE exam_date IS NOT date(exam_date, '+0 days') OR NOT (0 <= low AND low <= mean AND "
     "mean <= high "
     "AND high <= 1) OR (outcome IS NULL) <> (scored_at IS NULL) OR outcome NOT BETWEEN 0 AND 1",
     QT_TRANSLATE_NOOP("deck", "Forecasts that say nothing: %1.")},
    {"SELECT day FROM plan_day WHERE day IS NOT date(day, '+0 days') OR min(minutes, reviews, fresh, reading) < 0",
     QT_TRANSLATE_NOOP("deck", "Planned days that mean nothing: %1.")},
    {"SELECT id FROM pass_forecast WHERE NOT (0 <= low AND low <= mean AND mean <= high AND high <= 1) OR "
     "(outcome IS NULL) <> (scored_at IS NULL) OR outcome NOT IN (0, 1)",
     QT_TRANSLATE_NOOP("deck", "Chances of passing that say nothing: %1.")},
    {"SELECT id FROM exam_result WHERE date IS NOT date(date, '+0 days') OR percent NOT BETWEEN 0 AND 100",
     QT_TRANSLATE_NOOP("deck", "Results of exams that can't be: %1.")},
    {"SELECT id FROM attempt WHERE NOT json_valid(rules) OR json_type(rules) <> 'object'",
     QT_TRANSLATE_NOOP("deck", "Attempts whose rules can't be read: %1.")},
    {"SELECT id FROM blueprint WHERE NOT json_valid(rules) OR json_type(rules) <> 'object'",
     QT_TRANSLATE_NOOP("deck", "Exams whose rules can't be read: %1.")},
    {"SELECT DISTINCT card_id FROM review JOIN card ON card.id = card_id WHERE state = 'new' AND practice = 0 "
     "AND review.id > memory_from",
     QT_TRANSLATE_NOOP("deck", "Cards with answers that count as new: %1.")},
    {"SELECT id FROM attempt WHERE (state = 'running') <> (ended_at = 0)",
     QT_TRANSLATE_NOOP("deck", "Attempts that neither run nor have an end: %1.")},
};

// Anchors of cards aren't here: an edited lesson may leave one without its passage, and then it is listed.
constexpr SqlRule linkRules[]{
    {"SELECT id FROM topic EXCEPT SELECT id FROM (WITH RECURSIVE tree (id) AS ("
     "SELECT id FROM topic WHERE parent_id IS NULL "
     "UNION SELECT topic.id FROM topic JOIN tree ON parent_id = tree.id) SELECT id FROM tree)",
     QT_TRANSLATE_NOOP("deck", "Topics that aren't under any root: %1.")},
    {"SELECT DISTINCT definition_id FROM definition_place AS p JOIN lesson AS l ON l.id = p.lesson_id WHERE NOT EXISTS "
     "(SELECT 1 FROM json_each(l.blocks) WHERE json_extract(value, '$.uid') = p.block)",
     QT_TRANSLATE_NOOP("deck", "Definitions whose place in a lesson isn't there: %1.")},
    {"SELECT DISTINCT l.id FROM lesson AS l, json_each(l.blocks) AS b, json_each(b.value, '$.questions') AS q "
     "WHERE q.value NOT IN (SELECT uid FROM question)",
     QT_TRANSLATE_NOOP("deck", "Lessons that ask questions which aren't there: %1.")},
    {"SELECT DISTINCT l.id FROM lesson AS l, json_each(l.blocks) AS b, json_each(b.value, '$.definitions') AS d "
     "WHERE d.value NOT IN (SELECT uid FROM definition)",
     QT_TRANSLATE_NOOP("deck", "Lessons that word definitions which aren't there: %1.")},
    {"SELECT l.id FROM lesson AS l, json_each(l.blocks) AS b GROUP BY l.id "
     "HAVING count(*) <> count(DISTINCT json_extract(b.value, '$.uid'))",
     QT_TRANSLATE_NOOP("deck", "Lessons with blocks that can't be told apart: %1.")},
    {"SELECT attempt_id FROM attempt_event GROUP BY attempt_id "
     "HAVING min(sequence) <> 1 OR max(sequence) <> count(*)",
     QT_TRANSLATE_NOOP("deck", "Attempts with missing events: %1.")},
};

template <size_t size>
Result<void> applyRules(const SqlRule (&rules)[size], Connection& connection, QStringList& problems)
{
    for (const SqlRule& rule : rules) {
        const auto rows = listed(connection, rule.broken);
        if (!rows)
            return tl::unexpected(rows.error());
        if (!rows->isEmpty())
            problems.append(QCoreApplication::translate("deck", rule.sentence).arg(*rows));
    }
    return {};
}

Result<void> checkRowRules(Connection& connection, QStringList& problems)
{
    return applyRules(rowRules, connection, problems);
}

Result<void> checkLinkRules(Connection& connection, QStringList& problems)
{
    return applyRules(linkRules, connection, problems);
}

} // namespace

Result<void> checkRules(Connection& connection, QStringList& problems)
{
    constexpr CheckPart parts[]{checkRowRules, checkLinkRules};
    return runParts(parts, connection, problems);
}

} // namespace lamplight::deck
