// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/finding.h"

#include "lessons/deckhits.h"
#include "lessons/findbar.h"
#include "lessons/pagefinder.h"
#include "parts/stack.h"
#include "study/librarydesk.h"

namespace lamplight::ui {

namespace {
constexpr int mostHits = 100;
} // namespace

Finding::Finding(study::Session& session, ReadingView& view, QWidget* parent)
    : QWidget(parent), m_session(session), m_bar(new FindBar), m_hits(new DeckHits),
      m_finder(new PageFinder(view, this))
{
    auto* column = new Column(this, Space::None);
    column->addWidget(m_bar);
    column->addWidget(m_hits);
    connect(m_bar, &FindBar::wantedChanged, this, &Finding::find);
    connect(m_bar, &FindBar::stepWanted, m_finder, &PageFinder::step);
    connect(m_bar, &FindBar::deckWanted, this, &Finding::searchDeck);
    connect(m_bar, &FindBar::listWanted, m_hits, &DeckHits::focusList);
    connect(m_bar, &FindBar::closed, this, &Finding::close);
    connect(m_hits, &DeckHits::closed, m_bar, &FindBar::open);
    connect(m_hits, &DeckHits::chosen, this, &Finding::chosen);
    connect(m_finder, &PageFinder::changed, this, [this] { m_bar->setCount(m_finder->current(), m_finder->count()); });
}

void Finding::open()
{
    m_bar->open();
    find();
}

void Finding::close()
{
    m_finder->find({});
    m_bar->hide();
    m_hits->hide();
    Q_EMIT closed();
}

bool Finding::isOpen() const
{
    return m_bar->isVisibleTo(this);
}

void Finding::step(int by)
{
    if (isOpen())
        m_finder->step(by);
    else
        open();
}

void Finding::find()
{
    m_finder->find(m_bar->wanted().trimmed());
    searchDeck();
}

void Finding::searchDeck()
{
    const QString wanted = m_bar->wanted().trimmed();
    m_hits->setVisible(m_bar->wantsDeck() && !wanted.isEmpty());
    if (m_hits->isVisibleTo(this))
        m_hits->setHits(study::LibraryDesk(m_session).search(wanted, mostHits));
}

} // namespace lamplight::ui
