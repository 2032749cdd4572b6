// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/studyguide/assembly.h"

#include "base/fold.h"
#include "exchange/matching.h"
#include "lesson/keyphrases.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <utility>

namespace lamplight::exchange::studyguide {

namespace {

QString wordingKey(ConceptId id, const QString& text)
{
    return QString::number(id.value) + u'\n' + foldedWording(text);
}

QString pageName(const Page& page)
{
    return page.code.isEmpty() ? page.title : QString(page.code + u' ' + page.title);
}

} // namespace

Assembly::Assembly(const Material& material) : m_root(material.root)
{
    m_plan.format = QStringLiteral("studyguide");
}

void Assembly::add(const Source& source, QList<Page> pages, QList<Outcome> outcomes)
{
    for (Page& page : pages) {
        if (page.title.isEmpty() && page.code.isEmpty())
            page.title = QFileInfo(source.file).completeBaseName();
        if (page.named && folderTopic(source).isValid()) // each folder has a "Lesson 1"
            page.code.clear();
        addLesson(source, page, outcomes);
    }
    account(source, pages, outcomes);
    m_plan.lines += static_cast<int>(source.lines.size());
}

/// How the deck remembers where a page came from: by its place in the folder, not by where the folder lay today.
QString Assembly::nameOf(const Source& source) const
{
    const QFileInfo file(source.file);
    return m_root.isEmpty() ? file.fileName() : QDir(m_root).relativeFilePath(file.absoluteFilePath());
}

ImportPlan Assembly::finish()
{
    return std::move(m_plan);
}

void Assembly::addLesson(const Source& source, Page& page, QList<Outcome>& outcomes)
{
    const bool bare = page.blocks.isEmpty();
    if (bare && page.titleLine < 0)
        return;
    if (bare && page.code.isEmpty() && m_plan.title.isEmpty() && m_plan.lessons.isEmpty()) {
        m_plan.title = page.title; // a title over pages with titles of their own is the course's
        return;
    }
    const TopicId topic = topicOf(page, source);
    listSecondTitle(page, outcomes);
    if (bare)
        return;
    const QString key = QString::number(topic.value) + u'\n' + page.code + u'\n' + fold(page.title);
    const auto known = m_lessons.constFind(key);
    const qsizetype place = known != m_lessons.constEnd() ? *known : m_plan.lessons.size();
    if (place == m_plan.lessons.size()) {
        Lesson lesson;
        lesson.id = LessonId{place + 1};
        lesson.uid = newUid();
        lesson.topic = topic;
        lesson.code = page.code;
        lesson.title = page.title;
        lesson.source = nameOf(source);
        lesson.position = m_lessonCounts[topic]++;
        m_plan.lessons += lesson;
        m_lessons.insert(key, place);
    }
    Lesson& lesson = m_plan.lessons[place]; // the same page in two pieces is one page
    if (lesson.date.isEmpty())
        lesson.date = page.date;
    lesson.blocks += page.blocks;
    addDefinitions(page, lesson);
    addQuestions(page, lesson);
}

/// The same code under another title is another page; without text it's only a title, and a topic has one.
void Assembly::listSecondTitle(const Page& page, QList<Outcome>& outcomes)
{
    if (page.code.isEmpty() || page.titleLine < 0)
        return;
    const QString first = m_titles.value(page.code, page.title);
    m_titles.insert(page.code, first);
    if (fold(first) == fold(page.title))
        return;
    const char* why =
        page.blocks.isEmpty()
            ? QT_TRANSLATE_NOOP("exchange", "The code %1 belongs to “%2” already: this title is left out")
            : QT_TRANSLATE_NOOP("exchange", "The code %1 belongs to “%2” already: kept as another page of it");
    outcomes[page.titleLine].why = QCoreApplication::translate("exchange", why).arg(page.code, first);
}

ConceptId Assembly::conceptOf(const FoundDefinition& definition)
{
    const auto known = m_concepts.constFind(fold(definition.term));
    if (known == m_concepts.constEnd()) {
        Concept made;
        made.id = ConceptId{m_plan.concepts.size() + 1};
        made.uid = newUid();
        made.term = definition.term;
        m_plan.concepts += made;
        m_concepts.insert(fold(definition.term), made.id);
    }
    const ConceptId id = m_concepts.value(fold(definition.term));
    Concept& target = m_plan.concepts[id.value - 1];
    for (const QString& alias : definition.aliases)
        if (fold(alias) != fold(target.term) && !target.aliases.contains(alias, Qt::CaseInsensitive))
            target.aliases += alias;
    return id;
}

void Assembly::addDefinitions(const Page& page, Lesson& lesson)
{
    const qsizetype firstBlock = lesson.blocks.size() - page.blocks.size();
    for (const FoundDefinition& found : page.definitions) {
        const ConceptId id = conceptOf(found);
        const QString key = wordingKey(id, found.text);
        const auto known = m_definitions.constFind(key);
        const qsizetype place = known != m_definitions.constEnd() ? *known : m_plan.definitions.size();
        if (place == m_plan.definitions.size()) {
            Definition made;
            made.id = DefinitionId{place + 1};
            made.uid = newUid();
            made.concept_ = id;
            made.text = found.text;
            made.keyPhrases = lesson::keyPhrases(found.text);
            made.source = lesson.source;
            m_definitions.insert(key, place);
            m_plan.definitions += made;
        }
        Definition& definition = m_plan.definitions[place];
        definition.official = definition.official || found.official;
        Block& block = lesson.blocks[firstBlock + found.block];
        const Place here{lesson.id, block.uid};
        if (!definition.places.isEmpty() && definition.places.last() == here)
            continue; // worded twice in one block
        definition.places += here;
        block.definitions += definition.uid;
    }
}

void Assembly::addQuestions(const Page& page, const Lesson& lesson)
{

    for (const FoundQuestion& found : page.questions) {
        Question question = found.question;
        question.id = QuestionId{m_plan.questions.size() + 1};
        question.topic = lesson.topic;
        question.lesson = lesson.id;
        question.position = m_questionCounts[lesson.id]++;
        question.source = lesson.source;
        m_plan.questions += question;
    }
}

void Assembly::account(const Source& source, const QList<Page>& pages, const QList<Outcome>& outcomes)
{
    for (const Page& page : pages) {
        QHash<Rule, QString> places; // one text for all lines of a rule: a large source has many
        for (int i = page.first; i < page.last; ++i) {
            const Outcome& outcome = outcomes[i];
            if (!outcome.why.isEmpty()) {
                m_plan.problems += Problem{source.file, i + 1, source.lines[i].trimmed(), outcome.why};
                continue;
            }
            QString& to = places[outcome.rule];
            if (to.isEmpty() && outcome.rule != Rule::Blank)
                to = QStringLiteral("%1: %2").arg(pageName(page), name(outcome.rule));
            m_plan.trace += TraceEntry{source.file, i + 1, name(outcome.rule), to};
        }
    }
}

} // namespace lamplight::exchange::studyguide
