// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importplan.h"
#include "exchange/markdown/account.h"
#include "exchange/markdown/field.h"
#include "exchange/markdown/frontmatter.h"
#include "exchange/markdown/references.h"

#include <QSet>

namespace lamplight::exchange::markdown {

/// One file: what its front matter says, its lines below that, and where they went.
struct CourseFile {
    QString name; ///< relative to the folder, with "/"
    FrontMatter matter;
    Lines body;
    Account account;
};

/// The course as far as it is read, and what the rest refers to.
struct Reading {
    ImportPlan plan;
    References topics;      ///< by code
    References criteria;    ///< by code
    References concepts;    ///< by term
    References definitions; ///< by uid only
    References lessons;     ///< by code
    References cases;       ///< case studies, by title
    QSet<QString> uids;     ///< taken, given by the source or made

    /// Takes a uid that the source gives, if it is one and not given to something else; says why not.
    QString claim(const QString& given, QString& uid);
    /// A uid where the source gave none, made of what the thing is (`identity`: its sort, then its own words) within
    /// this course: building a course twice gives the same uids, and so the same exam for the same seed.
    void complete(QString& uid, const QStringList& identity);

    Topic& topic(TopicId id) { return plan.topics[id.value - 1]; }
    Concept& conceptOf(ConceptId id) { return plan.concepts[id.value - 1]; }
    Definition& definition(DefinitionId id) { return plan.definitions[id.value - 1]; }
};

/// Words separated by single spaces.
QString tagList(const QString& written);
/// Takes the next line as one that no rule here understands.
void listStray(Lines& lines, Account& account);

} // namespace lamplight::exchange::markdown
