// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemstats.h"

#include "layout.h"
#include "model/names.h"
#include "shown.h"
#include "study/itemwords.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace lamplight::cli {

namespace {

using namespace Qt::StringLiterals;
using forecast::Group;

QJsonValue numberOr(const std::optional<double>& value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QJsonObject useJson(const forecast::OptionUse& use)
{
    return {{u"chosen"_s, use.chosen},
            {u"share"_s, use.share},
            {u"upper"_s, use.in(Group::Upper)},
            {u"middle"_s, use.in(Group::Middle)},
            {u"lower"_s, use.in(Group::Lower)},
            {u"meanRest"_s, numberOr(use.meanRest)},
            {u"correlation"_s, numberOr(use.correlation)}};
}

QJsonArray optionsJson(const study::ItemRow& row)
{
    QJsonArray array;
    for (size_t i = 0; i < row.figures.options.size(); ++i) {
        QJsonObject object = useJson(row.figures.options[i]);
        object.insert(u"text"_s, row.options[static_cast<qsizetype>(i)].text);
        object.insert(u"correct"_s, row.options[static_cast<qsizetype>(i)].correct);
        array.append(object);
    }
    return array;
}

QJsonArray suspicionsJson(const study::ItemRow& row)
{
    QJsonArray array;
    for (const forecast::Suspicion& suspicion : row.suspicions)
        array.append(QJsonObject{{u"fault"_s, study::nameOf(suspicion.fault)},
                                 {u"option"_s, row.options.value(suspicion.option).text},
                                 {u"why"_s, study::sentence(row, suspicion)}});
    return array;
}

QJsonObject itemJson(const study::ItemRow& row, bool ownHistory)
{
    const forecast::ItemFigures& figures = row.figures;
    QJsonObject object{{u"question"_s, row.uid},
                       {u"stem"_s, row.stem},
                       {u"topic"_s, row.topic},
                       {u"kind"_s, name(row.kind)},
                       {u"asked"_s, row.asked},
                       {u"right"_s, row.right},
                       {u"firstRight"_s, row.firstRight},
                       {u"people"_s, figures.people},
                       {u"facility"_s, ownHistory ? row.rightRate() : figures.facility},
                       {u"meanMs"_s, numberOr(figures.meanMs)},
                       {u"discrimination"_s, numberOr(figures.discrimination)},
                       {u"discriminationError"_s, numberOr(figures.discriminationError)},
                       {u"efficiency"_s, numberOr(figures.efficiency)},
                       {u"upperLower"_s, numberOr(figures.upperLower)}};
    if (!row.suspicions.isEmpty())
        object.insert(u"suspicions"_s, suspicionsJson(row));
    if (!figures.options.empty()) {
        object.insert(u"options"_s, optionsJson(row));
        object.insert(u"omitted"_s, useJson(figures.omitted));
    }
    return object;
}

QJsonObject analysisJson(const study::ItemAnalysis& analysis)
{
    QJsonArray items, caveats;
    for (const study::ItemRow& row : analysis.items)
        items.append(itemJson(row, analysis.ownHistory));
    for (const study::ItemCaveat caveat : analysis.caveats)
        caveats.append(study::nameOf(caveat));
    return {{u"people"_s, analysis.people},
            {u"ownHistory"_s, analysis.ownHistory},
            {u"caveats"_s, caveats},
            {u"complete"_s, analysis.test.complete},
            {u"mean"_s, analysis.test.mean},
            {u"sd"_s, analysis.test.sd},
            {u"reliability"_s, numberOr(analysis.test.reliability)},
            {u"standardError"_s, numberOr(analysis.test.standardError)},
            {u"items"_s, items}};
}

QString historyText(const study::ItemAnalysis& analysis)
{
    QList<QStringList> rows{{QCoreApplication::translate("cli", "Right"), QCoreApplication::translate("cli", "First"),
                             QCoreApplication::translate("cli", "Topic"),
                             QCoreApplication::translate("cli", "Question")}};
    for (const study::ItemRow& row : analysis.items)
        rows.append(
            {QCoreApplication::translate("cli", "%1 of %2").arg(row.right).arg(row.asked),
             row.firstRight ? QCoreApplication::translate("cli", "right") : QCoreApplication::translate("cli", "wrong"),
             row.topic, row.stem.simplified()});
    return aligned(rows, 0, true);
}

QString decimals(double value)
{
    return QString::number(value, 'f', 2);
}

QString peopleText(const study::ItemAnalysis& analysis)
{
    QList<QStringList> rows{
        {QCoreApplication::translate("cli", "Suspect"), QCoreApplication::translate("cli", "People"),
         QCoreApplication::translate("cli", "Facility"), QCoreApplication::translate("cli", "Discr."),
         QCoreApplication::translate("cli", "27 %"), QCoreApplication::translate("cli", "Topic"),
         QCoreApplication::translate("cli", "Question")}};
    for (const study::ItemRow& row : analysis.items) {
        const forecast::ItemFigures& figures = row.figures;
        const QString why = study::whyWithheld(row);
        rows.append({row.suspicions.isEmpty() ? u"-"_s : study::label(row.suspicions.first().fault),
                     QString::number(figures.people), shownPercent(figures.facility),
                     why.isEmpty() ? QString(decimals(*figures.discrimination) + u" ± "_s +
                                             decimals(*figures.discriminationError))
                                   : why,
                     figures.upperLower ? decimals(*figures.upperLower) : u"-"_s, row.topic, row.stem.simplified()});
    }
    QString text = aligned(rows, 0, true);
    if (analysis.test.reliability)
        text += QCoreApplication::translate("cli", "\nReliability %1 over %2 people; a sum of marks is out by %3.\n")
                    .arg(decimals(*analysis.test.reliability))
                    .arg(analysis.test.complete)
                    .arg(decimals(*analysis.test.standardError));
    QString faults;
    for (const study::ItemRow& row : analysis.items)
        for (const forecast::Suspicion& suspicion : row.suspicions)
            faults +=
                wrapped(QStringLiteral("%1\n%2").arg(row.stem.simplified(), study::sentence(row, suspicion)), u"- "_s);
    return faults.isEmpty() ? text : QString(text + u'\n' + faults);
}

} // namespace

Expected<Output> itemStats(study::Session& session)
{
    NoProgress none;
    const auto analysis = study::ItemDesk(session).analysis(none);
    LAMPLIGHT_TRY(analysis);
    if (analysis->items.isEmpty())
        return Output{analysisJson(*analysis), QCoreApplication::translate("cli", "No exam has been handed in.\n")};
    QString text;
    for (const study::ItemCaveat caveat : analysis->caveats)
        text += wrapped(study::sentence(caveat, *analysis)) + u'\n';
    text += analysis->ownHistory ? historyText(*analysis) : peopleText(*analysis);
    return Output{analysisJson(*analysis), text};
}

} // namespace lamplight::cli
