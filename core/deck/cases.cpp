// SPDX-License-Identifier: GPL-3.0-or-later
#include "deck/cases.h"

#include "deck/statement.h"

namespace lamplight::deck {

Result<QList<CaseStudy>> caseStudies(Connection& connection)
{
    Statement select(connection, "SELECT id, uid, topic_id, title, text FROM case_study ORDER BY id");
    return collect(select, [](const Statement& row) {
        return CaseStudy{row.id<CaseStudyId>(0), row.text(1), row.id<TopicId>(2), row.text(3), row.text(4)};
    });
}

Result<CaseStudyId> insert(Connection& connection, const CaseStudy& study)
{
    Statement insert(connection, "INSERT INTO case_study (uid, topic_id, title, text) VALUES (?1, ?2, ?3, ?4)");
    LAMPLIGHT_TRY(insert.bind(study.uid, study.topic, study.title, study.text).run());
    return CaseStudyId(connection.lastInsertId());
}

Result<void> update(Connection& connection, const CaseStudy& study)
{
    Statement update(connection, "UPDATE case_study SET topic_id = ?2, title = ?3, text = ?4 WHERE id = ?1");
    return update.bind(study.id, study.topic, study.title, study.text).run();
}

} // namespace lamplight::deck
