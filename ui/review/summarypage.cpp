// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/summarypage.h"

#include "parts/button.h"
#include "parts/flow.h"
#include "parts/panel.h"
#include "parts/rowbutton.h"
#include "parts/text.h"
#include "study/reviewsession.h"
#include "theme/theme.h"

#include <QGridLayout>
#include <QLocale>
#include <algorithm>
#include <cmath>

namespace lamplight::ui {

namespace {

constexpr qsizetype mostForgotten = 12;

QString summaryTitle(const study::SessionSummary& summary, bool practice)
{
    if (practice)
        return SummaryPage::tr("All of them gone through.");
    return summary.end == study::SessionEnd::MinutesUsed ? SummaryPage::tr("The minutes are used up.")
                                                         : SummaryPage::tr("That is all for now.");
}

QString summaryDuration(qint64 ms)
{
    const int seconds = int((ms + 500) / 1000);
    return seconds < 60 ? SummaryPage::tr("%n second(s)", nullptr, seconds)
                        : SummaryPage::tr("%n minute(s)", nullptr, (seconds + 30) / 60);
}

QList<QPair<QString, QString>> summaryFacts(const study::SessionSummary& summary)
{
    const QLocale locale;
    QList<QPair<QString, QString>> facts{{SummaryPage::tr("Answers"), locale.toString(summary.answers)}};
    if (summary.fresh > 0)
        facts.append({SummaryPage::tr("New cards among them"), locale.toString(summary.fresh)});
    if (const auto share = summary.rightShare(); share)
        facts.append({SummaryPage::tr("Recalled"), SummaryPage::tr("%1 of %2, %3 %")
                                                       .arg(summary.right)
                                                       .arg(summary.answers)
                                                       .arg(int(std::lround(100 * *share)))});
    facts.append({SummaryPage::tr("Time"), summaryDuration(summary.ms)});
    return facts;
}

} // namespace

SummaryPage::SummaryPage(const study::SessionSummary& summary, bool practice, QWidget* parent) : QWidget(parent)
{
    auto* column = new Column(this, Space::S16);
    column->addWidget(wrapped(heading(summaryTitle(summary, practice), TextRole::H1)));
    const bool goesOn = !practice && summary.end == study::SessionEnd::MinutesUsed && summary.left > 0;
    if (practice)
        column->addWidget(wrapped(soft(tr("Nothing was rescheduled."))));
    else if (goesOn)
        column->addWidget(wrapped(soft(tr("%n card(s) would still come today.", nullptr, summary.left))));
    addFacts(*column, summary, practice);
    if (!summary.again.isEmpty())
        addForgotten(*column, summary.again);
    addActions(*column, goesOn);
}

void SummaryPage::addFacts(Column& column, const study::SessionSummary& summary, bool practice)
{
    auto* panel = new Panel(inset(Space::S24));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(space(Space::S24));
    grid->setVerticalSpacing(space(Space::S8));
    grid->setColumnStretch(1, 1);
    auto facts = summaryFacts(summary);
    if (!practice)
        facts.append({tr("Tomorrow"), tr("%1 and %2")
                                          .arg(tr("%n review(s)", nullptr, summary.dueTomorrow),
                                               tr("%n new card(s)", nullptr, summary.newTomorrow))});
    for (int row = 0; row < facts.size(); ++row) {
        const auto& [name, value] = facts[row];
        auto* shown = wrapped(strong(value));
        shown->setAccessibleName(QStringLiteral("%1: %2").arg(name, value));
        grid->addWidget(wrapped(soft(name)), row, 0);
        grid->addWidget(shown, row, 1);
    }
    panel->column().addLayout(grid);
    column.addWidget(panel);
}

void SummaryPage::addForgotten(Column& column, const QList<study::AgainCard>& again)
{
    column.addWidget(heading(tr("Forgotten"), TextRole::H3));
    auto* panel = new Panel({Space::None, Space::S4});
    panel->column().setGap(Space::None);
    for (const study::AgainCard& each : again.first(std::min(mostForgotten, again.size()))) {
        auto* row =
            new RowButton(each.front.simplified(), each.times > 1 ? tr("%n time(s)", nullptr, each.times) : QString());
        row->setSidePadding(Space::S16);
        row->setToolTip(tr("Look it up where it stands"));
        connect(row, &RowButton::clicked, this, [this, card = each.card] { Q_EMIT cardWanted(card); });
        panel->column().addWidget(row);
    }
    column.addWidget(panel);
    if (again.size() > mostForgotten)
        column.addWidget(caption(tr("and %n more", nullptr, int(again.size() - mostForgotten))));
}

void SummaryPage::addActions(Column& column, bool goesOn)
{
    auto* place = new QWidget;
    auto* flow = new Flow(place, Space::S12, Space::S8);
    m_finish = new Button(tr("Back to Today"), ButtonKind::Primary);
    flow->addWidget(m_finish);
    connect(m_finish, &Button::clicked, this, &SummaryPage::finished);
    if (goesOn) {
        auto* more = new Button(tr("Go on"));
        more->setToolTip(tr("Go on beyond the minutes of today"));
        flow->addWidget(more);
        connect(more, &Button::clicked, this, &SummaryPage::goOnWanted);
    }
    auto* practise = new Button(tr("Practise without rescheduling…"));
    flow->addWidget(practise);
    connect(practise, &Button::clicked, this, &SummaryPage::practiceWanted);
    column.addWidget(place);
}

void SummaryPage::begin()
{
    m_finish->setFocus(Qt::OtherFocusReason);
}

} // namespace lamplight::ui
