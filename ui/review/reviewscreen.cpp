// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/reviewscreen.h"

#include "parts/button.h"
#include "parts/emptystate.h"
#include "parts/flow.h"
#include "parts/inlinemessage.h"
#include "parts/keycap.h"
#include "parts/scrollcolumn.h"
#include "parts/stackedbar.h"
#include "parts/text.h"
#include "review/cardpanel.h"
#include "review/cardwords.h"
#include "review/comparisonview.h"
#include "review/gradebar.h"
#include "theme/metrics.h"

#include <QAction>
#include <QScrollBar>
#include <algorithm>
#include <utility>

namespace lamplight::ui {

namespace {

/// Longer looks than this say that the reader was away, not that the card is hard.
constexpr qint64 longestAnswerMs = 60000;

} // namespace

ReviewScreen::ReviewScreen(study::Session& session, QWidget* parent)
    : Screen(parent), m_session(session), m_desk(session)
{
    build();
    addActions();
}

void ReviewScreen::build()
{
    auto* outer = new Column(this, Space::None);
    m_message = new InlineMessage;
    m_scroll = new ScrollColumn(metric::columnCard, Space::S24);
    outer->addWidget(m_message);
    outer->addWidget(m_scroll, 1);
    m_page = new QWidget;
    m_scroll->column().addWidget(m_page);
    auto* column = new Column(m_page, Space::S16, {});

    auto* top = new Row(nullptr, Space::S16);
    m_where = caption({});
    m_left = soft({});
    top->addWidget(wrapped(m_where), 1);
    top->addWidget(m_left);
    column->addLayout(top);
    m_bar = new StackedBar;
    m_bar->setThickness(metric::thinBar);
    column->addWidget(m_bar);

    m_card = new CardPanel;
    column->addWidget(m_card);
    m_show = new Button(tr("Show the answer"), ButtonKind::Primary);
    m_show->setSize(Button::Size::Large);
    m_show->showKey(tr("Space"));
    m_show->setToolTip(tr("Show the answer (Space)"));
    column->addWidget(m_show, 0, Qt::AlignHCenter);
    m_grades = new GradeBar;
    column->addWidget(m_grades);
    m_reason = wrapped(soft({}));
    m_reason->setAlignment(Qt::AlignHCenter);
    column->addWidget(m_reason);
    m_note = wrapped(soft({}));
    m_note->setAlignment(Qt::AlignHCenter);
    column->addWidget(m_note);
    m_keys = new QWidget;
    column->addWidget(m_keys);
    column->addStretch();
    connect(m_show, &Button::clicked, this, &ReviewScreen::reveal);
    connect(m_card, &CardPanel::submitted, this, &ReviewScreen::reveal);
    connect(m_card, &CardPanel::lessonWanted, this, &ReviewScreen::openLesson);
    connect(m_grades, &GradeBar::graded, this, &ReviewScreen::answer);
}

QAction* ReviewScreen::action(const QString& text, const QKeySequence& key, void (ReviewScreen::*slot)())
{
    auto* action = new QAction(text, this);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, slot);
    addAction(action);
    m_cardActions.append(action);
    return action;
}

void ReviewScreen::addActions()
{
    m_reveal = action(tr("&Show the answer"), Qt::Key_Space, &ReviewScreen::reveal);
    action(tr("&Type the answer"), Qt::Key_T, &ReviewScreen::typeIt);
    action(tr("&Information on the card"), Qt::Key_I, &ReviewScreen::showInfo);
    action(tr("&Why this card now"), Qt::Key_W, &ReviewScreen::showWhy);
    action(tr("&Bury until tomorrow"), Qt::Key_B, &ReviewScreen::bury);
    action(tr("S&uspend"), Qt::Key_S, &ReviewScreen::suspend);
    action(tr("Open in &lesson"), Qt::Key_L, &ReviewScreen::openLesson);
    auto* flow = new Flow(m_keys, Space::S16, Space::S8, Qt::AlignHCenter);
    m_typeHint = new KeyHint(QStringLiteral("[T]"), tr("type it"));
    flow->addWidget(m_typeHint);
    flow->addWidget(new KeyHint(QStringLiteral("[I]"), tr("info")));
    flow->addWidget(new KeyHint(QStringLiteral("[W]"), tr("why now")));
    flow->addWidget(new KeyHint(QStringLiteral("[B]"), tr("bury")));
    flow->addWidget(new KeyHint(QStringLiteral("[S]"), tr("suspend")));
    flow->addWidget(new KeyHint(QStringLiteral("[L]"), tr("lesson")));
}

QString ReviewScreen::title() const
{
    return tr("Review");
}

Destination ReviewScreen::here() const
{
    return {.place = Place::Review, .card = m_view ? m_view->card.id : CardId()};
}

void ReviewScreen::open(const Destination& destination)
{
    m_done = 0;
    m_before.reset();
    m_message->clear();
    if (destination.card.isValid()) {
        if (const auto view = m_desk.view(destination.card); view)
            return ask(*view);
    }
    next();
}

void ReviewScreen::refresh()
{
    // What was just done to a card is undone: here it is again.
    if (m_before)
        if (const auto view = m_desk.view(m_before->id); view && view->card == *m_before) {
            m_before.reset();
            m_done = m_doneBefore;
            return ask(*view);
        }
    // Undo may have changed the card that is shown, or taken it away: show it as it is now, or the next one.
    if (m_view)
        if (const auto view = m_desk.view(m_view->card.id); view && view->card == m_view->card)
            return showProgress();
    next();
}

void ReviewScreen::next(CardId except)
{
    const auto view = m_desk.next(except);
    if (!view)
        return m_message->showError(view.error());
    *view ? ask(**view) : showEnd();
}

void ReviewScreen::ask(const study::CardView& view)
{
    delete std::exchange(m_end, nullptr);
    m_page->show();
    m_view = view;
    m_revealed = false;
    for (QAction* each : std::as_const(m_cardActions))
        each->setEnabled(true);
    m_shownAt = m_session.clock().monotonicMs();
    m_where->setText(placeOf(view));
    m_card->ask(view);
    m_typeHint->setVisible(m_card->takesTyping());
    m_show->show();
    m_grades->hide();
    m_reason->hide();
    m_note->hide();
    m_scroll->verticalScrollBar()->setValue(0);
    showProgress();
    m_show->setFocus(Qt::OtherFocusReason);
}

void ReviewScreen::reveal()
{
    if (!m_view || m_revealed)
        return;
    m_revealed = true;
    m_reveal->setEnabled(false); // Space presses the grade that has the focus from here on
    const QString typed = m_card->typed();
    std::optional<recall::Comparison> comparison;
    if (!typed.trimmed().isEmpty())
        comparison = m_desk.compare(*m_view, typed);
    m_card->answer(*m_view, comparison ? &*comparison : nullptr);
    m_typeHint->hide();
    m_show->hide();
    m_grades->setOutcomes(m_view->outcomes);
    m_grades->show();
    m_reason->setVisible(comparison.has_value());
    if (comparison)
        m_reason->setText(proposalText(*comparison));
    m_grades->focusOn(comparison ? comparison->proposal.rating : Rating::Good);
}

void ReviewScreen::answer(Rating rating)
{
    if (!m_view || !m_revealed)
        return;
    const qint64 ms = std::min(longestAnswerMs, m_session.clock().monotonicMs() - m_shownAt);
    const auto card = m_desk.answer(m_view->card.id, rating, ms);
    if (!card)
        return m_message->showError(card.error()); // the card stays, and can be answered again
    m_before = m_view->card;
    m_doneBefore = m_done++;
    next(m_view->card.id);
}

void ReviewScreen::showProgress()
{
    const auto queue = m_desk.queue();
    if (!queue)
        return m_message->showError(queue.error());
    const int left = std::max(1, queue->total());
    m_left->setText(QStringLiteral("%1 · %2").arg(tr("%1 of %2").arg(m_done + 1).arg(m_done + left),
                                                  tr("%n min left", nullptr, std::max(1, queue->minutes))));
    m_bar->setParts({{double(m_done), StackedBar::Fill::Solid, Tone::Lamp, tr("%n answered", nullptr, m_done)},
                     {double(left), StackedBar::Fill::Track, Tone::Lamp, tr("%n left", nullptr, left)}});
}

void ReviewScreen::showEnd()
{
    m_view.reset();
    for (QAction* each : std::as_const(m_cardActions))
        each->setEnabled(false);
    m_page->hide();
    delete std::exchange(m_end, nullptr);
    const auto queue = m_desk.queue();
    const int later = queue ? queue->learningLater : 0;
    QStringList notes;
    if (m_done > 0)
        notes.append(tr("%n answer(s) this time, each on disk.", nullptr, m_done));
    if (later > 0)
        notes.append(tr("%n card(s) come back in a few minutes.", nullptr, later));
    m_end = new EmptyState(Glyph::Check, m_done > 0 ? tr("That is all for now.") : tr("Nothing is due now."),
                           notes.isEmpty()
                               ? tr("Cards are made from a lesson's definitions and takeaways, when you import it.")
                               : notes.join(QLatin1Char(' ')),
                           tr("Back to Today"));
    connect(m_end, &EmptyState::triggered, this, [this] { Q_EMIT go({Place::Today}); });
    m_scroll->column().insertWidget(0, m_end);
    m_end->show();
    m_end->action()->setFocus(Qt::OtherFocusReason);
}

void ReviewScreen::setAside(Result<deck::Changes> (study::ReviewDesk::*how)(CardId))
{
    if (!m_view)
        return;
    const auto done = (m_desk.*how)(m_view->card.id);
    if (!done)
        return m_message->showError(done.error());
    m_before = m_view->card;
    m_doneBefore = m_done;
    next(m_view->card.id);
}

void ReviewScreen::typeIt()
{
    if (!m_revealed)
        m_card->focusField();
}

void ReviewScreen::showInfo()
{
    if (!m_view)
        return;
    m_note->setText(factsOf(*m_view));
    m_note->show();
}

void ReviewScreen::showWhy()
{
    if (!m_view)
        return;
    m_note->setText(m_view->why);
    m_note->show();
}

void ReviewScreen::openLesson()
{
    if (m_view && !m_view->lessonUid.isEmpty())
        Q_EMIT go({.place = Place::Lessons, .lesson = m_view->lessonUid, .anchor = m_view->card.block});
}

} // namespace lamplight::ui
