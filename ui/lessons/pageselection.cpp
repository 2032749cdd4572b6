// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/pageselection.h"

#include "base/words.h"
#include "lessons/readingview.h"
#include "lessons/textflow.h"

#include <QMouseEvent>
#include <QScrollBar>
#include <algorithm>
#include <tuple>

namespace lamplight::ui {

namespace {

QRect placeOnPage(const TextFlow* flow, const PageColumn& page)
{
    return {flow->mapTo(&page, QPoint(0, 0)), flow->size()};
}

/// 0 within.
int distance(int from, int to, int at)
{
    return std::max({0, from - at, at - to});
}

} // namespace

PageSelection::PageSelection(ReadingView& view) : QObject(&view), m_view(view)
{
    view.page().installEventFilter(this);
}

QString PageSelection::text() const
{
    QStringList texts;
    for (const TextFlow* flow : m_view.page().flows())
        if (const QString part = flow->selectedText(); !part.isEmpty())
            texts.append(part);
    return texts.join(u'\n');
}

void PageSelection::selectAll()
{
    const QList<TextFlow*> flows = m_view.page().flows();
    if (!flows.isEmpty())
        select({flows.first(), 0}, {flows.last(), flows.last()->text().size()});
}

void PageSelection::clear()
{
    m_dragging = false;
    for (TextFlow* flow : m_view.page().flows())
        flow->setSelected({});
}

PageSelection::End PageSelection::endAt(const QPoint& inPage) const
{
    TextFlow* nearest = nullptr;
    std::tuple<int, int> least;
    for (TextFlow* flow : m_view.page().flows()) {
        if (!flow->isVisible())
            continue;
        const QRect place = placeOnPage(flow, m_view.page());
        const std::tuple away(distance(place.top(), place.bottom(), inPage.y()),
                              distance(place.left(), place.right(), inPage.x()));
        if (!nearest || away < least) {
            nearest = flow;
            least = away;
        }
    }
    return nearest ? End{nearest, nearest->positionAt(nearest->mapFrom(&m_view.page(), inPage))} : End{};
}

void PageSelection::select(const End& from, const End& to)
{
    const QList<TextFlow*> flows = m_view.page().flows();
    qsizetype first = flows.indexOf(from.flow), last = flows.indexOf(to.flow);
    if (first < 0 || last < 0)
        return clear(); // the page was set anew meanwhile
    qsizetype start = from.at, end = to.at;
    if (std::tie(last, end) < std::tie(first, start)) {
        std::swap(first, last);
        std::swap(start, end);
    }
    for (qsizetype i = 0; i < flows.size(); ++i) {
        const bool inside = i >= first && i <= last && flows[i]->isVisible();
        const qsizetype begin = i == first ? start : 0;
        const qsizetype stop = i == last ? end : flows[i]->text().size();
        flows[i]->setSelected(inside ? Span{begin, stop - begin} : Span{});
    }
}

void PageSelection::selectWord(const End& at)
{
    if (!at.flow)
        return;
    for (const Span& word : words(at.flow->text()))
        if (at.at >= word.start && at.at <= word.end())
            return select({at.flow, word.start}, {at.flow, word.end()});
}

/// Beyond the edge the page goes along.
void PageSelection::drag(const QMouseEvent& event)
{
    const QRect shown = m_view.shown();
    const int y = event.position().toPoint().y();
    if (y < shown.top() || y > shown.bottom())
        m_view.verticalScrollBar()->triggerAction(y < shown.top() ? QAbstractSlider::SliderSingleStepSub
                                                                  : QAbstractSlider::SliderSingleStepAdd);
    m_to = endAt(event.position().toPoint());
    select(m_from, m_to);
}

bool PageSelection::eventFilter(QObject*, QEvent* event)
{
    const auto type = event->type();
    if (type != QEvent::MouseButtonPress && type != QEvent::MouseMove && type != QEvent::MouseButtonRelease &&
        type != QEvent::MouseButtonDblClick)
        return false;
    const auto* mouse = static_cast<QMouseEvent*>(event);
    if (type == QEvent::MouseMove) {
        if (m_dragging)
            drag(*mouse);
        return m_dragging;
    }
    if (mouse->button() != Qt::LeftButton)
        return false;
    const End at = endAt(mouse->position().toPoint());
    if (type == QEvent::MouseButtonRelease) {
        m_dragging = false;
    } else if (type == QEvent::MouseButtonDblClick) {
        selectWord(at);
    } else if (mouse->modifiers() & Qt::ShiftModifier && m_from.flow) {
        m_dragging = true;
        select(m_from, at);
    } else {
        clear();
        m_from = at;
        m_dragging = true;
    }
    return true;
}

} // namespace lamplight::ui
