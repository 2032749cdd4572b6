// SPDX-License-Identifier: GPL-3.0-or-later
#include "exam/tutorialpage.h"

#include "model/exam.h"
#include "parts/keycap.h"
#include "parts/stack.h"
#include "parts/text.h"

namespace lamplight::ui {

TutorialPage::TutorialPage(const Blueprint& blueprint, QWidget* parent) : QWidget(parent)
{
    const ExamRules& rules = blueprint.rules;
    auto* column = new Column(this, Space::S16);
    column->addWidget(heading(tr("How the room works")));
    column->addWidget(wrapped(soft(tr("Everything goes by mouse and by keyboard. The clock hasn’t started."))));
    add(*column, tr("Answer"),
        tr("Press the letter of an option, or click it; again takes it back. What you answer is "
           "on disk before you see it."),
        QStringLiteral("[A]–[F]"));
    add(*column, tr("Strike out"), tr("Cross out what you rule out. A struck option can still be chosen."),
        QStringLiteral("[Shift]+[A]–[F]"));
    add(*column, tr("Move"), tr("To the next question and back."), QStringLiteral("[←] [→] [Enter]"));
    add(*column, tr("Flag"), tr("Mark a question for another look."), QStringLiteral("[F]"));
    add(*column, tr("Highlight"),
        tr("Select words in the question with the mouse, or with Shift and the arrows, and mark them."),
        QStringLiteral("[H]"));
    if (rules.notes)
        add(*column, tr("Notes"), tr("Write something down beside the question."), QStringLiteral("[N]"));
    if (rules.calculator)
        add(*column, tr("Calculator"), tr("For sums; it opens beside the question."), QStringLiteral("[K]"));
    add(*column, tr("Navigator and review"),
        tr("All questions with their state: complete, incomplete, unseen, flagged. There you hand in, in two steps."),
        QStringLiteral("[G] [R]"));
    add(*column, tr("Time"),
        tr("Clock and number can be hidden; five minutes before the end the clock comes back. "
           "This key says the time."),
        QStringLiteral("[T]"));
    if (rules.marking.certainty)
        add(*column, tr("How sure you are"), tr("Say it with each answer."), QStringLiteral("[1] [2] [3]"));
    column->addWidget(wrapped(soft(tr("Where a letter is an option’s, or while you type, its other meaning is under "
                                      "Alt: Alt+F flags. Text size and contrast are behind “Aa” at the top."))));
}

void TutorialPage::add(Column& column, const QString& title, const QString& words, const QString& keys)
{
    auto* part = new Column(nullptr, Space::S4);
    part->addWidget(new KeyHint(keys, title));
    part->addWidget(wrapped(new Text(words)));
    column.addLayout(part);
}

} // namespace lamplight::ui
