// SPDX-License-Identifier: GPL-3.0-or-later
#include "exam/shortage.h"

#include "exam/labels.h"

#include <QCoreApplication>
#include <QStringList>

namespace lamplight::exam {

namespace {

QString sortOf(const Shortage& shortage)
{
    QStringList parts;
    for (const QString& part : {shortage.topic, shortage.criterion, label(shortage.bloom)})
        if (!part.isEmpty())
            parts += part;
    if (shortage.style)
        parts += label(*shortage.style);
    return parts.isEmpty() ? QCoreApplication::translate("exam", "any question")
                           : parts.join(QCoreApplication::translate("exam", ", ", "between parts of a row"));
}

} // namespace

QString describe(const Shortage& shortage)
{
    const QString line =
        QCoreApplication::translate("exam", "%1: %2 wanted, %3 available")
            .arg(sortOf(shortage), QString::number(shortage.wanted), QString::number(shortage.available));
    if (shortage.rivals.isEmpty())
        return line;
    QStringList rows;
    for (const int rival : shortage.rivals)
        rows += QString::number(rival + 1);
    return QCoreApplication::translate("exam", "%1 (%2 fit, but are also needed for row %3)")
        .arg(line, QString::number(shortage.matching), rows.join(QStringLiteral(", ")));
}

QString describe(const QList<Shortage>& shortages)
{
    QStringList lines;
    for (const Shortage& shortage : shortages)
        lines += describe(shortage);
    return QCoreApplication::translate("exam", "The questions don't suffice for this exam. %1. Add questions, complete "
                                               "those that wait for their options, or ask for fewer.")
        .arg(lines.join(QStringLiteral("; ")));
}

} // namespace lamplight::exam
