// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/pagefinder.h"

#include "lessons/readingview.h"
#include "lessons/textflow.h"
#include "study/findtext.h"
#include "theme/theme.h"

#include <algorithm>

namespace lamplight::ui {

PageFinder::PageFinder(ReadingView& view, QObject* parent) : QObject(parent), m_view(view)
{
    // What came later may hold more places; the reader stays at the one that is current, or gets the first.
    connect(&view, &ReadingView::finished, this, [this] {
        if (m_wanted.isEmpty())
            return;
        const bool had = m_current >= 0 && m_places[m_current].flow;
        gather();
        if (!had && !m_places.isEmpty())
            goTo(0);
        else
            mark();
    });
}

void PageFinder::find(const QString& wanted)
{
    m_wanted = wanted;
    m_current = -1;
    gather();
    const int top = m_view.shown().top();
    const auto below = std::ranges::find_if(m_places, [&](const Found& place) { return topOf(place) >= top; });
    if (m_places.isEmpty())
        mark();
    else
        goTo(below == m_places.end() ? 0 : below - m_places.begin());
}

void PageFinder::gather()
{
    const Found kept = m_current >= 0 ? m_places[m_current] : Found();
    m_places.clear();
    m_current = -1;
    const PageColumn& page = m_view.page();
    for (TextFlow* flow : page.flows()) {
        flow->setFound({}, -1);
        if (m_wanted.isEmpty() || !flow->isVisibleTo(&page)) // the reasons of a check before its answer
            continue;
        for (const Span& span : study::findText(flow->text(), m_wanted)) {
            if (flow == kept.flow && span == kept.span)
                m_current = m_places.size();
            m_places.append({flow, span});
        }
    }
}

void PageFinder::mark()
{
    for (qsizetype first = 0; first < m_places.size();) {
        TextFlow* flow = m_places[first].flow;
        QList<Span> spans;
        int current = -1;
        qsizetype i = first;
        for (; i < m_places.size() && m_places[i].flow == flow; ++i) {
            if (i == m_current)
                current = int(spans.size());
            spans.append(m_places[i].span);
        }
        if (flow)
            flow->setFound(spans, current);
        first = i;
    }
    Q_EMIT changed();
}

int PageFinder::topOf(const Found& place) const
{
    return place.flow ? place.flow->mapTo(&m_view.page(), place.flow->rectOf(place.span).topLeft()).y() : 0;
}

void PageFinder::goTo(qsizetype place)
{
    m_current = place;
    mark();
    const Found& found = m_places[place];
    if (found.flow)
        m_view.ensureVisible(m_view.page().rectAt(0).center().x(), topOf(found), 0, m_view.height() / 4);
}

void PageFinder::step(int by)
{
    if (!m_places.isEmpty())
        goTo((m_current + by + m_places.size()) % m_places.size());
}

} // namespace lamplight::ui
