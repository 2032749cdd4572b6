// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/apply.h"

#include "deck/cases.h"
#include "deck/concepts.h"
#include "deck/exams.h"
#include "deck/lessons.h"
#include "deck/questions.h"
#include "deck/settings.h"
#include "deck/topics.h"
#include "exchange/leftbehind.h"
#include "exchange/matching.h"
#include "exchange/merge.h"

#include <QCoreApplication>
#include <QSet>

namespace lamplight::exchange {

namespace {

/// One run of apply(): turns the plan's ids into the deck's while it writes.
class Applying {
public:
    Applying(const ImportPlan& plan, Held held, deck::Connection& connection, Progress& progress)
        : m_plan(plan), m_held(std::move(held)), m_matches(match(plan, m_held)), m_connection(connection),
          m_progress(progress)
    {
    }

    Result<ImportReport> run()
    {
        mapUids();
        LAMPLIGHT_TRY(putTopics());
        LAMPLIGHT_TRY(putConcepts());
        LAMPLIGHT_TRY(putLessons());
        LAMPLIGHT_TRY(putDefinitions());
        LAMPLIGHT_TRY(putCaseStudies());
        LAMPLIGHT_TRY(putQuestions());
        LAMPLIGHT_TRY(putBlueprints());
        LAMPLIGHT_TRY(putTitle());
        return ImportReport{m_plan.format, m_plan.lines, m_plan.found(),
                            m_changed,     m_plan.trace, m_plan.problems + m_matches.problems};
    }

private:
    /// Blocks name questions and definitions by uid; where the deck knows them already its own uid stays.
    void mapUids()
    {
        for (qsizetype i = 0; i < m_plan.questions.size(); ++i)
            if (const qsizetype known = m_matches.questions[i]; known >= 0)
                m_uids.insert(m_plan.questions[i].uid, m_held.questions[known].uid);
        for (qsizetype i = 0; i < m_plan.definitions.size(); ++i)
            if (const qsizetype known = m_matches.definitions[i]; known >= 0)
                m_uids.insert(m_plan.definitions[i].uid, m_held.definitions[known].uid);
    }

    Result<void> goOn()
    {
        const auto total = m_plan.topics.size() + m_plan.criteria.size() + m_plan.concepts.size() +
                           m_plan.lessons.size() + m_plan.definitions.size() + m_plan.caseStudies.size() +
                           m_plan.questions.size() + m_plan.blueprints.size();
        m_progress.report(++m_done, total);
        if (m_progress.cancelled())
            return failure(ErrorKind::Cancelled,
                           QCoreApplication::translate("exchange", "The import was stopped. The deck is as it was."));
        return {};
    }

    /// Inserts, updates or leaves alone, and counts; gives the deck's id.
    template <class Noun>
    auto settle(const Noun* known, const Noun& noun) -> Result<decltype(Noun::id)>
    {
        LAMPLIGHT_TRY(goOn());
        if (!known) {
            ++m_changed.created;
            return deck::insert(m_connection, noun);
        }
        if (noun == *known) {
            ++m_changed.unchanged;
            return known->id;
        }
        ++m_changed.updated;
        LAMPLIGHT_TRY(deck::update(m_connection, noun));
        return known->id;
    }

    template <class Noun>
    static const Noun* at(const QList<Noun>& held, qsizetype index)
    {
        return index < 0 ? nullptr : &held[index];
    }

    template <class SomeId>
    static SomeId mapped(const QList<SomeId>& ids, SomeId local)
    {
        return local.isValid() ? ids[local.value - 1] : local;
    }

    Result<void> putTopics()
    {
        QHash<TopicId, int> children;
        for (const Topic& topic : m_held.topics)
            children[topic.parent] = std::max(children[topic.parent], topic.position + 1);
        for (qsizetype i = 0; i < m_plan.topics.size(); ++i) {
            Topic topic = m_plan.topics[i];
            topic.parent = mapped(m_topics, topic.parent);
            const Topic* known = at(m_held.topics, m_matches.topics[i]);
            if (known)
                topic = merged(*known, topic);
            else
                topic.position = children[topic.parent]++;
            const auto id = settle(known, topic);
            if (!id)
                return tl::unexpected(id.error());
            m_topics.append(*id);
        }
        for (qsizetype i = 0; i < m_plan.criteria.size(); ++i) {
            Criterion criterion = m_plan.criteria[i];
            criterion.topic = mapped(m_topics, criterion.topic);
            const Criterion* known = at(m_held.criteria, m_matches.criteria[i]);
            const auto id = settle(known, known ? merged(*known, criterion) : criterion);
            if (!id)
                return tl::unexpected(id.error());
            m_criteria.append(*id);
        }
        return {};
    }

    Result<void> putConcepts()
    {
        // Relations go in afterwards: they may point forward.
        for (qsizetype i = 0; i < m_plan.concepts.size(); ++i) {
            const Concept* known = at(m_held.concepts, m_matches.concepts[i]);
            m_concepts.append(known ? known->id : ConceptId());
            if (known)
                continue;
            const auto id = deck::insert(m_connection, m_plan.concepts[i]);
            if (!id)
                return tl::unexpected(id.error());
            m_concepts.last() = *id;
        }
        for (qsizetype i = 0; i < m_plan.concepts.size(); ++i) {
            LAMPLIGHT_TRY(goOn());
            Concept concept_ = m_plan.concepts[i];
            for (Relation& relation : concept_.relations)
                relation.target = mapped(m_concepts, relation.target);
            const Concept* known = at(m_held.concepts, m_matches.concepts[i]);
            if (known)
                concept_ = merged(*known, concept_);
            ++(!known ? m_changed.created : concept_ == *known ? m_changed.unchanged : m_changed.updated);
            if (known && concept_ == *known)
                continue;
            concept_.id = m_concepts[i];
            LAMPLIGHT_TRY(deck::update(m_connection, concept_));
            LAMPLIGHT_TRY(deck::putRelations(m_connection, concept_.id, concept_.relations));
            if (known) // another of the plan may be the same one
                m_held.concepts[m_matches.concepts[i]] = concept_;
        }
        return {};
    }

    Result<void> putLessons()
    {
        QHash<TopicId, int> pages;
        for (const Lesson& lesson : m_held.lessons)
            pages[lesson.topic] = std::max(pages[lesson.topic], lesson.position + 1);
        for (qsizetype i = 0; i < m_plan.lessons.size(); ++i) {
            Lesson lesson = m_plan.lessons[i];
            lesson.topic = mapped(m_topics, lesson.topic);
            for (Block& block : lesson.blocks) {
                for (QString& uid : block.questions)
                    uid = m_uids.value(uid, uid);
                for (QString& uid : block.definitions)
                    uid = m_uids.value(uid, uid);
            }
            const Lesson* known = at(m_held.lessons, m_matches.lessons[i]);
            if (known)
                lesson = merged(*known, lesson, m_blocks);
            else
                lesson.position = pages[lesson.topic]++;
            const auto id = settle(known, lesson);
            if (!id)
                return tl::unexpected(id.error());
            m_lessons.append(*id);
            for (const Block& block : std::as_const(lesson.blocks))
                m_blocksNow[*id].insert(block.uid);
        }
        return {};
    }

    Result<void> putDefinitions()
    {
        for (const LeftBehind<Definition>& left : definitionsLeftBehind(m_held, m_matches, m_blocksNow)) {
            LAMPLIGHT_TRY(deck::update(m_connection, left.noun));
            m_matches.problems += left.problem;
        }
        for (qsizetype i = 0; i < m_plan.definitions.size(); ++i) {
            Definition definition = m_plan.definitions[i];
            definition.concept_ = mapped(m_concepts, definition.concept_);
            for (Place& place : definition.places) {
                place.lesson = mapped(m_lessons, place.lesson);
                place.block = m_blocks.value(place.block, place.block);
            }
            const Definition* known = at(m_held.definitions, m_matches.definitions[i]);
            if (known) {
                definition = merged(*known, definition);
                dropLostPlaces(definition, m_blocksNow);
            }
            LAMPLIGHT_TRY(settle(known, definition));
        }
        return {};
    }

    Result<void> putCaseStudies()
    {
        for (qsizetype i = 0; i < m_plan.caseStudies.size(); ++i) {
            CaseStudy study = m_plan.caseStudies[i];
            study.topic = mapped(m_topics, study.topic);
            const CaseStudy* known = at(m_held.caseStudies, m_matches.caseStudies[i]);
            const auto id = settle(known, known ? merged(*known, study) : study);
            if (!id)
                return tl::unexpected(id.error());
            m_caseStudies.append(*id);
        }
        return {};
    }

    Result<void> putQuestions()
    {
        m_matches.problems += questionsLeftBehind(m_held, m_matches, m_blocksNow);
        for (qsizetype i = 0; i < m_plan.questions.size(); ++i) {
            Question question = m_plan.questions[i];
            question.topic = mapped(m_topics, question.topic);
            question.lesson = mapped(m_lessons, question.lesson);
            question.criterion = mapped(m_criteria, question.criterion);
            question.caseStudy = mapped(m_caseStudies, question.caseStudy);
            for (Option& option : question.options)
                option.concept_ = mapped(m_concepts, option.concept_);
            const Question* known = at(m_held.questions, m_matches.questions[i]);
            LAMPLIGHT_TRY(settle(known, known ? merged(*known, question) : question));
        }
        return {};
    }

    Result<void> putBlueprints()
    {
        for (qsizetype i = 0; i < m_plan.blueprints.size(); ++i) {
            Blueprint blueprint = m_plan.blueprints[i];
            for (BlueprintRow& row : blueprint.rows) {
                row.topic = mapped(m_topics, row.topic);
                row.criterion = mapped(m_criteria, row.criterion);
            }
            const Blueprint* known = at(m_held.blueprints, m_matches.blueprints[i]);
            LAMPLIGHT_TRY(settle(known, known ? merged(*known, blueprint) : blueprint));
        }
        return {};
    }

    /// A course gives its title to a deck that has none.
    Result<void> putTitle()
    {
        const auto settings = deck::settings(m_connection);
        if (!settings)
            return tl::unexpected(settings.error());
        return settings->title.isEmpty() && !m_plan.title.isEmpty()
                   ? deck::putSetting(m_connection, deck::settingTitle, m_plan.title)
                   : Result<void>();
    }

    const ImportPlan& m_plan;
    Held m_held;
    Matches m_matches;
    deck::Connection& m_connection;
    Progress& m_progress;
    Changed m_changed;
    qint64 m_done = 0;
    QHash<QString, QString> m_uids;   ///< questions and definitions: the plan's to the deck's
    QHash<QString, QString> m_blocks; ///< the plan's to those kept
    BlocksNow m_blocksNow;
    QList<TopicId> m_topics;
    QList<CriterionId> m_criteria;
    QList<LessonId> m_lessons;
    QList<ConceptId> m_concepts;
    QList<CaseStudyId> m_caseStudies;
};

} // namespace

Result<ImportReport> apply(const ImportPlan& plan, deck::Connection& connection, Progress& progress)
{
    auto before = held(connection);
    if (!before)
        return tl::unexpected(before.error());
    return Applying(plan, std::move(*before), connection, progress).run();
}

} // namespace lamplight::exchange
