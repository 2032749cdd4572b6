// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/foundpanel.h"

#include "exchange/founddelegate.h"
#include "exchange/foundmodel.h"
#include "exchange/panelhead.h"
#include "parts/text.h"
#include "theme/theme.h"

#include <QListView>
#include <QLocale>
#include <QScopedValueRollback>

namespace lamplight::ui {

namespace {
constexpr int leastList = 160; // three kinds and the beginning of a fourth
} // namespace

FoundPanel::FoundPanel(QWidget* parent)
    : Panel(Inset{}, Ground::Surface, parent), m_model(new FoundModel(this)), m_list(new QListView),
      m_placed(strong({})), m_kept(strong({})), m_dropped(strong({})), m_blank(strong({})), m_all(strong({}))
{
    column().setGap(Space::None);
    auto* head = new PanelHead(tr("Found"));
    head->row().addStretch(1);
    head->row().addWidget(caption(tr("lines")));
    column().addWidget(head);
    column().addWidget(new Rule);

    m_list->setModel(m_model);
    m_list->setItemDelegate(new FoundDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setMouseTracking(true);
    m_list->setAccessibleName(tr("Found in the source"));
    const auto measure = [this] { m_list->setMinimumHeight(px(leastList)); };
    connect(&theme(), &Theme::changed, this, measure);
    measure();
    column().addWidget(m_list, 1);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& current) {
        if (current.isValid() && !m_marking)
            Q_EMIT chosen(Found(current.data(FoundModel::FoundRole).toInt()));
    });
    connect(m_list, &QListView::clicked, this,
            [this](const QModelIndex& index) { Q_EMIT chosen(Found(index.data(FoundModel::FoundRole).toInt())); });

    addSums();
}

void FoundPanel::addSums()
{
    column().addWidget(new Rule);
    auto* sums = new Column(nullptr, Space::S4, {Space::S16, Space::S8});
    column().addLayout(sums);
    const auto add = [sums](const QString& name, Text* figure, bool total) {
        auto* line = new QWidget;
        auto* row = new Row(line, Space::S8);
        row->addWidget(total ? strong(name) : new Text(name), 1);
        row->addWidget(figure);
        if (total)
            sums->addWidget(new Rule);
        sums->addWidget(line);
        return line;
    };
    add(tr("Placed"), m_placed, false);
    add(tr("Not understood, kept as text"), m_kept, false);
    m_droppedRow = add(tr("Not understood, left out"), m_dropped, false);
    add(tr("Blank"), m_blank, false);
    add(tr("Lines in the source"), m_all, true);
}

void FoundPanel::setFound(const exchange::ImportPlan& plan, const LineAccount& account)
{
    const QScopedValueRollback<bool> marking(m_marking, true);
    m_model->setFound(plan, account);
    const QLocale locale;
    m_placed->setText(locale.toString(account.placed));
    m_kept->setText(locale.toString(account.kept));
    m_dropped->setText(locale.toString(account.dropped));
    m_droppedRow->setVisible(account.dropped > 0);
    m_blank->setText(locale.toString(account.blank));
    m_all->setText(locale.toString(account.lines.size()));
}

void FoundPanel::mark(std::optional<Found> found)
{
    const QScopedValueRollback<bool> marking(m_marking, true);
    const int row = found ? m_model->rowOf(*found) : -1;
    if (row >= 0)
        m_list->setCurrentIndex(m_model->index(row));
    else
        m_list->clearSelection();
}

} // namespace lamplight::ui
