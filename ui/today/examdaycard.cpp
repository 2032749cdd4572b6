// SPDX-License-Identifier: GPL-3.0-or-later
#include "today/examdaycard.h"

#include "parts/text.h"
#include "study/today.h"

#include <cmath>

namespace lamplight::ui {

namespace {

int percent(double share)
{
    return static_cast<int>(std::lround(100 * share));
}

} // namespace

ExamDayCard::ExamDayCard(const study::Today& today, QWidget* parent) : Panel(inset(Space::S24), Ground::Surface, parent)
{
    const study::ExamOutlook& exam = *today.next;
    const double expected = exam.recall ? exam.recall->expected : exam.expected;
    column().addWidget(caption(tr("Recall on the exam day, if you keep to the plan")));
    column().addWidget(heading(tr("%1 %").arg(percent(expected)), TextRole::H2));
    if (exam.recall)
        column().addWidget(wrapped(soft(tr("between %1 and %2, of %n card(s)", nullptr, exam.cards)
                                            .arg(percent(exam.recall->low80))
                                            .arg(percent(exam.recall->high80)))));
    for (const QString& sentence : today.words.givenWay) {
        column().addGap(Space::S4);
        column().addWidget(wrapped(soft(sentence)));
    }
}

} // namespace lamplight::ui
