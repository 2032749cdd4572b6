// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/foundmodel.h"

#include <QLocale>
#include <QMap>

#include <algorithm>

namespace lamplight::ui {

namespace {

int blocksOf(const exchange::ImportPlan& plan, BlockKind kind)
{
    qsizetype count = 0;
    for (const Lesson& lesson : plan.lessons)
        count += std::ranges::count(lesson.blocks, kind, &Block::kind);
    return int(count);
}

QString joined(const QStringList& parts)
{
    return parts.join(QStringLiteral(", "));
}

/// "1 lesson, 8 sections"; empty when there is nothing of the kind.
QString titleOf(Found found, const exchange::ImportPlan& plan, const exchange::Found& counts, int lines)
{
    const auto tr = [](const char* text, int n) { return n > 0 ? FoundModel::tr(text, nullptr, n) : QString(); };
    const auto both = [](const QString& first, const QString& second) {
        return first.isEmpty() || second.isEmpty() ? QString(first + second) : joined({first, second});
    };
    switch (found) {
    case Found::Pages:
        return both(tr("%Ln lesson(s)", counts.lessons), tr("%Ln section(s)", blocksOf(plan, BlockKind::Heading)));
    case Found::Takeaways: return tr("%Ln key takeaway(s)", counts.takeaways);
    case Found::Definitions:
        return both(tr("%Ln definition(s)", counts.definitions), tr("%Ln concept(s)", counts.concepts));
    case Found::ExamTips: return tr("%Ln exam tip(s)", counts.examTips);
    case Found::Notes: return tr("%Ln note(s)", blocksOf(plan, BlockKind::Note));
    case Found::Summaries: return tr("%Ln summary statement(s)", counts.summaries);
    case Found::Examples: return tr("%Ln worked example(s)", counts.workedExamples);
    case Found::Tables: return both(tr("%Ln table(s)", counts.tables), tr("%Ln without borders", counts.damagedTables));
    case Found::Questions:
        return both(tr("%Ln question(s)", counts.questions), tr("%Ln incomplete", counts.incomplete));
    case Found::Outline:
        return both(tr("%Ln topic(s)", counts.topics), tr("%Ln point(s) assessed", int(plan.criteria.size())));
    case Found::Exams: return tr("%Ln exam(s)", int(plan.blueprints.size()));
    case Found::Marks: return lines > 0 ? FoundModel::tr("Marks of the file itself") : QString();
    }
    return {};
}

/// "title 1, heading 8, text 13"
QString wordCounts(const LineAccount& account, Found found)
{
    QMap<int, QString> firsts; // in the order in which the words come first
    QHash<QString, int> counts;
    for (int i = 0; i < account.lines.size(); ++i) {
        const SourceLine& line = account.lines[i];
        const RuleLook look = line.fate == Fate::Placed ? lookOfRule(line.rule) : RuleLook{};
        if (line.fate != Fate::Placed || look.found != found)
            continue;
        if (++counts[look.word] == 1)
            firsts.insert(i, look.word);
    }
    QStringList parts;
    for (const QString& word : std::as_const(firsts))
        parts += QStringLiteral("%1 %2").arg(QLocale().toLower(word), QLocale().toString(counts[word]));
    return joined(parts);
}

/// Where the lines of one rule are: "lines 44–46"; for several rules, how many lines each took.
QString whereOrWhat(const LineAccount& account, Found found)
{
    const QString counts = wordCounts(account, found);
    if (counts.contains(u','))
        return counts;
    QList<int> lines;
    for (int i = 0; i < account.lines.size(); ++i)
        if (account.lines[i].fate == Fate::Placed && lookOfRule(account.lines[i].rule).found == found)
            lines += i;
    if (lines.isEmpty() || account.files.size() > 1)
        return {};
    return lines.size() == 1 ? FoundModel::tr("line %1").arg(rangeText(account, lines))
                             : FoundModel::tr("lines %1").arg(rangeText(account, lines));
}

QString noteOf(Found found, const exchange::ImportPlan& plan, const LineAccount& account, const exchange::Found& counts)
{
    switch (found) {
    case Found::Takeaways: return FoundModel::tr("can become cards after the import");
    case Found::Questions:
        return counts.incomplete > 0 ? FoundModel::tr("never in an exam until complete") : whereOrWhat(account, found);
    case Found::Definitions: {
        QStringList terms;
        for (const Concept& each : plan.concepts)
            terms += each.term;
        return joined(terms);
    }
    case Found::Tables:
        return counts.damagedTables > 0 ? FoundModel::tr("kept as text unless you accept the split")
                                        : whereOrWhat(account, found);
    default: return whereOrWhat(account, found);
    }
}

} // namespace

void FoundModel::setFound(const exchange::ImportPlan& plan, const LineAccount& account)
{
    beginResetModel();
    m_rows.clear();
    const exchange::Found counts = plan.found();
    const QList<int> lines = account.linesByFound();
    for (int i = 0; i < foundKinds; ++i) {
        const auto found = Found(i);
        QString title = titleOf(found, plan, counts, lines[i]);
        if (found == Found::Outline && lines[i] == 0)
            continue; // topics that the codes of pages imply are told with the pages
        if (title.isEmpty() && lines[i] > 0)
            title = wordCounts(account, found);
        if (title.isEmpty())
            continue;
        m_rows += {found, title, noteOf(found, plan, account, counts), lines[i], found == Found::Definitions};
    }
    endResetModel();
}

int FoundModel::rowOf(Found found) const
{
    const auto row = std::ranges::find(m_rows, found, &Entry::found);
    return row == m_rows.end() ? -1 : int(row - m_rows.begin());
}

int FoundModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant FoundModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Entry& row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole: return row.title;
    case Qt::ToolTipRole: return row.note;
    case Qt::AccessibleTextRole: return joined({row.title, row.note, tr("%Ln line(s)", nullptr, row.lines)});
    case NoteRole: return row.note;
    case LinesRole: return row.lines;
    case FoundRole: return int(row.found);
    case VerbatimRole: return row.verbatim;
    default: return {};
    }
}

} // namespace lamplight::ui
