// SPDX-License-Identifier: GPL-3.0-or-later
#include "importreport.h"

#include "layout.h"
#include "study/importdesk.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <array>

namespace lamplight::cli {

namespace {

using namespace Qt::StringLiterals;
using exchange::Found;
using exchange::ImportPlan;
using exchange::ImportReport;

struct FoundKind {
    const char* key;
    const char* label;
    int Found::*count;
};

constexpr std::array foundKinds{
    FoundKind{"topics", QT_TRANSLATE_NOOP("cli", "Topics"), &Found::topics},
    FoundKind{"lessons", QT_TRANSLATE_NOOP("cli", "Lessons"), &Found::lessons},
    FoundKind{"concepts", QT_TRANSLATE_NOOP("cli", "Concepts"), &Found::concepts},
    FoundKind{"definitions", QT_TRANSLATE_NOOP("cli", "Definitions"), &Found::definitions},
    FoundKind{"takeaways", QT_TRANSLATE_NOOP("cli", "Takeaways"), &Found::takeaways},
    FoundKind{"summaries", QT_TRANSLATE_NOOP("cli", "Summary statements"), &Found::summaries},
    FoundKind{"examTips", QT_TRANSLATE_NOOP("cli", "Exam tips"), &Found::examTips},
    FoundKind{"workedExamples", QT_TRANSLATE_NOOP("cli", "Worked examples"), &Found::workedExamples},
    FoundKind{"tables", QT_TRANSLATE_NOOP("cli", "Tables"), &Found::tables},
    FoundKind{"damagedTables", QT_TRANSLATE_NOOP("cli", "  of them damaged"), &Found::damagedTables},
    FoundKind{"questions", QT_TRANSLATE_NOOP("cli", "Questions"), &Found::questions},
    FoundKind{"incomplete", QT_TRANSLATE_NOOP("cli", "  of them incomplete"), &Found::incomplete},
    FoundKind{"cards", QT_TRANSLATE_NOOP("cli", "Cards"), &Found::cards},
    FoundKind{"reviews", QT_TRANSLATE_NOOP("cli", "Reviews"), &Found::reviews},
    FoundKind{"media", QT_TRANSLATE_NOOP("cli", "Media"), &Found::media},
};

QString foundText(const Found& found)
{
    QList<QStringList> rows;
    for (const FoundKind& kind : foundKinds)
        if (found.*kind.count > 0)
            rows.append({QCoreApplication::translate("cli", kind.label), QString::number(found.*kind.count)});
    return rows.isEmpty() ? QCoreApplication::translate("cli", "  nothing to study\n") : aligned(rows);
}

/// Problems of lines that follow each other and have the same reason are told together.
qsizetype endOfGroup(const QList<exchange::Problem>& problems, qsizetype from)
{
    qsizetype end = from + 1;
    while (end < problems.size() && problems[end].line > 0 && problems[end].line == problems[end - 1].line + 1 &&
           problems[end].file == problems[from].file && problems[end].why == problems[from].why)
        ++end;
    return end;
}

QString placeOf(const exchange::Problem& first, const exchange::Problem& last)
{
    if (first.line == 0)
        return first.file.isEmpty() ? QCoreApplication::translate("cli", "in the deck") : first.file;
    const QString place = QStringLiteral("%1:%2").arg(first.file).arg(first.line);
    return last.line == first.line ? place : QStringLiteral("%1-%2").arg(place).arg(last.line);
}

QString problemsText(const QList<exchange::Problem>& problems)
{
    QString text;
    for (qsizetype from = 0, end = 0; from < problems.size(); from = end) {
        end = endOfGroup(problems, from);
        text += u"  "_s + placeOf(problems[from], problems[end - 1]) + u'\n';
        text += wrapped(problems[from].why, u"      "_s);
        for (qsizetype i = from; i < end; ++i)
            if (const QString shown = problems[i].text.trimmed(); !shown.isEmpty())
                text += wrapped(shown, u"    > "_s);
    }
    return text;
}

} // namespace

QJsonObject importJson(const ImportPlan& plan, const ImportReport& report)
{
    QJsonArray trace, problems;
    for (const exchange::TraceEntry& entry : report.trace)
        trace.append(QJsonObject{
            {u"file"_s, entry.file}, {u"line"_s, entry.line}, {u"rule"_s, entry.rule}, {u"to"_s, entry.to}});
    for (const exchange::Problem& problem : report.problems)
        problems.append(QJsonObject{
            {u"file"_s, problem.file}, {u"line"_s, problem.line}, {u"text"_s, problem.text}, {u"why"_s, problem.why}});
    QJsonObject found;
    for (const FoundKind& kind : foundKinds)
        found.insert(QString::fromLatin1(kind.key), report.found.*kind.count);
    return {
        {u"format"_s, report.format},
        {u"lines"_s,
         QJsonObject{{u"total"_s, plan.lines}, {u"used"_s, plan.trace.size()}, {u"listed"_s, plan.problems.size()}}},
        {u"found"_s, found},
        {u"changed"_s, QJsonObject{{u"created"_s, report.changed.created},
                                   {u"updated"_s, report.changed.updated},
                                   {u"unchanged"_s, report.changed.unchanged}}},
        {u"trace"_s, trace},
        {u"problems"_s, problems}};
}

QString importText(const ImportPlan& plan, const ImportReport& report, bool dryRun)
{
    QString text = QCoreApplication::translate("cli", "Read as %1: %2 lines, %3 understood, %4 listed.\n")
                       .arg(report.format)
                       .arg(plan.lines)
                       .arg(plan.trace.size())
                       .arg(plan.problems.size());
    text += QCoreApplication::translate("cli", "\nFound\n") + foundText(report.found);
    text += dryRun ? QCoreApplication::translate("cli", "\nThe deck would change like this; nothing was written\n")
                   : QCoreApplication::translate("cli", "\nIn the deck\n");
    text += aligned({{QCoreApplication::translate("cli", "Created"), QString::number(report.changed.created)},
                     {QCoreApplication::translate("cli", "Updated"), QString::number(report.changed.updated)},
                     {QCoreApplication::translate("cli", "Unchanged"), QString::number(report.changed.unchanged)}});
    if (report.problems.isEmpty())
        return text + QCoreApplication::translate("cli", "\nEvery line was understood.\n");
    return text + QCoreApplication::translate("cli", "\nListed: kept as it stands, for you to look at\n") +
           problemsText(report.problems);
}

} // namespace lamplight::cli
