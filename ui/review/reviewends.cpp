// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/button.h"
#include "parts/emptystate.h"
#include "parts/inlinemessage.h"
#include "parts/scrollcolumn.h"
#include "review/practicepage.h"
#include "review/reviewscreen.h"
#include "review/summarypage.h"

#include <QScrollBar>
#include <QTimer>

/// What stands here when there is no card.
namespace lamplight::ui {

void ReviewScreen::showPage(QWidget* page)
{
    if (m_end) { // it may be what is asking for it
        m_end->hide();
        m_end->deleteLater();
    }
    m_end = page;
    m_page->setVisible(!page);
    if (!page)
        return;
    endForm();
    m_phase = Phase::Ended;
    m_view.reset();
    m_second->stop();
    if (m_player)
        m_player->stop();
    m_actions.offer({});
    m_scroll->column().insertWidget(0, page);
    page->show();
    m_scroll->verticalScrollBar()->setValue(0);
}

/// `usedUp`: today's minutes were used up before the session began.
void ReviewScreen::showEnd(bool usedUp)
{
    auto summary = m_review->summary();
    if (!summary)
        return m_message->showError(summary.error());
    if (usedUp && summary->left > 0)
        summary->end = study::SessionEnd::MinutesUsed;
    if (summary->answers == 0 && summary->end != study::SessionEnd::MinutesUsed)
        return showNothing(*summary);
    auto* page = new SummaryPage(*summary, m_review->isPractice());
    connect(page, &SummaryPage::goOnWanted, this, [this] { start(study::ReviewSession::scheduled(m_session)); });
    connect(page, &SummaryPage::practiceWanted, this, &ReviewScreen::choosePractice);
    connect(page, &SummaryPage::finished, this, [this] { Q_EMIT go({Place::Today}); });
    connect(page, &SummaryPage::cardWanted, this, [this](CardId id) {
        const auto view = m_desk.view(id);
        if (view && !view->lessonUid.isEmpty())
            Q_EMIT go({.place = Place::Lessons, .lesson = view->lessonUid, .anchor = view->card.block});
        else if (view)
            ask(*view);
    });
    showPage(page);
    page->begin();
}

void ReviewScreen::showNothing(const study::SessionSummary& summary)
{
    const auto queue = m_desk.queue();
    const int later = queue ? queue->learningLater : 0;
    QStringList notes;
    if (later > 0)
        notes.append(tr("%n card(s) come back in a few minutes.", nullptr, later));
    if (summary.dueTomorrow > 0)
        notes.append(tr("%n card(s) come tomorrow.", nullptr, summary.dueTomorrow));
    auto* page = new EmptyState(
        Glyph::Check, tr("Nothing is due now."),
        notes.isEmpty() ? tr("Cards are made from a lesson's definitions and takeaways, when you import it.")
                        : notes.join(QLatin1Char(' ')),
        tr("Back to Today"));
    connect(page, &EmptyState::triggered, this, [this] { Q_EMIT go({Place::Today}); });
    showPage(page);
    page->action()->setFocus(Qt::OtherFocusReason);
}

void ReviewScreen::choosePractice()
{
    auto* page = new PracticePage(m_session);
    connect(page, &PracticePage::started, this, &ReviewScreen::practise);
    connect(page, &PracticePage::cancelled, this, [this] { open({Place::Review}); });
    showPage(page);
    page->begin();
}

/// Nothing is rescheduled by what follows.
void ReviewScreen::practise(const QString& query)
{
    auto session = study::ReviewSession::practice(m_session, query);
    const auto summary = session ? session->summary() : Result<study::SessionSummary>(tl::unexpected(session.error()));
    if (!summary)
        return m_message->showError(summary.error());
    if (summary->left == 0) {
        if (!m_end)
            choosePractice();
        return m_message->show(Tone::Warn, tr("Nothing found"), tr("No card matches: %1").arg(query));
    }
    m_message->clear();
    m_trail.clear();
    start(std::move(session));
}

} // namespace lamplight::ui
