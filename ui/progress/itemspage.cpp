// SPDX-License-Identifier: GPL-3.0-or-later
#include "progress/itemspage.h"

#include "parts/charttable.h"
#include "parts/emptystate.h"
#include "parts/inlinemessage.h"
#include "parts/longwork.h"
#include "parts/panel.h"
#include "parts/text.h"
#include "progress/itemrows.h"
#include "study/itemwords.h"

#include <QItemSelectionModel>
#include <QTableView>
#include <algorithm>
#include <utility>

namespace lamplight::ui {

ItemsPage::ItemsPage(study::Session& session, QWidget* parent)
    : ProgressPage(parent), m_session(session), m_message(new InlineMessage), m_work(new LongWork)
{
    m_column = new Column(this, Space::S16);
    m_column->addWidget(m_message);
    m_column->addWidget(m_work);
    refresh();
}

void ItemsPage::refresh()
{
    if (m_work->isRunning()) {
        m_again = true;
        return;
    }
    m_work->run<study::ItemAnalysis>(
        tr("Going through the exams"), this,
        [session = &m_session](Progress& progress) { return study::ItemDesk(*session).analysis(progress); },
        [this](Result<study::ItemAnalysis> analysis) {
            if (std::exchange(m_again, false))
                return refresh();
            if (!analysis)
                return m_message->showError(analysis.error());
            m_message->clear();
            m_analysis = std::move(*analysis);
            show();
        });
}

void ItemsPage::showEmpty()
{
    m_column->addWidget(m_body = new EmptyState(Glyph::Exam, tr("No exam has been handed in yet."),
                                                tr("After an exam this shows how each question went. A trainer who "
                                                   "imports the attempts of many candidates sees which questions are "
                                                   "suspect."),
                                                {}));
    m_body->show();
}

void ItemsPage::show()
{
    const bool hadFocus = m_body && m_body->isAncestorOf(focusWidget());
    delete std::exchange(m_body, nullptr);
    m_detail = nullptr;
    if (m_analysis.items.isEmpty())
        return showEmpty();
    auto* panel = new Panel;
    m_body = panel;
    const QString title = m_analysis.ownHistory ? tr("Your history with each question") : tr("How the questions did");
    panel->column().addWidget(heading(title, TextRole::H3));
    for (const study::ItemCaveat caveat : m_analysis.caveats)
        panel->column().addWidget(wrapped(soft(study::sentence(caveat, m_analysis))));
    if (const QString text = reliabilityText(m_analysis); !text.isEmpty())
        panel->column().addWidget(wrapped(new Text(text)));
    QTableView* table = makeTable(itemRows(m_analysis), title, tr("The chosen question's options are below."));
    panel->column().addWidget(table);
    connect(table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) { showDetail(current.row()); });
    m_column->addWidget(m_body);
    const auto chosen = std::ranges::find(m_analysis.items, m_chosen, &study::ItemRow::uid);
    table->selectRow(chosen == m_analysis.items.end() ? 0 : int(chosen - m_analysis.items.begin()));
    m_body->show();
    if (hadFocus)
        table->setFocus(Qt::OtherFocusReason);
}

void ItemsPage::showDetail(int row)
{
    if (row < 0 || row >= m_analysis.items.size())
        return;
    const study::ItemRow& item = m_analysis.items[row];
    m_chosen = item.uid;
    delete std::exchange(m_detail, nullptr);
    m_detail = new QWidget;
    auto* column = new Column(m_detail, Space::S8);
    column->addWidget(new Rule);
    Text* stem = wrapped(strong(item.stem));
    column->addWidget(stem);
    for (const forecast::Suspicion& suspicion : item.suspicions)
        column->addWidget(wrapped(new Text(study::sentence(item, suspicion), TextRole::Body, Token::Warn)));
    const QList<QStringList> options = optionRows(item, m_analysis.ownHistory);
    if (options.size() > 1)
        column->addWidget(makeTable(options, tr("Who chose which option"), item.stem));
    else
        column->addWidget(wrapped(soft(tr("There is nothing to choose from here: the answer is typed or arranged."))));
    static_cast<Panel*>(m_body)->column().addWidget(m_detail);
    m_detail->show();
}

} // namespace lamplight::ui
