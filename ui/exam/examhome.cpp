// SPDX-License-Identifier: GPL-3.0-or-later
#include "exam/examhome.h"

#include "exam/clocktext.h"
#include "parts/button.h"
#include "parts/emptystate.h"
#include "parts/glyphview.h"
#include "parts/inlinemessage.h"
#include "parts/panel.h"
#include "parts/rowbutton.h"
#include "parts/scrollcolumn.h"
#include "parts/text.h"
#include "parts/whensat.h"
#include "theme/metrics.h"

#include <QApplication>
#include <QLocale>
#include <utility>

namespace lamplight::ui {

namespace {

int questionsOf(const Blueprint& blueprint)
{
    int sum = 0;
    for (const BlueprintRow& row : blueprint.rows)
        sum += row.count;
    return sum;
}

QString whatItAsks(const Blueprint& blueprint)
{
    return QStringList{ExamHome::tr("%n question(s)", nullptr, questionsOf(blueprint)),
                       ExamHome::tr("%n minute(s)", nullptr, blueprint.minutes),
                       ExamHome::tr("pass mark %1 %").arg(QLocale().toString(blueprint.passMark, 'g', 4)),
                       blueprint.countTimeWhileClosed
                           ? ExamHome::tr("the clock goes on while the program is closed")
                           : ExamHome::tr("the clock stands still while the program is closed")}
        .join(QStringLiteral(" · "));
}

} // namespace

ExamHome::ExamHome(study::ExamDesk& desk, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_message(new InlineMessage),
      m_scroll(new ScrollColumn(metric::columnCard, Space::S24))
{
    auto* column = new Column(this, Space::None);
    column->addWidget(m_message);
    column->addWidget(m_scroll, 1);
}

void ExamHome::refresh()
{
    const bool hadFocus = m_page && m_page->isAncestorOf(QApplication::focusWidget());
    m_message->clear();
    m_first = nullptr;
    delete m_page;
    m_page = new QWidget;
    m_scroll->column().insertWidget(0, m_page);
    auto* column = new Column(m_page, Space::S24, {});
    const auto running = m_desk.running();
    const auto blueprints = m_desk.blueprints();
    if (const Error* error = firstError(running, blueprints))
        return m_message->showError(*error);
    const bool empty = blueprints->isEmpty() && !*running;
    if (empty)
        addEmpty(*column);
    else
        column->addWidget(heading(tr("Exam"), TextRole::H1));
    if (*running)
        addRunning(*column, **running);
    addBlueprints(*column, *blueprints, !*running);
    addAttempts(*column);
    if (!empty)
        column->addStretch();
    m_page->show(); // at once: a layout would wait for the event loop, and the focus would find nothing
    if (hadFocus)
        focusFirst();
}

void ExamHome::addEmpty(Column& column)
{
    auto* empty = new EmptyState(Glyph::Exam, tr("This deck has no exam yet."),
                                 tr("An exam comes with a course: its questions and how many of each it asks."),
                                 tr("Import a course"));
    connect(empty, &EmptyState::triggered, this, &ExamHome::importWanted);
    column.addWidget(empty);
    m_first = empty->action();
}

void ExamHome::showError(const Error& error)
{
    m_message->showError(error);
}

void ExamHome::focusFirst()
{
    if (m_first)
        m_first->setFocus(Qt::OtherFocusReason);
}

/// What can be done on a panel; the first on the page has the focus when it opens.
template <class Does>
void ExamHome::addAction(Column& column, Button* button, Does does)
{
    column.addGap(Space::S8);
    column.addWidget(button, 0, Qt::AlignLeading);
    connect(button, &Button::clicked, this, does);
    if (!m_first)
        m_first = button;
}

void ExamHome::addRunning(Column& column, const exam::Sitting& sitting)
{
    auto* panel = new Panel;
    panel->column().addWidget(heading(tr("“%1” is running").arg(sitting.attempt().name), TextRole::H3));
    const auto seconds = sitting.secondsLeft(m_desk.now());
    const QString answered =
        tr("%1 of %n question(s) answered", nullptr, sitting.size()).arg(sitting.count(exam::QuestionState::Complete));
    panel->column().addWidget(
        wrapped(soft(seconds ? tr("%1 left; %2.").arg(clockText(*seconds), answered) : answered)));
    auto* resume = new Button(tr("Go on with the exam"), ButtonKind::Primary);
    resume->setToolTip(tr("Go back into the room where you left it"));
    addAction(panel->column(), resume, &ExamHome::resumeWanted);
    column.addWidget(panel);
}

void ExamHome::addBlueprints(Column& column, const QList<Blueprint>& blueprints, bool mayStart)
{
    for (const Blueprint& blueprint : blueprints) {
        auto* panel = new Panel;
        panel->column().addWidget(wrapped(heading(blueprint.name, TextRole::H3)));
        panel->column().addWidget(wrapped(soft(whatItAsks(blueprint))));
        const auto shortages = m_desk.shortages(blueprint);
        if (!shortages)
            return m_message->showError(shortages.error());
        if (!shortages->isEmpty())
            addShortages(panel->column(), *shortages);
        else if (mayStart)
            addStart(panel->column(), blueprint);
        column.addWidget(panel);
    }
}

void ExamHome::addShortages(Column& column, const QList<exam::Shortage>& shortages)
{
    auto* title = new Row(nullptr, Space::S8);
    title->addWidget(new GlyphView(Glyph::Warning, Token::Bad));
    auto* word = strong(tr("It can't be sat: the deck has too few complete questions."));
    word->setToken(Token::Bad);
    title->addWidget(wrapped(word), 1);
    column.addGap(Space::S8);
    column.addLayout(title);
    for (const exam::Shortage& shortage : shortages)
        column.addWidget(wrapped(new Text(exam::describe(shortage))));
    addAction(column, new Button(tr("Import more questions")), &ExamHome::importWanted);
}

void ExamHome::addStart(Column& column, const Blueprint& blueprint)
{
    auto* start = new Button(tr("Start the exam"), m_first ? ButtonKind::Normal : ButtonKind::Primary);
    start->setAccessibleName(tr("Start the exam “%1”").arg(blueprint.name));
    start->setToolTip(tr("Extra time and how the room works come first; the clock starts after them"));
    addAction(column, start, [this, blueprint] { Q_EMIT startWanted(blueprint); });
}

void ExamHome::addAttempts(Column& column)
{
    const auto attempts = m_desk.attempts();
    if (!attempts)
        return m_message->showError(attempts.error());
    auto* panel = new Panel({Space::S16, Space::S8});
    bool any = false;
    for (const study::AttemptSummary& attempt : *attempts) {
        if (attempt.endedAt == 0)
            continue;
        if (std::exchange(any, true))
            panel->column().addWidget(new Rule);
        auto* row = new RowButton(attempt.name, whenSat(attempt.startedAt, attempt.usedMs));
        const bool passed = attempt.score.passed();
        row->setValue(tr("%1 of %2").arg(attempt.score.right).arg(attempt.score.asked),
                      passed ? tr("passed") : tr("not passed"), passed ? Glyph::Check : Glyph::Cross,
                      passed ? Token::Good : Token::Bad);
        connect(row, &RowButton::clicked, this, [this, id = attempt.id] { Q_EMIT reportWanted(id); });
        panel->column().addWidget(row);
    }
    if (!any) {
        delete panel;
        return;
    }
    column.addWidget(heading(tr("Handed in"), TextRole::H3));
    column.addWidget(panel);
}

} // namespace lamplight::ui
