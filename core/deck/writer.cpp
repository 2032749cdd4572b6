// SPDX-License-Identifier: GPL-3.0-or-later
#include "deck/writer.h"

#include <future>

namespace lamplight::deck {

Writer::Writer(Connection connection) : m_connection(std::move(connection)), m_thread([this] { work(); })
{
}

Writer::~Writer()
{
    {
        const std::lock_guard guard(m_mutex);
        m_stopping = true;
    }
    m_changed.notify_one();
    m_thread.join();
}

void Writer::run(const std::function<void(Connection&)>& job)
{
    Q_ASSERT(std::this_thread::get_id() != m_thread.get_id());
    std::promise<void> done;
    {
        const std::lock_guard guard(m_mutex);
        m_jobs.push([&] {
            job(m_connection);
            done.set_value();
        });
    }
    m_changed.notify_one();
    done.get_future().wait();
}

void Writer::work()
{
    for (;;) {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_stopping || !m_jobs.empty(); });
        if (m_jobs.empty())
            return;
        const auto job = std::move(m_jobs.front());
        m_jobs.pop();
        lock.unlock();
        job();
    }
}

} // namespace lamplight::deck
