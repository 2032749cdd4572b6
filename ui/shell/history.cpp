// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/history.h"

namespace lamplight::ui {

namespace {
constexpr qsizetype longest = 200;
} // namespace

void History::visit(const Destination& destination)
{
    if (m_at >= 0 && m_visited[m_at] == destination)
        return;
    m_visited.resize(m_at + 1);
    m_visited.append(destination);
    if (m_visited.size() > longest)
        m_visited.removeFirst();
    m_at = m_visited.size() - 1;
}

void History::amend(const Destination& here)
{
    if (m_at >= 0 && m_visited[m_at].place == here.place)
        m_visited[m_at] = here;
}

Destination History::back()
{
    Q_ASSERT(canGoBack());
    return m_visited[--m_at];
}

Destination History::forward()
{
    Q_ASSERT(canGoForward());
    return m_visited[++m_at];
}

void History::clear()
{
    m_visited.clear();
    m_at = -1;
}

} // namespace lamplight::ui
