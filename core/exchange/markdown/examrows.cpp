// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/markdown/examrows.h"

#include "base/fold.h"
#include "exchange/markdown/pipetable.h"
#include "model/names.h"

#include <QCoreApplication>
#include <algorithm>

namespace lamplight::exchange::markdown {

namespace {

QString applySectionName(const QString& cell, const QList<ExamSection>& sections, BlueprintRow& row)
{
    const auto found =
        std::ranges::find_if(sections, [&](const ExamSection& section) { return fold(section.name) == fold(cell); });
    if (found == sections.end())
        return QCoreApplication::translate("exchange", "The exam has no section “%1”.").arg(cell);
    row.section = static_cast<int>(found - sections.begin());
    return {};
}

QString applyRowCell(const QString& column, const QString& cell, const Blueprint& exam, BlueprintRow& row,
                     const Reading& reading)
{
    if (column == u"count") {
        row.count = cell.toInt();
        return row.count > 0 ? QString() : QCoreApplication::translate("exchange", "A count is a whole number from 1.");
    }
    if (column == u"section")
        return applySectionName(cell, exam.rules.sections, row);
    if (cell.isEmpty())
        return {};
    if (column == u"topic")
        return reading.topics.resolve(cell, row.topic);
    if (column == u"criterion")
        return reading.criteria.resolve(cell, row.criterion);
    const auto bloom = named<BloomLevel>(cell);
    const auto style = named<QuestionStyle>(cell);
    if (column == u"bloom" && bloom)
        row.bloom = *bloom;
    else if (column == u"style" && style)
        row.style = style;
    else
        return QCoreApplication::translate("exchange", "“%1” isn't a value for “%2”.").arg(cell, column);
    return {};
}

QString applySectionCell(const QString& column, const QString& cell, const Blueprint& exam, ExamSection& section)
{
    if (column == u"section") {
        const bool twice = std::ranges::any_of(
            exam.rules.sections, [&](const ExamSection& other) { return fold(other.name) == fold(cell); });
        section.name = cell;
        if (cell.isEmpty())
            return QCoreApplication::translate("exchange", "A section has a name.");
        return twice ? QCoreApplication::translate("exchange", "The section “%1” is given twice.").arg(cell)
                     : QString();
    }
    bool read = cell.isEmpty();
    const int minutes = read ? 0 : cell.toInt(&read);
    if (!read || minutes < 0)
        return QCoreApplication::translate("exchange", "Minutes are a whole number, or nothing.");
    (column == u"minutes" ? section.minutes : section.breakMinutes) = minutes;
    return {};
}

/// Makes a `Row` of each row whose cells `apply` takes.
template <class Row, class Apply>
void takeRows(const PipeTable& table, QList<Row>& rows, Account& account, Apply apply)
{
    const QStringList columns = table.rows.value(0);
    for (qsizetype i = 1; i < table.rows.size(); ++i) {
        Row row;
        QStringList reasons;
        if (table.rows[i].size() != columns.size())
            continue;
        for (qsizetype j = 0; j < columns.size(); ++j)
            if (const QString why = apply(columns[j], table.rows[i][j], row); !why.isEmpty())
                reasons.append(why);
        if (reasons.isEmpty())
            rows.append(row);
        else
            account.list(table.lines[i], reasons.join(u' '));
    }
}

QString examRule(const QString& heading)
{
    return heading.simplified().startsWith(u"| section |") ? QStringLiteral("examSection") : QStringLiteral("examRow");
}

} // namespace

void readExamTable(Blueprint& exam, CourseFile& file, const Reading& reading)
{
    static const QString sectionColumns = QStringLiteral("section,minutes,break");
    static const QStringList rowColumns{QStringLiteral("topic,criterion,bloom,style,count"),
                                        QStringLiteral("topic,criterion,bloom,style,section,count")};
    const PipeTable table = readPipeTable(file.body, examRule(file.body.peek().text), file.account);
    const QString columns = table.rows.value(0).join(u',');
    if (columns == sectionColumns && exam.rows.isEmpty()) {
        takeRows(table, exam.rules.sections, file.account,
                 [&](const QString& column, const QString& cell, ExamSection& section) {
                     return applySectionCell(column, cell, exam, section);
                 });
    } else if (rowColumns.contains(columns)) {
        takeRows(table, exam.rows, file.account, [&](const QString& column, const QString& cell, BlueprintRow& row) {
            return applyRowCell(column, cell, exam, row, reading);
        });
    } else {
        for (const int line : table.lines)
            file.account.list(line, QCoreApplication::translate(
                                        "exchange", "The columns are topic, criterion, bloom, style, section (if there "
                                                    "are any) and count; above them, of sections: section, minutes and "
                                                    "break."));
    }
}

} // namespace lamplight::exchange::markdown
