// SPDX-License-Identifier: GPL-3.0-or-later
#include "exam/navigator.h"

#include "exam/navigatorcell.h"
#include "parts/button.h"
#include "parts/card.h"
#include "parts/flow.h"
#include "parts/keycap.h"
#include "parts/scrollcolumn.h"
#include "parts/text.h"
#include "theme/metrics.h"
#include "theme/theme.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QKeyEvent>
#include <algorithm>
#include <utility>

namespace lamplight::ui {

using exam::QuestionState;

Navigator::Navigator(QWidget* parent)
    : QWidget(parent), m_summary(wrapped(soft({}))), m_filters(new QWidget), m_filterRow(new Flow(m_filters)),
      m_table(new QWidget), m_grid(new QGridLayout(m_table)), m_back(new Button({})),
      m_end(new Button(tr("End exam…"))), m_sure(new Card(inset(Space::S16), Card::Ground::Well)),
      m_sureText(wrapped(strong({}))), m_stay(new Button(tr("Go on with the exam")))
{
    auto* column = new Column(this, Space::None);
    auto* scroll = new ScrollColumn(1088);
    scroll->column().addGap(Space::S16);
    scroll->column().addWidget(heading(tr("Review"), TextRole::H2));
    scroll->column().addWidget(m_summary);
    scroll->column().addWidget(m_filters);
    m_grid->setContentsMargins({});
    scroll->column().addWidget(m_table);
    auto* keys = new QWidget;
    auto* hints = new Flow(keys, Space::S24);
    hints->addWidget(new KeyHint(QStringLiteral("[↑] [↓] [←] [→]"), tr("move")));
    hints->addWidget(new KeyHint(QStringLiteral("[Enter]"), tr("go to question")));
    hints->addWidget(new KeyHint(QStringLiteral("[N]"), tr("next without an answer")));
    hints->addWidget(new KeyHint(QStringLiteral("[Esc]"), tr("back")));
    scroll->column().addWidget(keys);
    column->addWidget(scroll, 1);

    auto* sureRow = new Row(nullptr, Space::S12);
    auto* handIn = new Button(tr("End exam"), ButtonKind::Danger);
    sureRow->addWidget(m_stay);
    sureRow->addStretch();
    sureRow->addWidget(handIn);
    m_sure->column().addWidget(m_sureText);
    m_sure->column().addLayout(sureRow);
    column->addWidget(m_sure);

    auto* footer = new QWidget;
    auto* row = new Row(footer, Space::S12, {Space::S32, Space::S12});
    m_back->setGlyph(Glyph::ChevronPrevious);
    m_back->setToolTip(tr("Back to the question (Esc)"));
    row->addWidget(m_back);
    row->addStretch();
    row->addWidget(m_end);
    column->addWidget(footer);
    connect(m_back, &Button::clicked, this, [this] { Q_EMIT wanted(m_position); });
    connect(m_end, &Button::clicked, this, &Navigator::askToEnd);
    connect(handIn, &Button::clicked, this, &Navigator::endWanted);
    connect(m_stay, &Button::clicked, this, [this] {
        m_sure->hide();
        m_end->setFocus(Qt::OtherFocusReason);
    });
}

void Navigator::setSitting(const exam::Sitting& sitting, int position)
{
    m_position = position;
    m_without = sitting.size() - sitting.count(QuestionState::Complete);
    m_sure->hide();
    m_summary->setText(
        m_without == 0
            ? tr("Every question has an answer.")
            : tr("%n question(s) have no answer yet. Wrong answers cost nothing in this exam, so leave none empty.",
                 nullptr, m_without));
    m_back->setText(tr("Back to question %1").arg(position));
    qDeleteAll(std::exchange(m_cells, {}));
    for (int i = 1; i <= sitting.size(); ++i) {
        auto* cell = new NavigatorCell(i, sitting.state(i), sitting.sheet(i).flagged);
        connect(cell, &NavigatorCell::clicked, this, [this, i] { Q_EMIT wanted(i); });
        m_cells.append(cell);
    }
    addFilters(sitting);
    arrange();
    m_cells[position - 1]->setFocus(Qt::OtherFocusReason);
}

void Navigator::addFilters(const exam::Sitting& sitting)
{
    while (QLayoutItem* item = m_filterRow->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    auto* group = new QButtonGroup(m_filters);
    const auto add = [&](const QString& text, int count, Glyph glyph, Token token, auto shows) {
        auto* button = new Button(tr("%1  %2").arg(text).arg(count));
        button->setSize(Button::Size::Small);
        button->setCheckable(true);
        if (glyph != Glyph::None)
            button->setGlyph(glyph, token);
        button->setToolTip(tr("Show these only"));
        group->addButton(button);
        connect(button, &Button::clicked, this, [this, shows] {
            for (NavigatorCell* cell : std::as_const(m_cells))
                cell->setVisible(shows(*cell));
            arrange();
        });
        m_filterRow->addWidget(button);
        return button;
    };
    const auto in = [](QuestionState state) {
        return [state](const NavigatorCell& cell) { return cell.state() == state; };
    };
    add(tr("All"), sitting.size(), Glyph::None, Token::Ink, [](const NavigatorCell&) {
        return true;
    })->setChecked(true);
    add(stateText(QuestionState::Complete), sitting.count(QuestionState::Complete), Glyph::Check, Token::Good,
        in(QuestionState::Complete));
    add(stateText(QuestionState::Incomplete), sitting.count(QuestionState::Incomplete), Glyph::HalfDisc, Token::Bad,
        in(QuestionState::Incomplete));
    add(stateText(QuestionState::Unseen), sitting.count(QuestionState::Unseen), Glyph::RingDashed, Token::InkSoft,
        in(QuestionState::Unseen));
    const auto flagged = std::ranges::count_if(m_cells, &NavigatorCell::isFlagged);
    add(tr("Flagged"), int(flagged), Glyph::FlagFilled, Token::Warn,
        [](const NavigatorCell& cell) { return cell.isFlagged(); });
}

/// Numbers run down the columns.
void Navigator::arrange()
{
    QList<NavigatorCell*> shown;
    for (NavigatorCell* cell : std::as_const(m_cells)) {
        m_grid->removeWidget(cell);
        if (!cell->isHidden() || !cell->parentWidget())
            shown.append(cell);
    }
    if (shown.isEmpty())
        return;
    const int gap = space(Space::S8);
    const int across =
        std::clamp((std::min(width(), px(1088)) - px(64) + gap) / (shown.first()->sizeHint().width() + gap), 1, 5);
    m_rows = std::max(1, int((shown.size() + across - 1) / across));
    m_grid->setSpacing(gap);
    for (qsizetype i = 0; i < shown.size(); ++i)
        m_grid->addWidget(shown[i], int(i) % m_rows, int(i) / m_rows);
    for (int column = 0; column < 5; ++column)
        m_grid->setColumnStretch(column, column < across ? 1 : 0);
}

void Navigator::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void Navigator::move(int by)
{
    QList<NavigatorCell*> shown;
    for (NavigatorCell* cell : std::as_const(m_cells))
        if (!cell->isHidden())
            shown.append(cell);
    const auto now = std::ranges::find_if(shown, [](NavigatorCell* cell) { return cell->hasFocus(); });
    if (shown.isEmpty())
        return;
    const qsizetype to = now == shown.end() ? 0 : (now - shown.begin()) + by;
    if (to >= 0 && to < shown.size())
        shown[to]->setFocus(Qt::OtherFocusReason);
}

void Navigator::goToNextWithout()
{
    for (int i = 0; i < m_cells.size(); ++i) {
        NavigatorCell* cell = m_cells[(m_position + i) % m_cells.size()];
        if (cell->state() != QuestionState::Complete) {
            Q_EMIT wanted(cell->position());
            return;
        }
    }
}

void Navigator::askToEnd()
{
    m_sureText->setText(m_without == 0
                            ? tr("End the exam? Nothing can be changed afterwards.")
                            : tr("End the exam? %n question(s) have no answer, and nothing can be changed afterwards.",
                                 nullptr, m_without));
    m_sure->show();
    m_stay->setFocus(Qt::OtherFocusReason);
}

void Navigator::keyPressEvent(QKeyEvent* event)
{
    const int forward = layoutDirection() == Qt::LeftToRight ? 1 : -1;
    switch (event->key()) {
    case Qt::Key_Up: return move(-1);
    case Qt::Key_Down: return move(1);
    case Qt::Key_Left: return move(-forward * m_rows);
    case Qt::Key_Right: return move(forward * m_rows);
    case Qt::Key_N: return goToNextWithout();
    case Qt::Key_Escape: Q_EMIT wanted(m_position); return;
    default: QWidget::keyPressEvent(event);
    }
}

} // namespace lamplight::ui
