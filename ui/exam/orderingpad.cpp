// SPDX-License-Identifier: GPL-3.0-or-later
#include "exam/orderingpad.h"

#include "exam/orderrow.h"
#include "parts/accessible.h"
#include "parts/button.h"
#include "parts/stack.h"
#include "parts/text.h"
#include "study/examdesk.h"

namespace lamplight::ui {

OrderingPad::OrderingPad(const FormQuestion& question, QWidget* parent)
    : AnswerPad(parent), m_column(new Column(nullptr, Space::S8)), m_asItIs(new Button(tr("The order as it stands")))
{
    auto* all = new Column(this, Space::S12);
    all->addWidget(wrapped(soft(tr("Put the lines in order, the first on top."))));
    all->addLayout(m_column);
    for (qsizetype i = 0; i < question.choices.size(); ++i) {
        auto* row = new OrderRow(question.choices[i]);
        connect(row, &OrderRow::moved, this, [this, row](int by) { move(row, by); });
        connect(row, &OrderRow::stepped, this, [this, row](int by) { step(row, by); });
        m_items.append(row);
        m_order += exam::letterAt(i);
    }
    m_asItIs->setToolTip(tr("Answer with the order in which the lines are now"));
    all->addWidget(m_asItIs, 0, Qt::AlignLeading);
    connect(m_asItIs, &Button::clicked, this, [this] {
        m_items[m_order[0].unicode() - u'A']->setFocus(Qt::OtherFocusReason);
        Q_EMIT answered(m_order);
    });
    arrange(m_order);
}

void OrderingPad::arrange(const QString& order)
{
    m_order = order;
    QWidget* before = nullptr;
    for (qsizetype i = 0; i < order.size(); ++i) {
        OrderRow* row = m_items.at(order[i].unicode() - u'A');
        m_column->removeWidget(row);
        m_column->addWidget(row);
        row->setPlace(int(i) + 1, int(order.size()));
        if (before)
            QWidget::setTabOrder(before, row);
        before = row->chainTabs();
    }
    if (before)
        QWidget::setTabOrder(before, m_asItIs);
}

void OrderingPad::setSheet(const exam::Sheet& sheet)
{
    if (sheet.response.size() == m_items.size())
        arrange(sheet.response);
    m_asItIs->setVisible(sheet.response.isEmpty());
}

void OrderingPad::focusAnswer()
{
    if (!m_order.isEmpty())
        m_items.at(m_order[0].unicode() - u'A')->setFocus(Qt::OtherFocusReason);
}

QList<PadHint> OrderingPad::hints() const
{
    return {{QStringLiteral("[Alt]+[↑] [↓]"), tr("move the line")}, {QStringLiteral("[↑] [↓]"), tr("go to a line")}};
}

void OrderingPad::move(OrderRow* row, int by)
{
    const qsizetype from = m_order.indexOf(exam::letterAt(m_items.indexOf(row))), to = from + by;
    if (to < 0 || to >= m_order.size())
        return;
    QString order = m_order;
    order.remove(from, 1).insert(to, m_order[from]);
    Q_EMIT answered(order); // comes back as a sheet
    announce(row);
}

void OrderingPad::step(OrderRow* from, int by)
{
    const qsizetype to = m_order.indexOf(exam::letterAt(m_items.indexOf(from))) + by;
    if (to >= 0 && to < m_order.size())
        m_items.at(m_order[to].unicode() - u'A')->setFocus(Qt::OtherFocusReason);
}

} // namespace lamplight::ui
