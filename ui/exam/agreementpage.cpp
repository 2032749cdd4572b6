// SPDX-License-Identifier: GPL-3.0-or-later
#include "exam/agreementpage.h"

#include "parts/glyphview.h"
#include "parts/stack.h"
#include "parts/text.h"

#include <QLocale>

namespace lamplight::ui {

namespace {

QStringList rulesOf(const Blueprint& blueprint, const study::SittingOptions& options)
{
    ExamRules rules = blueprint.rules;
    rules.extraPercent = options.extraPercent;
    rules.extraMinutes = options.extraMinutes;
    QStringList lines;
    if (blueprint.minutes > 0)
        lines += AgreementPage::tr("You have %n minute(s). When they are over, the exam is handed in as it stands.",
                                   nullptr, exam::withExtra(blueprint.minutes, rules));
    else
        lines += AgreementPage::tr("There is no limit of time.");
    lines += blueprint.countTimeWhileClosed
                 ? AgreementPage::tr("The clock goes on while the program is closed, as in a test centre.")
                 : AgreementPage::tr("The clock stands still while the program is closed.");
    for (qsizetype i = 0; i < rules.sections.size() && rules.sections.size() > 1; ++i) {
        const ExamSection& part = rules.sections[i];
        QString line = AgreementPage::tr("Section %1: %2").arg(i + 1).arg(part.name);
        if (part.minutes > 0)
            line += AgreementPage::tr(", %n minute(s)", nullptr, exam::withExtra(part.minutes, rules));
        if (part.breakMinutes > 0)
            line += AgreementPage::tr(", then a break of up to %n minute(s)", nullptr, part.breakMinutes);
        lines += line + u'.';
    }
    if (rules.sections.size() > 1)
        lines += AgreementPage::tr("There is no way back into a section that was ended.");
    lines += rules.marking.wrongMark > 0
                 ? AgreementPage::tr("A wrong answer takes %1 of a mark off; an empty one costs nothing.")
                       .arg(QLocale().toString(rules.marking.wrongMark, 'g', 3))
                 : AgreementPage::tr("A wrong answer costs nothing: leave no question empty.");
    const QString mark = QLocale().toString(blueprint.passMark, 'g', 4);
    lines += rules.passUnit == PassUnit::Marks ? AgreementPage::tr("%1 marks pass.").arg(mark)
                                               : AgreementPage::tr("%1 % of the marks pass.").arg(mark);
    lines += AgreementPage::tr("What is right is told after the end, not before.");
    return lines;
}

} // namespace

AgreementPage::AgreementPage(const Blueprint& blueprint, const study::SittingOptions& options, QWidget* parent)
    : QWidget(parent)
{
    auto* column = new Column(this, Space::S12);
    column->addWidget(heading(tr("Before the clock starts")));
    for (const QString& line : rulesOf(blueprint, options)) {
        auto* row = new Row(nullptr, Space::S12);
        row->addWidget(new GlyphView(Glyph::Disc), 0, Qt::AlignTop);
        row->addWidget(wrapped(new Text(line)), 1);
        column->addLayout(row);
    }
    column->addGap(Space::S8);
    column->addWidget(wrapped(strong(tr("Sit it as you would the real one: alone, without your lessons, in one go."))));
}

} // namespace lamplight::ui
