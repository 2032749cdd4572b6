// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/reviewscreen.h"

#include "parts/button.h"
#include "parts/inlinemessage.h"
#include "parts/scrollcolumn.h"
#include "parts/text.h"
#include "review/cardpanel.h"
#include "review/comparisonview.h"
#include "review/flagmenu.h"
#include "review/gradebar.h"
#include "review/leechpanel.h"
#include "review/reviewhead.h"
#include "study/dayminutes.h"
#include "study/leeches.h"
#include "theme/metrics.h"

#include <QScrollBar>
#include <QTimer>
#include <algorithm>
#include <cmath>
#include <utility>

namespace lamplight::ui {

ReviewScreen::ReviewScreen(study::Session& session, std::unique_ptr<SoundPlayer> player, QWidget* parent)
    : Screen(parent), m_session(session), m_desk(session), m_player(std::move(player)), m_actions(*this),
      m_trail(session), m_second(new QTimer(this))
{
    build();
    connect(&m_actions, &CardActions::triggered, this, &ReviewScreen::act);
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
    m_head = new ReviewHead;
    column->addWidget(m_head);
    m_card = new CardPanel;
    m_card->setCanPlay(m_player != nullptr);
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
    m_asidePlace = new QWidget;
    new Column(m_asidePlace, Space::None);
    column->addWidget(m_asidePlace);
    column->addWidget(m_actions.hints());
    column->addStretch();
    m_flags = new FlagMenu(this);
    connect(m_flags, &FlagMenu::chosen, this, &ReviewScreen::setFlag);
    connect(m_second, &QTimer::timeout, this, &ReviewScreen::showSeconds);
    connect(m_show, &Button::clicked, this, &ReviewScreen::reveal);
    connect(m_card, &CardPanel::submitted, this, &ReviewScreen::reveal);
    connect(m_card, &CardPanel::lessonWanted, this, &ReviewScreen::openLesson);
    connect(m_card, &CardPanel::playWanted, this, [this](const Media& sound) { m_player->play({sound}); });
    connect(m_card, &CardPanel::saveWanted, this, &ReviewScreen::saveSound);
    connect(m_grades, &GradeBar::graded, this, &ReviewScreen::answer);
}

QString ReviewScreen::title() const
{
    return tr("Review");
}

QString ReviewScreen::menuTitle() const
{
    return tr("Card");
}

Destination ReviewScreen::here() const
{
    return {.place = Place::Review, .card = m_view ? m_view->card.id : CardId()};
}

void ReviewScreen::open(const Destination& destination)
{
    m_message->clear();
    m_trail.clear();
    m_view.reset();
    const auto settings = m_session.settings();
    if (!settings)
        return m_message->showError(settings.error());
    m_settings = *settings;
    if (destination.view == u"practice")
        return destination.query.isEmpty() ? choosePractice() : practise(destination.query);
    const auto minutes = study::minutesLeftToday(m_session);
    if (!minutes)
        return m_message->showError(minutes.error());
    m_minutes = minutes->value_or(0);
    auto session = study::ReviewSession::scheduled(m_session, *minutes);
    const auto view = m_desk.view(destination.card);
    if (!session || !destination.card.isValid() || !view)
        return start(std::move(session), *minutes == 0);
    m_review = std::move(*session);
    ask(*view);
}

void ReviewScreen::start(Result<study::ReviewSession> session, bool usedUp)
{
    if (!session)
        return m_message->showError(session.error());
    m_review = std::move(*session);
    usedUp ? showEnd(true) : next();
}

void ReviewScreen::refresh()
{
    if (!m_review)
        return;
    if (const auto settings = m_session.settings(); settings)
        m_settings = *settings;
    const Trail::Followed followed = m_trail.follow();
    if (followed.news == Trail::News::Undone)
        return showAgain(followed.card);
    if (followed.news == Trail::News::Redone)
        return next();
    if (m_phase == Phase::Editing || m_phase == Phase::Leech)
        return;
    // Something else may have changed the card that is shown, or taken it away: show it as it is now, or the next one.
    if (m_view)
        if (const auto view = m_desk.view(m_view->card.id); view && view->card == m_view->card)
            return showProgress();
    next();
}

/// After an undo. What was done to the card that stands here and changes nothing of what is read leaves it as it
/// stands.
void ReviewScreen::showAgain(CardId card)
{
    const auto view = m_desk.view(card);
    if (!view)
        return next();
    const bool stands = m_view && m_view->card.id == card && m_view->card.front == view->card.front &&
                        m_view->card.back == view->card.back &&
                        (m_phase == Phase::Asking || m_phase == Phase::Revealed);
    if (!stands)
        return ask(*view);
    m_view = *view;
    m_head->showCard(*m_view);
    showProgress();
}

void ReviewScreen::next(CardId except)
{
    const auto view = m_review->next(except);
    if (!view)
        return m_message->showError(view.error());
    *view ? ask(**view) : showEnd();
}

void ReviewScreen::ask(const study::CardView& view)
{
    m_view = view;
    if (!readFaces())
        return;
    showPage(nullptr);
    endForm();
    m_phase = Phase::Asking;
    m_shownAt = m_session.clock().monotonicMs();
    m_head->showCard(view);
    m_card->ask(view, m_front);
    m_show->show();
    m_grades->hide();
    m_reason->hide();
    showAside(nullptr);
    m_scroll->verticalScrollBar()->setValue(0);
    showProgress();
    showSeconds();
    m_settings.timerShown ? m_second->start(1000) : m_second->stop();
    offerActs();
    m_show->setFocus(Qt::OtherFocusReason);
    if (m_settings.soundPlayed)
        play(study::CardSide::Front);
}

/// Both at once, so that showing the answer waits for nothing.
bool ReviewScreen::readFaces()
{
    auto front = study::cardFace(m_session, m_view->card, study::CardSide::Front);
    auto back = study::cardFace(m_session, m_view->card, study::CardSide::Back);
    if (!front || !back) {
        m_message->showError(front ? back.error() : front.error());
        return false;
    }
    m_front = std::move(*front);
    m_back = std::move(*back);
    return true;
}

void ReviewScreen::reveal()
{
    if (m_phase != Phase::Asking)
        return;
    m_phase = Phase::Revealed;
    const QString typed = m_card->typed();
    std::optional<recall::Comparison> comparison;
    if (!typed.trimmed().isEmpty())
        comparison = m_desk.compare(*m_view, typed);
    m_card->answer(*m_view, m_front, m_back, comparison ? &*comparison : nullptr);
    m_show->hide();
    m_review->isPractice() ? m_grades->setUnscheduled() : m_grades->setOutcomes(m_view->outcomes);
    m_grades->show();
    m_reason->setVisible(comparison.has_value());
    if (comparison)
        m_reason->setText(proposalText(*comparison));
    offerActs(); // Space presses the grade that has the focus from here on
    m_grades->focusOn(comparison ? comparison->proposal.rating : Rating::Good);
    if (m_settings.soundPlayed)
        play(study::CardSide::Back);
}

qint64 ReviewScreen::sinceShown() const
{
    return m_session.clock().monotonicMs() - m_shownAt;
}

void ReviewScreen::answer(Rating rating)
{
    if (m_phase != Phase::Revealed)
        return;
    const int lapses = m_view->card.lapses;
    const auto card = m_review->answer(m_view->card.id, rating, sinceShown());
    if (!card)
        return m_message->showError(card.error()); // the card stays, and can be answered again
    m_message->clear();
    m_trail.add(card->id, true);
    if (card->lapses > lapses && askAboutLeech(*card))
        return;
    next(card->id);
}

/// Whether this lapse is one to speak of: then the card stays, and the candidate decides what becomes of it.
bool ReviewScreen::askAboutLeech(const Card& card)
{
    if (!study::isLeechLapse(card.lapses, m_settings.leechLapses))
        return false;
    m_phase = Phase::Leech;
    m_view->card = card;
    m_grades->hide();
    m_reason->hide();
    auto* panel = new LeechPanel(card.lapses, card.suspended, !m_view->lessonUid.isEmpty());
    connect(panel, &LeechPanel::editWanted, this, &ReviewScreen::edit);
    connect(panel, &LeechPanel::passageWanted, this, &ReviewScreen::openLesson);
    connect(panel, &LeechPanel::suspendWanted, this, [this] { setAside(m_desk.suspend(m_view->card.id)); });
    connect(panel, &LeechPanel::resumeWanted, this,
            [this] { setAside(m_desk.setSuspended({m_view->card.id}, false)); });
    connect(panel, &LeechPanel::kept, this, [this] { next(m_view->card.id); });
    showAside(panel);
    offerActs();
    panel->begin();
    return true;
}

void ReviewScreen::showProgress()
{
    const int done = m_trail.answered();
    if (m_review->isPractice()) {
        const auto summary = m_review->summary();
        return summary ? m_head->showPractice(done, std::max(1, summary->left)) : m_message->showError(summary.error());
    }
    const auto queue = m_desk.queue();
    const auto used = m_review->used();
    if (!queue || !used)
        return m_message->showError(queue ? used.error() : queue.error());
    const int minutes = *used ? std::min(queue->minutes, int(std::ceil((1 - **used) * m_minutes))) : queue->minutes;
    m_head->showProgress(done, std::max(1, queue->total()), std::max(1, minutes));
}

void ReviewScreen::showSeconds()
{
    const bool runs = m_phase == Phase::Asking || m_phase == Phase::Revealed;
    if (runs || !m_settings.timerShown)
        m_head->showSeconds(int(sinceShown() / 1000), m_settings.timerShown ? m_settings.timerCapSeconds : 0);
}

} // namespace lamplight::ui
