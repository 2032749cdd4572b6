// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/lineaccount.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QLocale>
#include <QSet>

#include <algorithm>

namespace lamplight::ui {

namespace {

/// A line of Markdown may stand in a callout; what is kept is what it says.
QString withoutQuoteMark(const QString& line)
{
    QString text = line.trimmed();
    while (text.startsWith(u'>'))
        text = text.mid(1).trimmed();
    return text;
}

/// Every line of text that the plan would write.
QSet<QString> keptLines(const exchange::ImportPlan& plan)
{
    QSet<QString> kept;
    const auto keep = [&kept](const QString& text) {
        for (const QString& line : text.split(u'\n'))
            kept.insert(withoutQuoteMark(line));
    };
    for (const Lesson& lesson : plan.lessons) {
        keep(lesson.title);
        keep(QString(lesson.code + u' ' + lesson.title));
        for (const Block& block : lesson.blocks)
            keep(block.text);
    }
    for (const Question& question : plan.questions) {
        keep(question.stem);
        keep(question.explanation);
    }
    return kept;
}

QString shortName(const exchange::Material& material, const QString& file)
{
    return material.root.isEmpty() ? QFileInfo(file).fileName() : QDir(material.root).relativeFilePath(file);
}

void count(LineAccount& account)
{
    for (const SourceLine& line : std::as_const(account.lines))
        switch (line.fate) {
        case Fate::Placed: ++account.placed; break;
        case Fate::Kept: ++account.kept; break;
        case Fate::Dropped: ++account.dropped; break;
        case Fate::Blank: ++account.blank; break;
        }
}

} // namespace

LineAccount accountOf(const exchange::Material& material, const exchange::ImportPlan& plan)
{
    LineAccount account;
    QHash<QString, qsizetype> starts; // of each file's lines in account.lines
    for (const exchange::Source& source : material.sources) {
        starts.insert(source.file, account.lines.size());
        const int file = int(account.files.size());
        account.files += shortName(material, source.file);
        for (qsizetype i = 0; i < source.lines.size(); ++i)
            account.lines += SourceLine{file, int(i) + 1, source.lines[i], Fate::Dropped, {}, {}};
    }
    const auto lineAt = [&](const QString& file, int number) -> SourceLine* {
        const auto start = starts.constFind(file);
        return start == starts.constEnd() ? nullptr : &account.lines[*start + number - 1];
    };
    for (const exchange::TraceEntry& entry : plan.trace)
        if (SourceLine* line = lineAt(entry.file, entry.line)) {
            line->rule = entry.rule;
            const bool blank = entry.rule == QLatin1String("blank") || line->text.trimmed().isEmpty();
            line->fate = blank ? Fate::Blank : Fate::Placed;
        }
    const QSet<QString> kept = keptLines(plan);
    for (const exchange::Problem& problem : plan.problems)
        if (SourceLine* line = lineAt(problem.file, problem.line)) {
            line->why = problem.why;
            line->fate = kept.contains(withoutQuoteMark(problem.text)) ? Fate::Kept : Fate::Dropped;
        }
    count(account);
    return account;
}

QList<int> LineAccount::linesByFound() const
{
    QList<int> counts(foundKinds, 0);
    for (const SourceLine& line : lines)
        if (line.fate == Fate::Placed)
            ++counts[int(lookOfRule(line.rule).found)];
    return counts;
}

QList<ProblemGroup> problemGroups(const LineAccount& account, const exchange::Material& material,
                                  const QList<study::DamagedTable>& tables)
{
    QHash<QPair<int, int>, int> places; // file and number of a line: its place
    for (int i = 0; i < account.lines.size(); ++i)
        if (account.lines[i].fate != Fate::Blank)
            places.insert({account.lines[i].file, account.lines[i].number}, i);
    QList<ProblemGroup> groups;
    QSet<int> inTables;
    for (int table = 0; table < tables.size(); ++table) {
        const int file = account.files.indexOf(shortName(material, tables[table].file));
        ProblemGroup group{QCoreApplication::translate("exchange", "A table whose cells ran together"), {}, table};
        for (const int number : tables[table].lines)
            group.lines += places.value({file, number});
        inTables.unite({group.lines.begin(), group.lines.end()});
        groups += group;
    }
    QHash<QString, qsizetype> byReason;
    for (int i = 0; i < account.lines.size(); ++i) {
        const SourceLine& line = account.lines[i];
        if ((line.fate != Fate::Kept && line.fate != Fate::Dropped) || inTables.contains(i))
            continue;
        const auto known = byReason.constFind(line.why);
        if (known == byReason.constEnd()) {
            byReason.insert(line.why, groups.size());
            groups += ProblemGroup{line.why, {i}, -1};
        } else {
            groups[*known].lines += i;
        }
    }
    std::ranges::stable_sort(
        groups, {}, [](const ProblemGroup& group) { return group.lines.isEmpty() ? -1 : group.lines.first(); });
    return groups;
}

QString rangeText(const LineAccount& account, const QList<int>& lines)
{
    if (lines.isEmpty())
        return {};
    const SourceLine& first = account.lines[lines.first()];
    const SourceLine& last = account.lines[lines.last()];
    if (first.file != last.file)
        return QCoreApplication::translate("exchange", "several files");
    const QString from = QLocale().toString(first.number);
    return first.number == last.number ? from : QStringLiteral("%1–%2").arg(from, QLocale().toString(last.number));
}

} // namespace lamplight::ui
