// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sourceview.h"

#include "exchange/sourcedelegate.h"
#include "theme/metrics.h"
#include "theme/theme.h"

#include <QHeaderView>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>

namespace lamplight::ui {

SourceView::SourceView(QWidget* parent) : QTableView(parent), m_model(new SourceModel(this))
{
    setModel(m_model);
    setItemDelegate(new SourceDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->hide();
    horizontalHeader()->setMinimumSectionSize(1);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setAccessibleName(tr("Lines of the source"));
    connect(&theme(), &Theme::changed, this, &SourceView::measure);
    connect(this, &QTableView::activated, this, [this](const QModelIndex& index) {
        if (const int line = m_model->lineOf(index.row()); line >= 0)
            Q_EMIT opened(line);
    });
    measure();
}

void SourceView::setAccount(const LineAccount& account)
{
    m_model->setAccount(account);
    measure();
}

void SourceView::setBlankShown(bool shown)
{
    const int at = line();
    m_model->setBlankShown(shown);
    if (at >= 0)
        mark({at});
}

int SourceView::line() const
{
    return m_model->lineOf(currentIndex().row());
}

void SourceView::mark(const QList<int>& lines)
{
    const QScopedValueRollback<bool> marking(m_marking, true);
    QItemSelection selection;
    QModelIndex first;
    int from = -1, to = -2; // a run of rows: a range each is quick, a row each isn't
    const auto close = [&] {
        if (from >= 0)
            selection.select(m_model->index(from, 0), m_model->index(to, SourceModel::Columns - 1));
    };
    for (const int line : lines) {
        const int row = m_model->rowOf(line);
        if (row < 0)
            continue;
        if (!first.isValid())
            first = m_model->index(row, SourceModel::Words);
        if (row != to + 1) {
            close();
            from = row;
        }
        to = row;
    }
    close();
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    if (!first.isValid())
        return;
    selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
    const QModelIndex last = m_model->index(std::min(to, first.row() + 2), SourceModel::Words);
    if (!viewport()->rect().contains(visualRect(first)) || !viewport()->rect().contains(visualRect(last)))
        scrollTo(first, PositionAtCenter);
}

void SourceView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    viewport()->update(); // the ring goes around the whole row
    if (const int at = m_model->lineOf(current.row()); at >= 0 && !m_marking)
        Q_EMIT chosen(at);
}

void SourceView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    measure();
}

QSize SourceView::minimumSizeHint() const
{
    return {px(320), 6 * px(24)};
}

void SourceView::measure()
{
    verticalHeader()->setDefaultSectionSize(std::max(px(24), fontMetrics().height() + space(Space::S4)));
    const SourceWidths widths = sourceWidths(*m_model);
    const int rule = std::min(widths.rule, viewport()->width() / 2);
    setColumnWidth(SourceModel::Number, widths.number);
    setColumnWidth(SourceModel::Rule, rule);
    setColumnWidth(SourceModel::Words, std::max(0, viewport()->width() - widths.number - rule));
}

} // namespace lamplight::ui
