// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/standingtext.h"

#include <QCoreApplication>
#include <QLocale>

namespace lamplight::ui {

namespace {

QString dueText(int days)
{
    if (days <= 0)
        return QCoreApplication::translate("Lesson", "card due today");
    if (days == 1)
        return QCoreApplication::translate("Lesson", "card due tomorrow");
    return QCoreApplication::translate("Lesson", "card due in %n day(s)", nullptr, days);
}

} // namespace

QString standingText(const std::optional<study::CardStanding>& standing)
{
    if (!standing)
        return {};
    if (standing->isNew)
        return QCoreApplication::translate("Lesson", "its card is new: not answered yet");
    if (!standing->retrievability)
        return dueText(standing->daysToDue);
    return QCoreApplication::translate("Lesson", "recall %1 %, %2")
        .arg(QLocale().toString(int(*standing->retrievability * 100 + 0.5)), dueText(standing->daysToDue));
}

} // namespace lamplight::ui
