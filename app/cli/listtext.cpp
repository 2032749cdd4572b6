// SPDX-License-Identifier: GPL-3.0-or-later
#include "listtext.h"

#include "layout.h"
#include "model/names.h"
#include "shown.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonObject>

namespace lamplight::cli {

namespace {

using namespace Qt::StringLiterals;

QString strings(const QJsonValue& list)
{
    return list.toVariant().toStringList().join(u", "_s);
}

/// A time of the JSON as a person reads it; empty stays empty.
QString timeOf(const QJsonValue& iso)
{
    const QDateTime time = QDateTime::fromString(iso.toString(), Qt::ISODateWithMs);
    return time.isValid() ? shownMoment(time.toMSecsSinceEpoch()) : QString();
}

QString idOf(const QJsonObject& noun)
{
    return QString::number(noun[u"id"].toInteger());
}

/// On one line, for a column.
QString briefly(const QJsonValue& text)
{
    return text.toString().simplified();
}

QStringList topicRow(const QJsonObject& topic)
{
    return {topic[u"code"].toString(), topic[u"title"].toString()};
}

QStringList criterionRow(const QJsonObject& criterion)
{
    return {criterion[u"code"].toString(), criterion[u"text"].toString()};
}

QStringList cardRow(const QJsonObject& card)
{
    const QString due = timeOf(card[u"due"]);
    return {idOf(card), card[u"kind"].toString(),
            card[u"suspended"].toBool() ? u"suspended"_s : card[u"state"].toString(), due.isEmpty() ? u"-"_s : due,
            briefly(card[u"front"])};
}

QStringList reviewRow(const QJsonObject& review)
{
    return {timeOf(review[u"at"]), QCoreApplication::translate("cli", "card %1").arg(review[u"card"].toInteger()),
            review[u"rating"].toString(), shownDuration(review[u"ms"].toInteger())};
}

QStringList attemptRow(const QJsonObject& attempt)
{
    const QJsonValue right = attempt[u"right"];
    const QString score =
        right.isNull()
            ? u"-"_s
            : QCoreApplication::translate("cli", "%1 of %2").arg(right.toInt()).arg(attempt[u"asked"].toInt());
    return {idOf(attempt), timeOf(attempt[u"startedAt"]), attempt[u"state"].toString(), score,
            attempt[u"name"].toString()};
}

QString relationLead(const QJsonValue& kind)
{
    switch (named<RelationKind>(kind.toString()).value_or(RelationKind::Needs)) {
    case RelationKind::PartOf: return QCoreApplication::translate("cli", "    part of: ");
    case RelationKind::ContrastsWith: return QCoreApplication::translate("cli", "    contrasts with: ");
    case RelationKind::Needs: break;
    }
    return QCoreApplication::translate("cli", "    needs: ");
}

QString conceptText(const QJsonObject& concept_)
{
    QString text = wrapped(concept_[u"term"].toString());
    if (const QString aliases = strings(concept_[u"aliases"]); !aliases.isEmpty())
        text += wrapped(aliases, QCoreApplication::translate("cli", "    also: "));
    for (const QJsonValue& relation : concept_[u"relations"].toArray())
        text += wrapped(relation[u"target"].toString(), relationLead(relation[u"kind"]));
    return text;
}

QString definitionText(const QJsonObject& definition)
{
    QStringList title{definition[u"concept"].toString()};
    if (definition[u"official"].toBool())
        title.append(QCoreApplication::translate("cli", "official"));
    for (const QString& origin : {definition[u"source"].toString(), definition[u"edition"].toString()})
        if (!origin.isEmpty())
            title.append(origin);
    return wrapped(title.join(u" · "_s)) + wrapped(definition[u"text"].toString(), u"    "_s);
}

/// Of a matching question, what belongs together; a right side too many stands alone.
QString optionWords(const QJsonValue& option)
{
    QStringList sides{option[u"text"].toString(), option[u"match"].toString()};
    sides.removeAll(QString());
    return sides.join(u" = "_s);
}

QString questionText(const QJsonObject& question)
{
    QStringList title{QCoreApplication::translate("cli", "Question %1").arg(idOf(question))};
    for (const QString& part : {question[u"topic"].toString(), question[u"criterion"].toString(),
                                question[u"bloom"].toString(), question[u"style"].toString()})
        if (!part.isEmpty())
            title.append(part);
    if (question[u"incomplete"].toBool())
        title.append(QCoreApplication::translate("cli", "incomplete"));
    QString text = wrapped(title.join(u" · "_s)) + wrapped(question[u"stem"].toString(), u"    "_s);
    for (const QJsonValue& option : question[u"options"].toArray()) {
        text += wrapped(optionWords(option), option[u"correct"].toBool() ? u"    * "_s : u"    - "_s);
        if (const QString rationale = option[u"rationale"].toString(); !rationale.isEmpty())
            text += wrapped(rationale, u"        "_s);
    }
    if (const QString explanation = question[u"explanation"].toString(); !explanation.isEmpty())
        text += wrapped(explanation, u"    "_s);
    return text;
}

QString blueprintText(const QJsonObject& blueprint)
{
    const bool marks = blueprint[u"rules"][u"passUnit"] == u"marks"_s;
    QString text = wrapped((marks ? QCoreApplication::translate("cli", "%1: %2 minutes, pass mark %3 marks")
                                  : QCoreApplication::translate("cli", "%1: %2 minutes, pass mark %3 %"))
                               .arg(blueprint[u"name"].toString(), QString::number(blueprint[u"minutes"].toInt()),
                                    QString::number(blueprint[u"passMark"].toDouble())));
    QList<QStringList> rows;
    for (const QJsonValue& row : blueprint[u"rows"].toArray()) {
        QStringList parts;
        for (const QString& part : {row[u"topic"].toString(), row[u"criterion"].toString(), row[u"bloom"].toString(),
                                    row[u"style"].toString()})
            if (!part.isEmpty())
                parts.append(part);
        rows.append({QString::number(row[u"count"].toInt()),
                     parts.isEmpty() ? QCoreApplication::translate("cli", "any") : parts.join(u", "_s)});
    }
    return text + aligned(rows, 4);
}

QString rowsText(const QJsonArray& nouns, QStringList (*row)(const QJsonObject&))
{
    QList<QStringList> rows;
    for (const QJsonValue& noun : nouns)
        rows.append(row(noun.toObject()));
    return aligned(rows, 0);
}

QString piecesText(const QJsonArray& nouns, QString (*piece)(const QJsonObject&))
{
    QStringList pieces;
    for (const QJsonValue& noun : nouns)
        pieces.append(piece(noun.toObject()));
    return pieces.join(u'\n');
}

} // namespace

QString listText(const QString& kind, const QJsonArray& nouns)
{
    if (nouns.isEmpty())
        return QCoreApplication::translate("cli", "There are none.\n");
    if (kind == u"topics"_s)
        return rowsText(nouns, topicRow);
    if (kind == u"criteria"_s)
        return rowsText(nouns, criterionRow);
    if (kind == u"concepts"_s)
        return piecesText(nouns, conceptText);
    if (kind == u"definitions"_s)
        return piecesText(nouns, definitionText);
    if (kind == u"questions"_s)
        return piecesText(nouns, questionText);
    if (kind == u"cards"_s)
        return rowsText(nouns, cardRow);
    if (kind == u"reviews"_s)
        return rowsText(nouns, reviewRow);
    if (kind == u"blueprints"_s)
        return piecesText(nouns, blueprintText);
    return rowsText(nouns, attemptRow);
}

} // namespace lamplight::cli
