// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/listing.h"

#include "deck/cards.h"
#include "deck/cases.h"
#include "deck/concepts.h"
#include "deck/exams.h"
#include "deck/lessons.h"
#include "deck/questions.h"
#include "deck/search.h"
#include "deck/topics.h"
#include "study/nounjson.h"

#include <QCoreApplication>
#include <QSet>
#include <algorithm>
#include <array>
#include <limits>

namespace lamplight::study {

namespace {

using deck::Connection;

/// What of a kind is wanted.
struct Selection {
    std::optional<QSet<qint64>> ids; ///< nothing: all
    qint64 limit = std::numeric_limits<qint64>::max();
};

template <class Noun>
QList<Noun> selected(const QList<Noun>& nouns, const Selection& selection)
{
    QList<Noun> some;
    for (const Noun& noun : nouns)
        if (some.size() < selection.limit && (!selection.ids || selection.ids->contains(noun.id.value)))
            some.append(noun);
    return some;
}

/// Reads nouns into `names` by id: `nameOf` gives a noun's name.
template <class NounId, class Noun, class NameOf>
Result<void> nameAll(QHash<NounId, QString>& names, const Result<QList<Noun>>& nouns, NameOf nameOf)
{
    if (!nouns)
        return tl::unexpected(nouns.error());
    for (const Noun& noun : *nouns)
        names.insert(noun.id, nameOf(noun));
    return {};
}

constexpr auto uidOf = [](const auto& noun) { return noun.uid; };

Result<void> nameTopics(NounNames& names, Connection& connection)
{
    return nameAll(names.topics, deck::topics(connection),
                   [](const Topic& topic) { return topic.code.isEmpty() ? topic.title : topic.code; });
}

Result<void> nameCriteria(NounNames& names, Connection& connection)
{
    return nameAll(names.criteria, deck::criteria(connection),
                   [](const Criterion& criterion) { return criterion.code; });
}

Result<void> nameLessons(NounNames& names, Connection& connection)
{
    return nameAll(names.lessons, deck::lessonTitles(connection), uidOf);
}

Result<void> nameConcepts(NounNames& names, Connection& connection)
{
    return nameAll(names.concepts, deck::concepts(connection), [](const Concept& each) { return each.term; });
}

Result<void> nameDefinitions(NounNames& names, Connection& connection)
{
    return nameAll(names.definitions, deck::definitions(connection), uidOf);
}

Result<void> nameQuestions(NounNames& names, Connection& connection)
{
    return nameAll(names.questions, deck::questions(connection), uidOf);
}

Result<void> nameCases(NounNames& names, Connection& connection)
{
    return nameAll(names.cases, deck::caseStudies(connection), [](const CaseStudy& each) { return each.title; });
}

using Naming = Result<void> (*)(NounNames&, Connection&);

/// Reads nouns with `read`, names what they refer to with `namings`, and writes those selected.
template <auto read, Naming... namings>
Result<QJsonArray> listNouns(Connection& connection, const Selection& selection)
{
    const auto nouns = read(connection);
    if (!nouns)
        return tl::unexpected(nouns.error());
    NounNames names;
    for (const Naming naming : std::initializer_list<Naming>{namings...})
        LAMPLIGHT_TRY(naming(names, connection));
    QJsonArray array;
    for (const auto& noun : selected(*nouns, selection))
        array.append(listedJson(noun, names));
    return array;
}

Result<QJsonArray> listAttempts(Connection& connection, const Selection& selection)
{
    auto attempts = deck::attempts(connection);
    if (!attempts)
        return tl::unexpected(attempts.error());
    std::ranges::reverse(*attempts); // the oldest first, like every other kind
    QJsonArray array;
    for (const Attempt& attempt : selected(*attempts, selection)) {
        const auto events = deck::events(connection, attempt.id);
        if (!events)
            return tl::unexpected(events.error());
        array.append(listedJson(attempt, *events));
    }
    return array;
}

struct Kind {
    const char* name;
    const char* searched; ///< its name in queries; nullptr: not searched
    Result<QJsonArray> (*list)(Connection&, const Selection&);
};

constexpr std::array kinds{
    Kind{"topics", nullptr, listNouns<deck::topics>},
    Kind{"criteria", nullptr, listNouns<deck::criteria, nameTopics>},
    Kind{"lessons", "lesson", listNouns<deck::lessons, nameTopics>},
    Kind{"concepts", "concept", listNouns<deck::concepts, nameConcepts>},
    Kind{"definitions", "definition", listNouns<deck::definitions, nameConcepts, nameLessons>},
    Kind{"questions", "question",
         listNouns<deck::questions, nameCases, nameTopics, nameCriteria, nameLessons, nameConcepts>},
    Kind{"cards", "card",
         listNouns<deck::cards, nameTopics, nameConcepts, nameDefinitions, nameQuestions, nameLessons>},
    Kind{"reviews", nullptr, listNouns<deck::reviews>},
    Kind{"blueprints", nullptr, listNouns<deck::blueprints, nameTopics, nameCriteria>},
    Kind{"attempts", nullptr, listAttempts},
};

Result<Selection> selectionFor(Connection& connection, const Kind& kind, const QString& query, qint64 now)
{
    Selection selection;
    if (query.isEmpty())
        return selection;
    if (!kind.searched)
        return failure(ErrorKind::Input,
                       QCoreApplication::translate("study", "%1 can't be searched. Leave the query out, or ask for "
                                                            "lessons, concepts, definitions, questions or cards.")
                           .arg(QString::fromLatin1(kind.name)));
    const auto ids = deck::matching(connection, QString::fromLatin1(kind.searched), query, now);
    if (!ids)
        return tl::unexpected(ids.error());
    selection.ids = QSet<qint64>(ids->begin(), ids->end());
    return selection;
}

} // namespace

QStringList listedKinds()
{
    QStringList names;
    for (const Kind& kind : kinds)
        names.append(QString::fromLatin1(kind.name));
    return names;
}

Result<QJsonArray> listed(Session& session, const QString& kind, const QString& query, std::optional<qint64> limit)
{
    const auto* found = std::ranges::find_if(kinds, [&](const Kind& each) { return kind == QLatin1String(each.name); });
    if (found == kinds.end())
        return failure(ErrorKind::Input, QCoreApplication::translate("study", "There are no “%1”. Choose from %2.")
                                             .arg(kind, listedKinds().join(QStringLiteral(", "))));
    return session.deck().read([&](Connection& connection) -> Result<QJsonArray> {
        auto selection = selectionFor(connection, *found, query, session.clock().utcMs());
        if (!selection)
            return tl::unexpected(selection.error());
        if (limit)
            selection->limit = *limit;
        return found->list(connection, *selection);
    });
}

} // namespace lamplight::study
