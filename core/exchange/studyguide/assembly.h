// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importplan.h"
#include "exchange/source.h"
#include "exchange/studyguide/reading.h"

#include <QHash>

namespace lamplight::exchange::studyguide {

/// Puts pages into one plan: the syllabus tree, lessons, concepts, definitions, questions, and what became of each
/// line.
class Assembly {
public:
    explicit Assembly(const Material& material);

    /// The pages of one source and the outcomes of its lines.
    void add(const Source& source, QList<Page> pages, QList<Outcome> outcomes);
    ImportPlan finish();

private:
    TopicId topicOf(const Page& page, const Source& source);
    TopicId codedTopic(const QString& code, const QString& title);
    TopicId child(TopicId parent, const QString& code, const QString& title);
    TopicId folderTopic(const Source& source);
    void addLesson(const Source& source, Page& page, QList<Outcome>& outcomes);
    void listSecondTitle(const Page& page, QList<Outcome>& outcomes);
    void addDefinitions(const Page& page, Lesson& lesson);
    ConceptId conceptOf(const FoundDefinition& definition);
    void addQuestions(const Page& page, const Lesson& lesson);
    QString nameOf(const Source& source) const;
    void account(const Source& source, const QList<Page>& pages, const QList<Outcome>& outcomes);

    QString m_root;
    ImportPlan m_plan;
    QHash<QString, TopicId> m_codes;         ///< by code
    QHash<QString, TopicId> m_names;         ///< by parent and folded title, where there is no code
    QHash<QString, ConceptId> m_concepts;    ///< by folded term or alias
    QHash<QString, qsizetype> m_definitions; ///< by concept and folded wording
    QHash<QString, qsizetype> m_lessons;     ///< by code and folded title
    QHash<QString, QString> m_titles;        ///< of the first page of a code
    QHash<TopicId, int> m_children;
    QHash<TopicId, int> m_lessonCounts;
    QHash<LessonId, int> m_questionCounts;
};

} // namespace lamplight::exchange::studyguide
