// SPDX-License-Identifier: GPL-3.0-or-later
#include "exam/navigator.h"

#include "exam/columns.h"
#include "exam/navigatorcell.h"
#include "exam/strip.h"
#include "parts/button.h"
#include "parts/flow.h"
#include "parts/keycap.h"
#include "parts/panel.h"
#include "parts/scrollcolumn.h"
#include "parts/text.h"

#include <QAction>
#include <QButtonGroup>
#include <algorithm>
#include <utility>

namespace lamplight::ui {

using exam::QuestionState;

namespace {

constexpr int widest = 1088; // px at b = 14 px: five cells

bool isOpen(const NavigatorCell& cell)
{
    return cell.state() != QuestionState::Complete;
}

bool isFlagged(const NavigatorCell& cell)
{
    return cell.isFlagged();
}

} // namespace

Navigator::Navigator(QWidget* parent)
    : QWidget(parent), m_summary(wrapped(soft({}))), m_filters(new QWidget), m_filterRow(new Flow(m_filters)),
      m_filterGroup(new QButtonGroup(this)), m_table(new QWidget), m_columns(new Columns(m_table)),
      m_back(new Button({})), m_nextOpen(new Button({})), m_nextFlagged(new Button({})),
      m_end(new Button(tr("End exam…"))), m_sure(new Panel({Space::S32, Space::S16}, Panel::Ground::Well)),
      m_sureText(wrapped(strong({}))), m_stay(new Button(tr("Go on with the exam"))),
      m_handIn(new Button({}, ButtonKind::Danger))
{
    auto* column = new Column(this, Space::None);
    addPage(*column);
    addSure(*column);
    addFooter(*column);
    addKeys();
}

void Navigator::addPage(Column& column)
{
    auto* scroll = new ScrollColumn(widest);
    auto* title = new Column(nullptr, Space::S4);
    title->addWidget(heading(tr("Review"), TextRole::H2));
    title->addWidget(m_summary);
    scroll->column().addLayout(title);
    scroll->column().addWidget(m_filters);
    scroll->column().addWidget(m_table);
    auto* keys = new QWidget;
    auto* hints = new Flow(keys, Space::S24);
    hints->addWidget(new KeyHint(QStringLiteral("[↑] [↓] [←] [→]"), tr("move")));
    hints->addWidget(new KeyHint(QStringLiteral("[Enter]"), tr("go to question")));
    hints->addWidget(new KeyHint(QStringLiteral("[N]"), tr("next without an answer")));
    hints->addWidget(new KeyHint(QStringLiteral("[Esc]"), tr("back")));
    scroll->column().addWidget(keys);
    scroll->column().addStretch();
    column.addWidget(scroll, 1);
}

void Navigator::addSure(Column& column)
{
    auto* row = new Row(nullptr, Space::S12);
    row->addWidget(m_sureText, 1);
    row->addWidget(m_stay);
    row->addWidget(m_handIn);
    m_sure->column().addLayout(row);
    column.addWidget(m_sure);
    m_sure->hide();
    connect(m_handIn, &Button::clicked, this, &Navigator::endWanted);
    connect(m_stay, &Button::clicked, this, &Navigator::stay);
}

void Navigator::addFooter(Column& column)
{
    auto* footer = new Strip(Qt::TopEdge);
    auto* middle = new QWidget;
    auto* flow = new Flow(middle, Space::S12, Space::S8, Qt::AlignHCenter);
    flow->addWidget(m_nextOpen);
    flow->addWidget(m_nextFlagged);
    auto* row = new Row(footer, Space::S12, {Space::S32, Space::S12});
    m_back->setGlyph(Glyph::ChevronPrevious);
    m_back->setToolTip(tr("Back to the question (Esc)"));
    m_nextOpen->setToolTip(tr("The next question without an answer (N)"));
    row->addWidget(m_back, 0, Qt::AlignTop);
    row->addWidget(middle, 1);
    row->addWidget(m_end, 0, Qt::AlignTop);
    column.addWidget(footer);
    connect(m_back, &Button::clicked, this, &Navigator::goBack);
    connect(m_nextOpen, &Button::clicked, this, [this] { goToNext(isOpen); });
    connect(m_nextFlagged, &Button::clicked, this, [this] { goToNext(isFlagged); });
    connect(m_end, &Button::clicked, this, &Navigator::askToEnd);
}

void Navigator::addKeys()
{
    const auto add = [this](Qt::Key key, auto does) {
        auto* action = new QAction(this);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, does);
        addAction(action);
    };
    const auto column = [this](int left) {
        return (layoutDirection() == Qt::LeftToRight ? left : -left) * m_columns->rows();
    };
    add(Qt::Key_Up, [this] { move(-1); });
    add(Qt::Key_Down, [this] { move(1); });
    add(Qt::Key_Left, [this, column] { move(column(-1)); });
    add(Qt::Key_Right, [this, column] { move(column(1)); });
    add(Qt::Key_N, [this] { goToNext(isOpen); });
    add(Qt::Key_Escape, [this] { m_sure->isHidden() ? goBack() : stay(); });
}

void Navigator::setSitting(const exam::Sitting& sitting, int position)
{
    m_position = position;
    m_sure->hide();
    addCells(sitting);
    addFilters();
    describe(sitting);
    const int open = count(isOpen), flagged = count(isFlagged);
    m_back->setText(tr("Back to question %1").arg(position));
    m_nextOpen->setText(tr("Next without an answer (%1)").arg(open));
    m_nextOpen->setVisible(open > 0);
    m_nextFlagged->setText(tr("Next flagged (%1)").arg(flagged));
    m_nextFlagged->setVisible(flagged > 0);
    for (NavigatorCell* cell : std::as_const(m_cells))
        if (cell->position() == position)
            cell->setFocus(Qt::OtherFocusReason);
}

/// The marking rule of this exam, so that the advice about guessing is true; and what ending means.
void Navigator::describe(const exam::Sitting& sitting)
{
    const ExamRules& rules = sitting.attempt().rules;
    m_endsSection = sitting.mayEndSection();
    const int open = count(isOpen);
    const QString costs = rules.marking.wrongMark > 0
                              ? tr("A wrong answer takes %1 of a mark off, an empty one nothing.")
                                    .arg(locale().toString(rules.marking.wrongMark, 'g', 3))
                              : tr("Wrong answers cost nothing in this exam, so leave none empty.");
    m_summary->setText(open == 0
                           ? tr("Every question has an answer.")
                           : tr("%n question(s) have no answer yet.", nullptr, open) + QStringLiteral(" ") + costs);
    const QString what = m_endsSection ? tr("End the section?") : tr("End the exam?");
    const QString after =
        m_endsSection ? tr("There is no way back into it.") : tr("Nothing can be changed afterwards.");
    const QString empty = open == 0 ? QString() : tr("%n question(s) have no answer.", nullptr, open);
    m_sureText->setText(QStringList{what, empty, after}.join(QStringLiteral(" ")).simplified());
    m_end->setText(m_endsSection ? tr("End section…") : tr("End exam…"));
    m_handIn->setText(m_endsSection ? tr("End section") : tr("End exam"));
}

void Navigator::addCells(const exam::Sitting& sitting)
{
    qDeleteAll(std::exchange(m_cells, {}));
    const QList<int> positions = sitting.positions(sitting.section());
    for (const int i : positions) {
        auto* cell = new NavigatorCell(i, sitting.state(i), sitting.sheet(i).flagged);
        connect(cell, &NavigatorCell::clicked, this, [this, i] { Q_EMIT wanted(i); });
        m_columns->addWidget(cell);
        cell->show();
        QWidget::setTabOrder(m_cells.isEmpty() ? m_filters : m_cells.last(), cell);
        m_cells.append(cell);
    }
}

void Navigator::addFilters()
{
    const QList<QAbstractButton*> old = m_filterGroup->buttons();
    qDeleteAll(old);
    const auto add = [this](const QString& text, Glyph glyph, Token token, const Which& which) {
        auto* button = new Button(tr("%1  %2").arg(text).arg(count(which)));
        button->setSize(Button::Size::Small);
        button->setCheckable(true);
        if (glyph != Glyph::None)
            button->setGlyph(glyph, token);
        button->setToolTip(tr("Show these only"));
        button->setChecked(glyph == Glyph::None);
        m_filterGroup->addButton(button);
        m_filterRow->addWidget(button);
        button->show();
        connect(button, &Button::clicked, this, [this, which] { filter(which); });
    };
    const auto in = [](QuestionState state) {
        return [state](const NavigatorCell& cell) { return cell.state() == state; };
    };
    add(tr("All"), Glyph::None, Token::Ink, [](const NavigatorCell&) { return true; });
    add(stateText(QuestionState::Complete), Glyph::Check, Token::Good, in(QuestionState::Complete));
    add(stateText(QuestionState::Incomplete), Glyph::HalfDisc, Token::Bad, in(QuestionState::Incomplete));
    add(stateText(QuestionState::Unseen), Glyph::RingDashed, Token::InkSoft, in(QuestionState::Unseen));
    add(tr("Flagged"), Glyph::FlagFilled, Token::Warn, isFlagged);
}

int Navigator::count(const Which& which) const
{
    return int(std::ranges::count_if(m_cells, [&](const NavigatorCell* cell) { return which(*cell); }));
}

void Navigator::filter(const Which& which)
{
    for (NavigatorCell* cell : std::as_const(m_cells))
        cell->setVisible(which(*cell));
}

void Navigator::move(int by)
{
    QList<NavigatorCell*> shown;
    std::ranges::copy_if(m_cells, std::back_inserter(shown),
                         [](const NavigatorCell* cell) { return !cell->isHidden(); });
    const auto now = std::ranges::find_if(shown, &NavigatorCell::hasFocus);
    const qsizetype to = now == shown.end() ? 0 : now - shown.begin() + by;
    if (to >= 0 && to < shown.size())
        shown[to]->setFocus(Qt::OtherFocusReason);
}

void Navigator::goToNext(const Which& which)
{
    // From the question that was shown on, and round.
    const auto after =
        std::ranges::find_if(m_cells, [&](const NavigatorCell* c) { return c->position() > m_position; });
    const qsizetype from = after - m_cells.begin();
    for (qsizetype i = 0; i < m_cells.size(); ++i) {
        const NavigatorCell* cell = m_cells[(from + i) % m_cells.size()];
        if (which(*cell))
            return Q_EMIT wanted(cell->position());
    }
}

void Navigator::askToEnd()
{
    m_sure->show();
    m_stay->setFocus(Qt::OtherFocusReason);
}

void Navigator::stay()
{
    m_sure->hide();
    m_end->setFocus(Qt::OtherFocusReason);
}

void Navigator::goBack()
{
    Q_EMIT wanted(m_position);
}

} // namespace lamplight::ui
