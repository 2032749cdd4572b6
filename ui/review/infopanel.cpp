// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/infopanel.h"

#include "parts/button.h"
#include "parts/text.h"
#include "review/cardwords.h"
#include "review/forgettingcurve.h"
#include "review/historymodel.h"
#include "theme/theme.h"

#include <QGridLayout>
#include <QHeaderView>
#include <QTableView>
#include <algorithm>

namespace lamplight::ui {

InfoPanel::InfoPanel(const study::CardInfo& info, QWidget* parent) : Panel(inset(Space::S24), Ground::Surface, parent)
{
    column().setGap(Space::S12);
    auto* top = new Row(nullptr, Space::S8);
    top->addWidget(heading(tr("About this card"), TextRole::H3), 1);
    auto* close = new Button(tr("Close"));
    close->setSize(Button::Size::Small);
    close->setToolTip(tr("Close this (I)"));
    connect(close, &Button::clicked, this, &InfoPanel::closed);
    top->addWidget(close);
    column().addLayout(top);
    addFacts(info);
    if (!info.future.isEmpty() && !info.past.isEmpty()) {
        column().addWidget(new ForgettingCurve(info));
        column().addWidget(
            wrapped(caption(tr("The chance of recall over time: each answer lifts it; dotted, what is left "
                               "without another answer; dashed across, what is wanted."))));
    }
    addHistory(info);
}

void InfoPanel::addFacts(const study::CardInfo& info)
{
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(space(Space::S24));
    grid->setVerticalSpacing(space(Space::S4));
    const QList<CardFact> facts = factsOf(info);
    for (int i = 0; i < facts.size(); ++i) {
        auto* name = wrapped(soft(facts[i].name));
        auto* value = wrapped(strong(facts[i].value));
        value->setAccessibleName(QStringLiteral("%1: %2").arg(facts[i].name, facts[i].value));
        grid->addWidget(name, i, 0);
        grid->addWidget(value, i, 1);
    }
    grid->setColumnStretch(1, 1);
    column().addLayout(grid);
}

void InfoPanel::addHistory(const study::CardInfo& info)
{
    if (info.history.isEmpty()) {
        column().addWidget(wrapped(soft(tr("It hasn't been answered yet."))));
        return;
    }
    column().addWidget(strong(tr("%n answer(s)", nullptr, int(info.history.size()))));
    auto* table = new QTableView;
    table->setModel(new HistoryModel(info, table));
    table->setAccessibleName(tr("Answers to this card, the newest first"));
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(px(metric::row));
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setShowGrid(false);
    table->setTabKeyNavigation(false);
    table->setWordWrap(false);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(HistoryModel::Answer, QHeaderView::Stretch);
    const int rows = int(std::min<qsizetype>(8, info.history.size()));
    table->setFixedHeight(table->horizontalHeader()->sizeHint().height() + rows * px(metric::row) + px(4));
    column().addWidget(table);
}

} // namespace lamplight::ui
