// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/matching.h"

#include "base/fold.h"
#include "deck/cases.h"
#include "deck/concepts.h"
#include "deck/exams.h"
#include "deck/lessons.h"
#include "deck/questions.h"
#include "deck/topics.h"

#include <QCoreApplication>
#include <functional>

namespace lamplight::exchange {

namespace {

using Key = QString;

Key key(std::initializer_list<QString> parts)
{
    return QStringList(parts).join(QChar(0x1f));
}

/// Finds things by several keys, the surest first. An empty key finds nothing.
class Index {
public:
    void add(qsizetype place, const QList<Key>& keys)
    {
        for (qsizetype rank = 0; rank < keys.size(); ++rank)
            if (!keys[rank].isEmpty())
                m_places[{rank, keys[rank]}].append(place);
    }
    /// The first place that isn't `taken`: of two alike things in a plan, each finds its own.
    qsizetype find(const QList<Key>& keys, const QSet<qsizetype>& taken = {}) const
    {
        for (qsizetype rank = 0; rank < keys.size(); ++rank)
            for (const qsizetype place : m_places.value({rank, keys[rank]}))
                if (!taken.contains(place))
                    return place;
        return -1;
    }

private:
    QHash<std::pair<qsizetype, Key>, QList<qsizetype>> m_places;
};

/// `toHeld` turns an id of the plan into the deck's, 0 when the deck has none.
template <class SomeId, class Noun>
std::function<qint64(SomeId)> translator(const QList<qsizetype>& matches, const QList<Noun>& nouns)
{
    return [&](SomeId id) {
        return id.isValid() && matches[id.value - 1] >= 0 ? nouns[matches[id.value - 1]].id.value : 0;
    };
}

template <class SomeId>
std::function<qint64(SomeId)> same()
{
    return [](SomeId id) { return id.value; };
}

template <class Noun, class Keys, class HeldKeys>
QList<qsizetype> matchAll(const QList<Noun>& incoming, const QList<Noun>& known, Keys keys, HeldKeys heldKeys)
{
    Index index;
    for (qsizetype i = 0; i < known.size(); ++i)
        index.add(i, heldKeys(known[i]));
    QList<qsizetype> matches;
    QSet<qsizetype> taken; // two things of one plan never become one of the deck's
    for (const Noun& noun : incoming) {
        matches.append(index.find(keys(noun), taken));
        taken.insert(matches.last());
    }
    return matches;
}

QList<qsizetype> matchTopics(const QList<Topic>& incoming, const QList<Topic>& known)
{
    Index index;
    for (qsizetype i = 0; i < known.size(); ++i)
        index.add(
            i, {known[i].uid, known[i].code,
                known[i].code.isEmpty() ? key({QString::number(known[i].parent.value), fold(known[i].title)}) : Key()});
    QList<qsizetype> matches;
    for (const Topic& topic : incoming) {
        const qsizetype parent = topic.parent.isValid() ? matches[topic.parent.value - 1] : -1;
        const bool newParent = topic.parent.isValid() && parent < 0;
        const qint64 parentId = parent < 0 ? 0 : known[parent].id.value;
        matches.append(index.find(
            {topic.uid, topic.code,
             topic.code.isEmpty() && !newParent ? key({QString::number(parentId), fold(topic.title)}) : Key()}));
    }
    return matches;
}

QList<qsizetype> matchConcepts(const QList<Concept>& incoming, const QList<Concept>& known)
{
    Index index;
    for (qsizetype i = 0; i < known.size(); ++i)
        index.add(i, {known[i].uid, fold(known[i].term)});
    for (qsizetype i = 0; i < known.size(); ++i)
        for (const QString& alias : known[i].aliases)
            index.add(i, {Key(), fold(alias)});
    QList<qsizetype> matches;
    for (const Concept& concept_ : incoming)
        matches.append(index.find({concept_.uid, fold(concept_.term)}));
    return matches;
}

/// A page that has no code is known by its title and its topic.
template <class ToHeld>
auto lessonKeys(ToHeld topic)
{
    return [topic](const Lesson& lesson) {
        return QList<Key>{lesson.uid, key({lesson.code, fold(lesson.title),
                                           lesson.code.isEmpty() ? QString::number(topic(lesson.topic)) : QString()})};
    };
}

void listOtherTitles(const ImportPlan& plan, const Held& held, Matches& matches)
{
    QHash<QString, QString> titles;
    for (const Lesson& lesson : held.lessons)
        if (!lesson.code.isEmpty())
            titles.insert(lesson.code, lesson.title);
    for (qsizetype i = 0; i < plan.lessons.size(); ++i) {
        const Lesson& lesson = plan.lessons[i];
        if (matches.lessons[i] < 0 && titles.contains(lesson.code))
            matches.problems.append(
                {lesson.source, 0, lesson.title,
                 QCoreApplication::translate("exchange", "The deck has a page %1 already, with the title "
                                                         "“%2”. This one is kept as another page.")
                     .arg(lesson.code, titles.value(lesson.code))});
    }
}

} // namespace

Result<Held> held(deck::Connection& connection)
{
    Held held;
    const auto take = [](auto& into, auto read) -> Result<void> {
        if (!read)
            return tl::unexpected(read.error());
        into = std::move(*read);
        return {};
    };
    LAMPLIGHT_TRY(take(held.topics, deck::topics(connection)));
    LAMPLIGHT_TRY(take(held.criteria, deck::criteria(connection)));
    LAMPLIGHT_TRY(take(held.lessons, deck::lessons(connection)));
    LAMPLIGHT_TRY(take(held.concepts, deck::concepts(connection)));
    LAMPLIGHT_TRY(take(held.definitions, deck::definitions(connection)));
    LAMPLIGHT_TRY(take(held.caseStudies, deck::caseStudies(connection)));
    LAMPLIGHT_TRY(take(held.questions, deck::questions(connection)));
    LAMPLIGHT_TRY(take(held.blueprints, deck::blueprints(connection)));
    return held;
}

QString foldedWording(const QString& text)
{
    QString folded = fold(text);
    while (!folded.isEmpty() && QStringView(u".;, ").contains(folded.back()))
        folded.chop(1);
    return folded;
}

Matches match(const ImportPlan& plan, const Held& held)
{
    Matches matches;
    matches.topics = matchTopics(plan.topics, held.topics);
    const auto topic = translator<TopicId>(matches.topics, held.topics);
    matches.criteria = matchAll(
        plan.criteria, held.criteria,
        [](const Criterion& c) {
            return QList<Key>{c.uid, c.code, c.code.isEmpty() ? fold(c.text) : Key()};
        },
        [](const Criterion& c) {
            return QList<Key>{c.uid, c.code, c.code.isEmpty() ? fold(c.text) : Key()};
        });
    matches.lessons = matchAll(plan.lessons, held.lessons, lessonKeys(topic), lessonKeys(same<TopicId>()));
    listOtherTitles(plan, held, matches);
    matches.concepts = matchConcepts(plan.concepts, held.concepts);
    const auto concept_ = translator<ConceptId>(matches.concepts, held.concepts);
    const auto definitionKeys = [](const auto& toHeld) {
        return [&toHeld](const Definition& d) {
            const qint64 owner = toHeld(d.concept_);
            return QList<Key>{d.uid, owner ? key({QString::number(owner), foldedWording(d.text)}) : Key()};
        };
    };
    const auto sameConcept = same<ConceptId>();
    matches.definitions =
        matchAll(plan.definitions, held.definitions, definitionKeys(concept_), definitionKeys(sameConcept));
    const auto lesson = translator<LessonId>(matches.lessons, held.lessons);
    const auto questionKeys = [](const auto& toLesson, const auto& toTopic) {
        return [&](const Question& q) {
            const bool onPage = q.lesson.isValid();
            const qint64 place = onPage ? toLesson(q.lesson) : toTopic(q.topic);
            const bool nowhere = !onPage && !q.topic.isValid();
            return QList<Key>{q.uid, place || nowhere ? key({onPage ? QStringLiteral("page") : QStringLiteral("topic"),
                                                             QString::number(place), fold(q.stem)})
                                                      : Key()};
        };
    };
    const auto caseKeys = [](const CaseStudy& study) { return QList<Key>{study.uid, fold(study.title)}; };
    matches.caseStudies = matchAll(plan.caseStudies, held.caseStudies, caseKeys, caseKeys);
    const auto sameLesson = same<LessonId>();
    const auto sameTopic = same<TopicId>();
    matches.questions =
        matchAll(plan.questions, held.questions, questionKeys(lesson, topic), questionKeys(sameLesson, sameTopic));
    const auto blueprintKeys = [](const Blueprint& b) { return QList<Key>{b.uid, fold(b.name)}; };
    matches.blueprints = matchAll(plan.blueprints, held.blueprints, blueprintKeys, blueprintKeys);
    return matches;
}

} // namespace lamplight::exchange
