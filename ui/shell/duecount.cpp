// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/duecount.h"

#include "study/reviewdesk.h"

#include <QtConcurrentRun>

namespace lamplight::ui {

DueCount::~DueCount()
{
    setSession(nullptr);
}

void DueCount::setSession(study::Session* session)
{
    m_session = nullptr;
    m_running.waitForFinished();
    m_session = session;
    m_again = false;
    count();
}

void DueCount::count()
{
    if (!m_session)
        return;
    if (m_running.isRunning()) {
        m_again = true;
        return;
    }
    study::Session* session = m_session;
    m_running = QtConcurrent::run([session] {
        const auto queue = study::ReviewDesk(*session).queue();
        return queue ? queue->total() : 0; // the Review screen itself tells of an error
    });
    m_running.then(this, [this, session](int due) {
        if (m_session != session)
            return;
        Q_EMIT counted(due);
        if (m_again) {
            m_again = false;
            count();
        }
    });
}

} // namespace lamplight::ui
