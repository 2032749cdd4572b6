// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/duecount.h"

#include "study/reviewdesk.h"

#include <QtConcurrentRun>

namespace lamplight::ui {

DueCount::DueCount(QObject* parent) : QObject(parent)
{
    connect(&m_running, &QFutureWatcherBase::finished, this, &DueCount::finished);
}

DueCount::~DueCount()
{
    setSession(nullptr);
}

void DueCount::setSession(study::Session* session)
{
    m_running.waitForFinished();
    m_running.setFuture({}); // what it found is no news any more
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
    m_running.setFuture(QtConcurrent::run([session = m_session] {
        const auto queue = study::ReviewDesk(*session).queue();
        return queue ? queue->total() : 0; // the Review screen itself tells of an error
    }));
}

void DueCount::finished()
{
    if (!m_session || m_running.future().resultCount() == 0)
        return;
    Q_EMIT counted(m_running.result());
    if (m_again) {
        m_again = false;
        count();
    }
}

} // namespace lamplight::ui
