// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/markdown/exam.h"

#include "exchange/markdown/examrows.h"
#include "exchange/markdown/pipetable.h"
#include "model/names.h"

#include <QCoreApplication>

namespace lamplight::exchange::markdown {

namespace {

QString applyMinutes(const Field& field, Blueprint& exam)
{
    bool read = false;
    const int minutes = field.value.toInt(&read);
    if (!read || minutes < 1)
        return QCoreApplication::translate("exchange", "Minutes are a whole number from 1.");
    exam.minutes = minutes;
    return {};
}

/// "65" is percent, "26 marks" are marks.
QString applyPassMark(const Field& field, Blueprint& exam)
{
    static const QString unit = QStringLiteral(" marks");
    const bool marks = field.value.endsWith(unit);
    bool read = false;
    const double value = (marks ? field.value.chopped(unit.size()) : field.value).toDouble(&read);
    if (!read || !(value >= 0 && (marks || value <= 100)))
        return QCoreApplication::translate("exchange",
                                           "The pass mark is a percentage from 0 to 100, or a number of “marks”.");
    exam.passMark = value;
    exam.rules.passUnit = marks ? PassUnit::Marks : PassUnit::Percent;
    return {};
}

QString readShare(const Field& field, double& share)
{
    bool read = false;
    const double value = field.value.toDouble(&read);
    if (!read || !(value >= 0 && value <= 1))
        return QCoreApplication::translate("exchange", "“%1” is a share from 0 to 1.").arg(field.key);
    share = value;
    return {};
}

QString applySeveralRule(const Field& field, MarkingRules& marking)
{
    const auto rule = named<SeveralRule>(field.value);
    if (!rule)
        return QCoreApplication::translate("exchange", "“%1” isn't a value for “%2”.").arg(field.value, field.key);
    marking.several = *rule;
    return {};
}

bool* switchOf(const QString& key, Blueprint& exam)
{
    if (key == u"shuffle options")
        return &exam.shuffleOptions;
    if (key == u"count time while closed")
        return &exam.countTimeWhileClosed;
    if (key == u"margins")
        return &exam.margins;
    if (key == u"balance keys")
        return &exam.balanceKeys;
    if (key == u"recent last")
        return &exam.recentLast;
    if (key == u"calculator")
        return &exam.rules.calculator;
    if (key == u"notes")
        return &exam.rules.notes;
    if (key == u"certainty")
        return &exam.rules.marking.certainty;
    return nullptr;
}

QString applyExamField(const Field& field, Blueprint& exam, Reading& reading)
{
    if (bool* value = switchOf(field.key, exam))
        return applySwitch(field, *value);
    if (field.key == u"uid")
        return reading.claim(field.value, exam.uid);
    if (field.key == u"minutes")
        return applyMinutes(field, exam);
    if (field.key == u"pass mark")
        return applyPassMark(field, exam);
    if (field.key == u"several answers")
        return applySeveralRule(field, exam.rules.marking);
    if (field.key == u"wrong mark")
        return readShare(field, exam.rules.marking.wrongMark);
    if (field.key != u"target facility")
        return unknownKey(field.key);
    double facility = 0;
    const QString why = readShare(field, facility);
    if (why.isEmpty())
        exam.targetFacility = facility;
    return why;
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
    for (int tables = 0; tables < 2 && exam.rows.isEmpty() && atPipeTable(file.body); ++tables) {
        readExamTable(exam, file, reading);
        if (exam.rows.isEmpty())
            takeBlanks(file.body, file.account);
    }
    reading.complete(exam.uid, {QStringLiteral("exam"), exam.name});
    if (exam.minutes == 0)
        file.account.list(headingLine, QCoreApplication::translate("exchange", "The exam doesn't say its minutes."));
    if (exam.rows.isEmpty())
        file.account.list(headingLine,
                          QCoreApplication::translate("exchange", "The exam has no rows that can be read."));
    reading.plan.blueprints.append(exam);
}

} // namespace lamplight::exchange::markdown
