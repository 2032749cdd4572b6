// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/trail.h"

#include "study/session.h"

#include <algorithm>

namespace lamplight::ui {

void Trail::clear()
{
    m_done.clear();
    m_undone.clear();
}

void Trail::add(CardId card, bool answered)
{
    m_undone.clear(); // what was undone can't be redone after a new step
    const auto step = m_session.stepToUndo();
    if (step && *step)
        m_done.append({(*step)->id, card, answered});
}

int Trail::answered() const
{
    return int(std::ranges::count_if(m_done, &Mark::answered));
}

Trail::Followed Trail::follow()
{
    const auto undo = m_session.stepToUndo();
    const auto redo = m_session.stepToRedo();
    Followed followed;
    while (redo && *redo && !m_done.isEmpty() && m_done.last().step >= (*redo)->id) {
        followed = {News::Undone, m_done.last().card};
        m_undone.append(m_done.takeLast());
    }
    while (undo && *undo && !m_undone.isEmpty() && m_undone.last().step <= (*undo)->id) {
        followed = {News::Redone, {}};
        m_done.append(m_undone.takeLast());
    }
    return followed;
}

} // namespace lamplight::ui
