// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/problemrow.h"

#include "exchange/splittable.h"
#include "parts/button.h"
#include "parts/flow.h"
#include "parts/glyphview.h"
#include "parts/stack.h"
#include "parts/text.h"
#include "theme/paint.h"
#include "theme/theme.h"

#include <QMouseEvent>
#include <QPainter>

namespace lamplight::ui {

ProblemRow::ProblemRow(const LineAccount& account, const ProblemGroup& group, const study::DamagedTable* table,
                       bool accepted, QWidget* parent)
    : QWidget(parent), m_group(group), m_accepted(accepted)
{
    auto* column = new Column(this, Space::S8, {Space::S16, Space::S4});
    auto* row = new Row(nullptr, Space::S12);
    auto* range = caption(rangeText(account, group.lines));
    range->setMinimumWidth(QFontMetrics(range->font()).horizontalAdvance(QStringLiteral("888–888")));
    row->addWidget(range);
    const QString count = tr("%Ln line(s)", nullptr, int(group.lines.size()));
    row->addWidget(wrapped(new Text(QStringLiteral("%1: %2").arg(group.why, count))), 1);
    column->addLayout(row);
    if (!table)
        return;
    if (accepted) {
        row->addWidget(new GlyphView(Glyph::Check, Token::Good));
        row->addWidget(caption(tr("split accepted")));
    }
    m_toggle = new Button(tr("Show the split"));
    m_toggle->setSize(Button::Size::Small);
    m_toggle->setAccessibleName(
        tr("Show the proposed split of the table in lines %1").arg(rangeText(account, group.lines)));
    connect(m_toggle, &Button::clicked, this, [this] { setOpen(!isOpen()); });
    row->addWidget(m_toggle);
    addChoice(*table, accepted);
    column->addWidget(m_split);
}

void ProblemRow::addChoice(const study::DamagedTable& table, bool accepted)
{
    m_split = new QWidget;
    auto* column = new Column(m_split, Space::S8);
    column->addWidget(new SplitTable(table.proposed));
    auto* buttons = new Flow(nullptr, Space::S12, Space::S8);
    m_accept = new Button(tr("Accept the split"), accepted ? ButtonKind::Quiet : ButtonKind::Normal);
    m_keep = new Button(tr("Keep as text"), accepted ? ButtonKind::Normal : ButtonKind::Quiet);
    m_accept->setEnabled(!accepted);
    m_keep->setEnabled(accepted);
    for (Button* button : {m_accept, m_keep}) {
        button->setSize(Button::Size::Small);
        buttons->addWidget(button);
    }
    auto* now = caption(accepted ? tr("The table will have these cells.")
                                 : tr("Kept as text for now. Nothing is split unless you accept it."));
    now->setElided(true);
    buttons->addWidget(now);
    column->addLayout(buttons);
    connect(m_accept, &Button::clicked, this, [this] { Q_EMIT splitAccepted(true); });
    connect(m_keep, &Button::clicked, this, [this] { Q_EMIT splitAccepted(false); });
    m_split->hide();
}

bool ProblemRow::isOpen() const
{
    return m_split && !m_split->isHidden();
}

void ProblemRow::setOpen(bool open)
{
    if (!m_split || open == isOpen())
        return;
    m_split->setVisible(open);
    m_toggle->setText(open ? tr("Hide the split") : tr("Show the split"));
    Q_EMIT openChanged();
    if (open)
        Q_EMIT chosen();
}

void ProblemRow::setCurrent(bool current)
{
    m_current = current;
    update();
}

void ProblemRow::focusChoice()
{
    (m_accepted ? m_keep : m_accept)->setFocus(Qt::OtherFocusReason);
}

void ProblemRow::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        Q_EMIT chosen();
    QWidget::mousePressEvent(event);
}

void ProblemRow::paintEvent(QPaintEvent*)
{
    if (!m_current)
        return;
    QPainter painter(this);
    painter.fillRect(rect(), color(Token::LampTint));
    drawSelectionBar(painter, rect(), layoutDirection());
}

} // namespace lamplight::ui
