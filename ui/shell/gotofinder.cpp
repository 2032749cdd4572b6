// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/gotofinder.h"

#include <QtConcurrentRun>

namespace lamplight::ui {

namespace {
constexpr int mostHits = 60; // nobody reads on; another letter is quicker
} // namespace

GotoFinder::GotoFinder(QObject* parent) : QObject(parent)
{
    connect(&m_running, &QFutureWatcherBase::finished, this, &GotoFinder::finished);
}

GotoFinder::~GotoFinder()
{
    setSession(nullptr);
}

void GotoFinder::setSession(study::Session* session)
{
    m_running.waitForFinished();
    m_running.setFuture({}); // what it found is no news any more
    m_session = session;
    m_wanted.clear();
}

void GotoFinder::find(const QString& typed)
{
    m_wanted = typed;
    if (m_session && !m_running.isRunning())
        start(); // else finished() goes on with what is wanted then
}

void GotoFinder::start()
{
    m_running.setFuture(QtConcurrent::run([session = m_session, typed = m_wanted] {
        return Answer{typed, study::GotoDesk(*session).find(typed, mostHits)};
    }));
}

void GotoFinder::finished()
{
    if (!m_session || m_running.future().resultCount() == 0)
        return;
    const Answer answer = m_running.result();
    if (answer.typed != m_wanted)
        return start();
    if (answer.hits)
        Q_EMIT found(*answer.hits);
    else
        Q_EMIT failed(answer.hits.error());
}

} // namespace lamplight::ui
