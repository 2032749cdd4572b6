// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/gotodesk.h"

#include "base/words.h"
#include "deck/cards.h"
#include "deck/concepts.h"
#include "deck/lessons.h"
#include "deck/topics.h"

#include <QHash>
#include <QSet>
#include <algorithm>
#include <utility>

namespace lamplight::study {

namespace {

const QString topicKind = QStringLiteral("topic");

/// What is looked for by its name comes before what is made of it.
qsizetype rankOf(const QString& kind)
{
    static const QStringList order{topicKind,
                                   QStringLiteral("lesson"),
                                   QStringLiteral("concept"),
                                   QStringLiteral("definition"),
                                   QStringLiteral("question"),
                                   QStringLiteral("card")};
    return order.indexOf(kind);
}

/// Every word as a beginning, in the query language; its signs and fields mean nothing here.
QString queryOf(const QString& typed)
{
    QString plain = typed;
    plain.replace(u':', u' ');
    QStringList parts;
    for (const Span& span : words(plain))
        parts.append(plain.mid(span.start, span.length) % u'*');
    return parts.join(u' ');
}

QString withoutMarks(QString snippet)
{
    return snippet.remove(QChar(0x2068)).remove(QChar(0x2069)).simplified();
}

/// The first page of each topic that has one, its subtopics' pages counting as its own.
QHash<TopicId, QString> firstPages(const QList<Topic>& topics, const QList<Lesson>& lessons)
{
    QHash<TopicId, TopicId> parents;
    for (const Topic& topic : topics)
        parents.insert(topic.id, topic.parent);
    QHash<TopicId, QString> pages;
    for (const Lesson& lesson : lessons)
        for (TopicId id = lesson.topic; id.isValid() && !pages.contains(id); id = parents.value(id))
            pages.insert(id, lesson.uid);
    return pages;
}

Result<QHash<TopicId, QString>> firstPages(deck::Connection& connection, const QList<Topic>& topics)
{
    const auto lessons = deck::lessonTitles(connection);
    if (!lessons)
        return tl::unexpected(lessons.error());
    return firstPages(topics, *lessons);
}

Result<QList<GotoHit>> topicsFor(deck::Connection& connection, const QString& typed)
{
    const auto topics = deck::topics(connection);
    if (!topics)
        return tl::unexpected(topics.error());
    const auto pages = firstPages(connection, *topics);
    if (!pages)
        return tl::unexpected(pages.error());
    QList<GotoHit> hits;
    for (const Topic& topic : *topics) {
        const QString title = topic.code.isEmpty() ? topic.title : topic.code % u' ' % topic.title;
        const Fit fit = std::min(fitOf(typed, title), fitOf(typed, topic.title));
        if (fit != Fit::None && pages->contains(topic.id))
            hits.append({topicKind, topic.id.value, title, {}, fit});
    }
    return hits;
}

Result<ConceptId> conceptOf(Session& session, DefinitionId id)
{
    return session.deck().read([id](deck::Connection& connection) -> Result<ConceptId> {
        const auto definition = deck::definition(connection, id);
        if (!definition)
            return tl::unexpected(definition.error());
        return definition->concept_;
    });
}

/// The first card that was made of it.
Result<HitPlace> cardFor(deck::Connection& connection, const GotoHit& hit)
{
    const auto cards = deck::cards(connection);
    if (!cards)
        return tl::unexpected(cards.error());
    const auto isOf = [&](const Card& card) {
        return hit.kind == QLatin1String("concept")      ? card.concept_.value == hit.id
               : hit.kind == QLatin1String("definition") ? card.definition.value == hit.id
                                                         : card.question.value == hit.id;
    };
    const auto card = std::ranges::find_if(*cards, isOf);
    return card == cards->end() ? HitPlace() : HitPlace{{}, {}, card->id};
}

} // namespace

Result<QList<GotoHit>> GotoDesk::find(const QString& typed, int limit)
{
    const QString query = queryOf(typed);
    if (query.isEmpty())
        return QList<GotoHit>();
    const qint64 now = m_session.clock().utcMs();
    return m_session.deck().read([&](deck::Connection& connection) -> Result<QList<GotoHit>> {
        auto hits = topicsFor(connection, typed);
        if (!hits)
            return hits;
        const auto page = deck::search(connection, query, now, limit);
        if (!page)
            return tl::unexpected(page.error());
        for (const deck::SearchHit& hit : page->hits) {
            const QString title = withoutMarks(hit.title);
            const QString detail = withoutMarks(hit.snippet);
            hits->append({hit.kind, hit.id, title, detail == title ? QString() : detail, fitOf(typed, title)});
        }
        std::ranges::stable_sort(*hits, {}, [](const GotoHit& hit) { return std::pair(hit.fit, rankOf(hit.kind)); });
        return hits->mid(0, limit);
    });
}

Result<HitPlace> GotoDesk::placeOf(const GotoHit& hit)
{
    if (hit.kind == topicKind)
        return m_session.deck().read([&hit](deck::Connection& connection) -> Result<HitPlace> {
            const auto topics = deck::topics(connection);
            if (!topics)
                return tl::unexpected(topics.error());
            const auto pages = firstPages(connection, *topics);
            if (!pages)
                return tl::unexpected(pages.error());
            return HitPlace{pages->value(TopicId(hit.id)), {}, {}};
        });
    const auto place = study::placeOf(m_session, {hit.kind, hit.id, hit.title, hit.detail});
    if (!place || *place != HitPlace())
        return place;
    if (hit.kind == QLatin1String("definition")) {
        const auto concept_ = conceptOf(m_session, DefinitionId(hit.id));
        if (!concept_)
            return tl::unexpected(concept_.error());
        const auto there = study::placeOf(m_session, {QStringLiteral("concept"), concept_->value, {}, {}});
        if (!there || *there != HitPlace())
            return there;
    }
    return m_session.deck().read([&hit](deck::Connection& connection) { return cardFor(connection, hit); });
}

} // namespace lamplight::study
