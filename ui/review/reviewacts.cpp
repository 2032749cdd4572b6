// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/inlinemessage.h"
#include "parts/text.h"
#include "review/cardpanel.h"
#include "review/datepanel.h"
#include "review/editpanel.h"
#include "review/flagmenu.h"
#include "review/gradebar.h"
#include "review/infopanel.h"
#include "review/reviewhead.h"
#include "review/reviewscreen.h"

#include <QFileDialog>
#include <QSaveFile>
#include <utility>

/// What can be done with the card that is shown, besides answering it.
namespace lamplight::ui {

void ReviewScreen::offerActs()
{
    QList<CardAct> acts;
    const bool shown = m_phase == Phase::Asking || m_phase == Phase::Revealed;
    if (shown || m_phase == Phase::Leech)
        acts.append({CardAct::Edit, CardAct::Flag, CardAct::Info});
    if ((shown || m_phase == Phase::Leech) && !m_view->lessonUid.isEmpty())
        acts.append(CardAct::Lesson);
    if (m_phase == Phase::Leech && !m_view->card.suspended)
        acts.append(CardAct::Suspend);
    if (m_phase == Phase::Asking)
        acts.append(CardAct::Reveal);
    if (m_phase == Phase::Asking && m_card->takesTyping())
        acts.append(CardAct::Type);
    if (shown && m_player && !(m_phase == Phase::Revealed ? m_back : m_front).sounds.isEmpty())
        acts.append(CardAct::Replay);
    if (shown && !m_review->isPractice()) {
        acts.append({CardAct::Why, CardAct::Bury, CardAct::Suspend});
        if (m_view->siblings > 0)
            acts.append(CardAct::BurySiblings);
        if (m_view->card.state != CardState::New)
            acts.append(CardAct::Date);
    }
    m_actions.offer(acts);
}

void ReviewScreen::act(CardAct act)
{
    if (!m_view)
        return;
    const CardId id = m_view->card.id;
    switch (act) {
    case CardAct::Reveal: return reveal();
    case CardAct::Type: return m_card->focusField();
    case CardAct::Replay: return play(m_phase == Phase::Revealed ? study::CardSide::Back : study::CardSide::Front);
    case CardAct::Info: return showInfo();
    case CardAct::Why: return showWhy();
    case CardAct::Edit: return edit();
    case CardAct::Flag:
        m_flags->setCurrent(m_view->card.flag);
        return m_flags->popup(m_head->mapToGlobal(QPoint(0, m_head->height())));
    case CardAct::Bury: return setAside(m_desk.bury(id));
    case CardAct::BurySiblings: return setAside(m_desk.buryWithSiblings(id));
    case CardAct::Suspend: return setAside(m_desk.suspend(id));
    case CardAct::Date: return askDate();
    case CardAct::Lesson: return openLesson();
    }
}

void ReviewScreen::showAside(QWidget* aside)
{
    if (m_aside) { // it may be what is asking for it
        m_aside->hide();
        m_aside->deleteLater();
    }
    m_aside = aside;
    m_asidePlace->setVisible(aside != nullptr);
    if (!aside)
        return;
    m_asidePlace->layout()->addWidget(aside);
    aside->show();
}

void ReviewScreen::showInfo()
{
    if (m_phase == Phase::Leech) // the decision stays in its place
        return m_message->show(Tone::Info, tr("Memory"), m_view->why);
    if (qobject_cast<InfoPanel*>(m_aside))
        return showAside(nullptr);
    const auto info = study::cardInfo(m_session, m_view->card.id);
    if (!info)
        return m_message->showError(info.error());
    auto* panel = new InfoPanel(*info);
    connect(panel, &InfoPanel::closed, this, [this] { showAside(nullptr); });
    showAside(panel);
}

void ReviewScreen::showWhy()
{
    auto* why = wrapped(soft(m_view->why));
    why->setAlignment(Qt::AlignHCenter);
    showAside(why);
}

void ReviewScreen::openLesson()
{
    if (m_view && !m_view->lessonUid.isEmpty())
        Q_EMIT go({.place = Place::Lessons, .lesson = m_view->lessonUid, .anchor = m_view->card.block});
}

void ReviewScreen::showForm(QWidget* form)
{
    m_phaseBefore = std::exchange(m_phase, Phase::Editing);
    m_lookedMs = sinceShown();
    for (QWidget* each : std::initializer_list<QWidget*>{m_card, m_grades, m_reason, m_asidePlace})
        each->hide();
    m_show->hide();
    m_form = form;
    m_page->layout()->addWidget(form);
    static_cast<QBoxLayout*>(m_page->layout())->insertWidget(1, form);
    form->show();
    offerActs();
}

/// Takes the form away; what stood there comes back with whoever shows the card again.
void ReviewScreen::endForm()
{
    if (!m_form)
        return;
    m_form->hide();
    m_form->deleteLater();
    m_form = nullptr;
    m_card->show();
}

/// As before the form: what was looked at before it counts, the time in it doesn't.
void ReviewScreen::leaveForm()
{
    const Phase before = m_phaseBefore;
    const qint64 looked = m_lookedMs;
    if (before == Phase::Leech)
        return next(m_view->card.id);
    ask(*m_view);
    if (before == Phase::Revealed)
        reveal();
    m_shownAt = m_session.clock().monotonicMs() - looked;
}

void ReviewScreen::edit()
{
    if (m_phase == Phase::Editing)
        return;
    auto* panel = new EditPanel(m_view->card);
    connect(panel, &EditPanel::saved, this, [this, panel] { saveEdit(*panel); });
    connect(panel, &EditPanel::cancelled, this, &ReviewScreen::leaveForm);
    showForm(panel);
    panel->begin();
}

void ReviewScreen::saveEdit(const EditPanel& panel)
{
    const study::CardEdit wanted{panel.front(), panel.back(), panel.accepted()};
    if (wanted == study::CardEdit::of(m_view->card))
        return leaveForm();
    const auto done = m_desk.edit(m_view->card.id, wanted);
    if (!done)
        return m_message->showError(done.error()); // the form stays, with what was written
    m_message->clear();
    m_trail.add(m_view->card.id, false);
    if (const auto view = m_desk.view(m_view->card.id); view)
        m_view = *view;
    leaveForm();
}

void ReviewScreen::askDate()
{
    const auto days = m_session.days();
    if (!days)
        return m_message->showError(days.error());
    auto* panel = new DatePanel(days->dayOf(m_session.clock().utcMs()), days->dayOf(m_view->card.due));
    const CardId id = m_view->card.id;
    connect(panel, &DatePanel::dateChosen, this,
            [this, panel, id] { setAside(m_desk.reschedule({id}, panel->date())); });
    connect(panel, &DatePanel::forgetWanted, this, [this, id] { setAside(m_desk.forget({id})); });
    connect(panel, &DatePanel::cancelled, this, &ReviewScreen::leaveForm);
    showForm(panel);
    panel->begin();
}

void ReviewScreen::setFlag(CardFlag flag)
{
    if (!m_view || flag == m_view->card.flag)
        return;
    const auto done = m_desk.setFlag({m_view->card.id}, flag);
    if (!done)
        return m_message->showError(done.error());
    m_trail.add(m_view->card.id, false);
    m_view->card.flag = flag;
    m_head->showCard(*m_view);
}

/// The card is done with for now; the next one comes.
void ReviewScreen::setAside(const Result<deck::Changes>& done)
{
    if (!done)
        return m_message->showError(done.error());
    m_message->clear();
    m_trail.add(m_view->card.id, false);
    next(m_view->card.id);
}

void ReviewScreen::play(study::CardSide side)
{
    if (!m_player)
        return;
    QList<Media> sounds;
    for (const study::FaceMedium& sound : (side == study::CardSide::Front ? m_front : m_back).sounds)
        if (!sound.isMissing())
            sounds.append(sound.media);
    sounds.isEmpty() ? m_player->stop() : m_player->play(sounds);
}

void ReviewScreen::saveSound(const Media& sound)
{
    const QString file = QFileDialog::getSaveFileName(this, tr("Save the sound"), sound.name);
    if (file.isEmpty())
        return;
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly) || out.write(sound.bytes) != sound.bytes.size() || !out.commit())
        m_message->show(Tone::Bad, tr("Not saved"), tr("%1 couldn't be written: %2.").arg(file, out.errorString()));
}

} // namespace lamplight::ui
