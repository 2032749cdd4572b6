// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/lessonpane.h"

#include "lessons/conceptpopover.h"
#include "lessons/linkspot.h"
#include "lessons/outline.h"
#include "lessons/pageentries.h"
#include "lessons/pageevents.h"
#include "lessons/readingprogress.h"
#include "lessons/readingview.h"
#include "lessons/standingtext.h"
#include "parts/stack.h"
#include "parts/text.h"
#include "study/session.h"

#include <algorithm>

namespace lamplight::ui {

LessonPane::LessonPane(study::Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_events(new PageEvents(this)), m_view(new ReadingView),
      m_outline(new Outline)
{
    auto* column = new Column(this, Space::None);
    column->addWidget(m_view);
    m_view->setMarginWidget(makeMargin());
    m_popover = new ConceptPopover(&m_view->page());
    m_progress = new ReadingProgress(session.clock(), *m_view, this);
    connect(m_events, &PageEvents::linkFollowed, this, &LessonPane::follow);
    connect(m_events, &PageEvents::splitAccepted, this, &LessonPane::splitAccepted);
    connect(m_events, &PageEvents::nextWanted, this, &LessonPane::nextWanted);
    connect(m_events, &PageEvents::questionAnswered, this, &LessonPane::noteAnswer);
    connect(m_popover, &ConceptPopover::relatedWanted, this, &LessonPane::openRelated);
    connect(m_popover, &ConceptPopover::placeWanted, this, &LessonPane::placeWanted);
    connect(m_popover, &ConceptPopover::cardWanted, this, &LessonPane::cardWanted);
    connect(m_progress, &ReadingProgress::read, this, &LessonPane::read);
    connect(m_outline, &Outline::wanted, this, &LessonPane::scrollTo);
    connect(m_view, &ReadingView::moved, this, &LessonPane::markSection);
    connect(m_view, &ReadingView::marginChanged, this, &LessonPane::placePopover);
}

LessonPane::~LessonPane() = default;

QWidget* LessonPane::makeMargin()
{
    auto* margin = new QWidget;
    auto* column = new Column(margin, Space::S8, {Space::S16, Space::None});
    auto* title = heading(tr("On this page"), TextRole::Body);
    title->setContentsMargins(14, 0, 0, 0); // above the words of the sections
    column->addWidget(title);
    column->addWidget(m_outline, 1);
    return margin;
}

void LessonPane::show(std::shared_ptr<const study::ShownPage> page, const QString& anchor, const QString& next)
{
    const bool same = m_page && m_page->page.lesson.uid == page->page.lesson.uid;
    const bool changed = !same || m_page->page.lesson != page->page.lesson || m_page->blocks != page->blocks ||
                         m_page->page.questions != page->page.questions || m_next != next;
    m_page = std::move(page);
    m_next = next;
    if (!changed) {
        if (!anchor.isEmpty())
            scrollTo(anchor);
        return;
    }
    m_popover->close();
    m_answered.clear();
    const QString title = m_page->page.lesson.title;
    m_view->setAccessibleName(title);
    m_view->page().setLayoutDirection(title.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    m_outline->setEntries(outlineOf(*m_page));
    const QList<PageEntry> entries = pageEntries(m_page, m_next, m_session, m_events);
    if (same)
        m_view->replacePage(entries);
    else
        m_view->showPage(entries, anchor);
    beginProgress();
    markSection();
}

bool LessonPane::isForAnswering(const QString& block) const
{
    const QList<Block>& blocks = m_page->page.lesson.blocks;
    const auto found = std::ranges::find(blocks, block, &Block::uid);
    return found != blocks.end() && std::ranges::any_of(found->questions, [this](const QString& uid) {
               const auto question = m_page->page.questions.constFind(uid);
               return question != m_page->page.questions.cend() && !question->isIncomplete();
           });
}

/// A check with questions that can be answered counts by their answers, not by being looked at.
void LessonPane::beginProgress()
{
    QHash<QString, qint64> unread;
    const QList<Block>& blocks = m_page->page.lesson.blocks;
    for (qsizetype i = 0; i < blocks.size(); ++i)
        if (!m_page->page.seen.contains(blocks[i].uid) && !isForAnswering(blocks[i].uid))
            unread.insert(blocks[i].uid, m_page->blocks[i].leastReadingMs);
    m_progress->begin(unread);
}

void LessonPane::noteAnswer(const QString& question)
{
    m_answered.insert(question);
    for (const Block& block : m_page->page.lesson.blocks) {
        if (!block.questions.contains(question))
            continue;
        const bool all = std::ranges::all_of(block.questions, [this](const QString& uid) {
            const auto asked = m_page->page.questions.constFind(uid);
            return asked == m_page->page.questions.cend() || asked->isIncomplete() || m_answered.contains(uid);
        });
        if (all)
            Q_EMIT read({block.uid});
    }
}

void LessonPane::scrollTo(const QString& block)
{
    m_view->scrollTo(block);
    m_view->setFocus(Qt::OtherFocusReason);
}

void LessonPane::follow(LinkSpot* link)
{
    const auto view = m_page->page.concepts.constFind(link->conceptId());
    if (view == m_page->page.concepts.cend())
        return;
    if (m_popover->isVisible() && m_popover->link() == link)
        return m_popover->close();
    openConcept(*view, link);
}

void LessonPane::openRelated(const QString& term)
{
    for (const study::ConceptView& view : m_page->page.concepts)
        if (view.concept_.term == term && m_popover->link())
            return openConcept(study::ConceptView(view), m_popover->link());
}

void LessonPane::openConcept(const study::ConceptView& view, LinkSpot* link)
{
    const bool place = std::ranges::any_of(view.definitions,
                                           [](const Definition& definition) { return !definition.places.isEmpty(); });
    const auto cards = study::ReadingDesk(m_session).cardsOf(view.concept_.id).value_or(QList<Card>());
    const auto standing = study::cardStanding(m_session, cards).value_or(std::nullopt);
    m_popover->open(view, {standingText(standing), place, standing.has_value()}, link);
    placePopover();
    m_popover->takeFocus();
}

void LessonPane::placePopover()
{
    const LinkSpot* link = m_popover->link();
    if (!m_popover->isVisible() || !link)
        return;
    PageColumn& page = m_view->page();
    const QRect line(link->mapTo(&page, QPoint(0, 0)), link->size());
    m_popover->place(line, m_view->margin(), page.rectAt(0), m_view->shown());
    m_view->ensureWidgetVisible(m_popover, 0, 8);
}

/// The section whose heading was passed last.
void LessonPane::markSection()
{
    if (!m_page)
        return;
    const PageColumn& page = m_view->page();
    const QRect shown = m_view->shown();
    QString section;
    for (const OutlineEntry& entry : m_outline->entries()) {
        const qsizetype at = page.indexOf(entry.uid);
        if (at >= 0 && page.rectAt(at).top() <= shown.top() + shown.height() / 4)
            section = entry.uid;
    }
    if (section.isEmpty() && !m_outline->entries().isEmpty())
        section = m_outline->entries().first().uid;
    m_outline->setSection(section);
}

} // namespace lamplight::ui
