// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/problempanel.h"

#include "exchange/fittedscroll.h"
#include "exchange/panelhead.h"
#include "exchange/problemrow.h"
#include "parts/glyphview.h"
#include "parts/keycap.h"
#include "parts/text.h"
#include "theme/theme.h"

#include <QScrollBar>
#include <QSet>

#include <algorithm>

namespace lamplight::ui {

namespace {
constexpr int highestFolded = 90; // two rows and the beginning of a third
constexpr int highestOpen = 270;
} // namespace

ProblemPanel::ProblemPanel(QWidget* parent)
    : Panel(Inset{}, Ground::Surface, parent), m_summary(soft({})), m_scroll(new FittedScroll)
{
    column().setGap(Space::None);
    auto* head = new PanelHead(tr("Not understood"));
    head->row().insertWidget(0, new GlyphView(Glyph::Warning, Token::Bad));
    m_summary->setElided(true);
    head->row().addWidget(m_summary, 1);
    head->row().addWidget(new KeyHint(QStringLiteral("[N]"), tr("next")));
    column().addWidget(head);
    column().addWidget(new Rule);
    column().addWidget(m_scroll);
    column().addGap(Space::S4);
}

void ProblemPanel::setProblems(const LineAccount& account, const QList<ProblemGroup>& groups,
                               const QList<study::DamagedTable>& tables, const QSet<int>& accepted)
{
    setVisible(!groups.isEmpty());
    const int scrolled = m_scroll->verticalScrollBar()->value();
    m_rows.clear();
    auto* contents = new QWidget;
    auto* list = new Column(contents, Space::None);
    for (const ProblemGroup& group : groups) {
        if (!m_rows.isEmpty())
            list->addWidget(new Rule);
        addRow(account, group, tables, accepted);
        list->addWidget(m_rows.last());
    }
    list->addStretch(1);
    m_scroll->setContents(contents);
    const QString count = tr("%Ln line(s)", nullptr, account.notUnderstood());
    const QString reasons = tr("%Ln reason(s)", nullptr, int(groups.size()));
    m_summary->setText(account.notUnderstood() == 0 ? tr("nothing any more")
                       : account.dropped == 0 ? tr("%1, %2. Kept word for word in the lesson.").arg(count, reasons)
                                              : tr("%1, %2. %3 kept word for word, %4 left out.")
                                                    .arg(count, reasons)
                                                    .arg(account.kept)
                                                    .arg(account.dropped));
    measure();
    m_scroll->verticalScrollBar()->setValue(scrolled);
}

void ProblemPanel::addRow(const LineAccount& account, const ProblemGroup& group,
                          const QList<study::DamagedTable>& tables, const QSet<int>& accepted)
{
    const bool isTable = group.table >= 0;
    auto* row =
        new ProblemRow(account, group, isTable ? &tables[group.table] : nullptr, accepted.contains(group.table));
    m_rows += row;
    row->setOpen(isTable && group.table == m_open);
    connect(row, &ProblemRow::chosen, this, [this, row] { Q_EMIT chosen(row->group().lines); });
    connect(row, &ProblemRow::openChanged, this, [this, row] {
        m_open = row->isOpen() ? row->group().table : -1;
        for (ProblemRow* other : std::as_const(m_rows))
            if (other != row && row->isOpen())
                other->setOpen(false);
        measure();
        if (row->isOpen())
            m_scroll->ensureWidgetVisible(row);
    });
    connect(row, &ProblemRow::splitAccepted, this,
            [this, row](bool taken) { Q_EMIT splitAccepted(row->group().table, taken); });
}

ProblemRow* ProblemPanel::rowWith(int line) const
{
    const auto row =
        std::ranges::find_if(m_rows, [line](ProblemRow* each) { return each->group().lines.contains(line); });
    return row == m_rows.end() ? nullptr : *row;
}

void ProblemPanel::mark(int line)
{
    ProblemRow* row = rowWith(line);
    for (ProblemRow* each : std::as_const(m_rows))
        each->setCurrent(each == row);
    if (row)
        m_scroll->ensureWidgetVisible(row, 0, 0);
}

bool ProblemPanel::openChoice(int line)
{
    ProblemRow* row = rowWith(line);
    if (!row || !row->hasChoice())
        return false;
    row->setOpen(true);
    row->focusChoice();
    return true;
}

void ProblemPanel::measure()
{
    m_scroll->setHighest(std::ranges::any_of(m_rows, &ProblemRow::isOpen) ? highestOpen : highestFolded);
}

} // namespace lamplight::ui
