// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/optimisepanel.h"

#include "parts/button.h"
#include "parts/chartpanel.h"
#include "parts/flow.h"
#include "parts/inlinemessage.h"
#include "parts/longwork.h"
#include "parts/text.h"
#include "settings/optimisetext.h"

#include <QGridLayout>

namespace lamplight::ui {

namespace {

QWidget* makeTable(const QList<QStringList>& rows)
{
    auto* table = new QWidget;
    auto* grid = new QGridLayout(table);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setColumnStretch(0, 1);
    for (int row = 0; row < rows.size(); ++row)
        for (int column = 0; column < rows[row].size(); ++column) {
            auto* cell = row == 0 ? strong(rows[row][column]) : new Text(rows[row][column]);
            grid->addWidget(column == 0 ? wrapped(cell) : cell, row, column,
                            column == 0 ? Qt::Alignment() : Qt::AlignTrailing);
        }
    table->setAccessibleName(OptimisePanel::tr("Before and after training"));
    return table;
}

} // namespace

OptimisePanel::OptimisePanel(study::Session& session, QWidget* parent)
    : Panel(inset(Space::S24), Ground::Surface, parent), m_session(session),
      m_start(new Button(tr("Fit to my answers"))), m_work(new LongWork), m_message(new InlineMessage),
      m_results(new QWidget), m_rows(new Column(m_results, Space::S12)),
      m_take(new Button(tr("Take them"), ButtonKind::Primary)), m_keep(new Button(tr("Keep what I have")))
{
    column().setGap(Space::S12);
    column().addWidget(heading(tr("A memory like yours"), TextRole::H3));
    column().addWidget(
        wrapped(soft(tr("The model of memory can be fitted to your own answers, so that cards come when "
                        "you are about to forget them. Nothing changes before you take it, and it can be "
                        "undone."))));
    auto* buttons = new Flow(nullptr, Space::S12, Space::S8);
    buttons->addWidget(m_start);
    column().addLayout(buttons);
    column().addWidget(m_work);
    column().addWidget(m_message);
    auto* end = new Flow(nullptr, Space::S12, Space::S8);
    end->addWidget(m_take);
    end->addWidget(m_keep);
    m_rows->addLayout(end);
    column().addWidget(m_results);
    m_results->hide();
    connect(m_start, &Button::clicked, this, &OptimisePanel::start);
    connect(m_work, &LongWork::runningChanged, this, [this](bool running) { m_start->setEnabled(!running); });
    connect(m_take, &Button::clicked, this, &OptimisePanel::take);
    connect(m_keep, &Button::clicked, this, &OptimisePanel::forget);
}

OptimisePanel::~OptimisePanel()
{
    m_work->stop(); // it reads the deck
}

void OptimisePanel::start()
{
    forget();
    m_message->clear();
    m_work->run<study::DeckOptimisation>(
        tr("Fitting to your answers"), this,
        [session = &m_session](Progress& progress) { return study::OptimiseDesk(*session).optimise(progress); },
        [this](const Result<study::DeckOptimisation>& found) { show(found); });
}

void OptimisePanel::show(const Result<study::DeckOptimisation>& found)
{
    if (!found) {
        if (found.error().kind != ErrorKind::Cancelled)
            m_message->showError(found.error());
        return;
    }
    m_found = *found;
    m_message->show(found->result.isBetter() ? Tone::Good : Tone::Info,
                    found->result.isBetter() ? tr("Better") : tr("No change"), verdictText(*found));
    m_table = makeTable(comparisonRows(*found));
    m_chart = new ChartPanel(calibrationChart(*found));
    connect(m_chart, &ChartPanel::said, this, &OptimisePanel::said);
    connect(m_chart, &ChartPanel::failed, m_message, &InlineMessage::showError);
    m_rows->insertWidget(0, m_table);
    m_rows->insertWidget(1, m_chart);
    const bool some = found->result.isBetter() || found->costs.answers > 0 || found->steps.learning;
    m_take->setVisible(some && !m_session.deck().isReadOnly());
    m_keep->setVisible(some);
    m_results->show();
    (m_take->isVisibleTo(this) ? m_take : m_start)->setFocus();
}

void OptimisePanel::take()
{
    const auto applied = study::OptimiseDesk(m_session).apply(*m_found, {});
    if (!applied)
        return m_message->showError(applied.error());
    forget();
    m_message->clear();
    Q_EMIT said(tr("Cards follow your own memory from their next answer on"));
}

void OptimisePanel::forget()
{
    if (m_take->hasFocus() || m_keep->hasFocus())
        m_start->setFocus();
    m_found.reset();
    m_results->hide();
    delete std::exchange(m_table, nullptr);
    if (m_chart)
        std::exchange(m_chart, nullptr)->deleteLater();
}

} // namespace lamplight::ui
