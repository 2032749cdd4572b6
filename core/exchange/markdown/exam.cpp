// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/markdown/exam.h"

#include "exchange/markdown/pipetable.h"
#include "model/names.h"

#include <QCoreApplication>

namespace lamplight::exchange::markdown {

namespace {

QString applyExamField(const Field& field, Blueprint& exam, Reading& reading)
{
    bool read = false;
    if (field.key == u"uid")
        return reading.claim(field.value, exam.uid);
    if (field.key == u"shuffle options")
        return applySwitch(field, exam.shuffleOptions);
    if (field.key == u"count time while closed")
        return applySwitch(field, exam.countTimeWhileClosed);
    if (field.key == u"minutes") {
        const int minutes = field.value.toInt(&read);
        if (!read || minutes < 1)
            return QCoreApplication::translate("exchange", "Minutes are a whole number from 1.");
        exam.minutes = minutes;
        return {};
    }
    if (field.key == u"pass mark") {
        const double percent = field.value.toDouble(&read);
        if (!read || !(percent >= 0 && percent <= 100))
            return QCoreApplication::translate("exchange", "The pass mark is a percentage from 0 to 100.");
        exam.passMark = percent;
        return {};
    }
    return unknownKey(field.key);
}

QString applyCell(const QString& column, const QString& cell, BlueprintRow& row, const Reading& reading)
{
    if (column == u"count") {
        row.count = cell.toInt();
        return row.count > 0 ? QString() : QCoreApplication::translate("exchange", "A count is a whole number from 1.");
    }
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

/// A row with a cell that isn't understood is left out: it would ask for something else than what is written.
void readRows(Blueprint& exam, CourseFile& file, const Reading& reading)
{
    static const QStringList columns{QStringLiteral("topic"), QStringLiteral("criterion"), QStringLiteral("bloom"),
                                     QStringLiteral("style"), QStringLiteral("count")};
    const PipeTable table = readPipeTable(file.body, QStringLiteral("examRow"), file.account);
    if (table.rows.value(0) != columns) {
        for (const int line : table.lines)
            file.account.list(line, QCoreApplication::translate(
                                        "exchange", "The columns are topic, criterion, bloom, style and count."));
        return;
    }
    for (qsizetype i = 1; i < table.rows.size(); ++i) {
        BlueprintRow row;
        QStringList reasons;
        if (table.rows[i].size() != columns.size())
            continue;
        for (qsizetype j = 0; j < columns.size(); ++j)
            if (const QString why = applyCell(columns[j], table.rows[i][j], row, reading); !why.isEmpty())
                reasons.append(why);
        if (reasons.isEmpty())
            exam.rows.append(row);
        else
            file.account.list(table.lines[i], reasons.join(u' '));
    }
}

} // namespace

void readExam(const QString& name, int headingLine, CourseFile& file, Reading& reading)
{
    Blueprint exam;
    exam.id = BlueprintId{reading.plan.blueprints.size() + 1};
    exam.name = name;
    takeBlanks(file.body, file.account);
    readFields(file.body, 0, QStringLiteral("examField"), {}, file.account,
               [&](const Field& field) { return applyExamField(field, exam, reading); });
    if (atPipeTable(file.body))
        readRows(exam, file, reading);
    reading.complete(exam.uid, {QStringLiteral("exam"), exam.name});
    if (exam.minutes == 0)
        file.account.list(headingLine, QCoreApplication::translate("exchange", "The exam doesn't say its minutes."));
    if (exam.rows.isEmpty())
        file.account.list(headingLine,
                          QCoreApplication::translate("exchange", "The exam has no rows that can be read."));
    reading.plan.blueprints.append(exam);
}

} // namespace lamplight::exchange::markdown
