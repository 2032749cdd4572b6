// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deck/connection.h"

#include <condition_variable>
#include <functional>
#include <mutex>
#include <queue>
#include <thread>

namespace lamplight::deck {

/// The one thread that owns the writing connection. Jobs run one at a time, in the order in which they were given.
class Writer {
public:
    explicit Writer(Connection connection);
    ~Writer();
    Writer(const Writer&) = delete;
    Writer& operator=(const Writer&) = delete;

    /// Runs the job on the writer's thread and waits for it. Never call it from inside a job.
    void run(const std::function<void(Connection&)>& job);

private:
    void work();

    Connection m_connection;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::queue<std::function<void()>> m_jobs;
    bool m_stopping = false;
    std::thread m_thread; // last: starts when all the rest is there
};

} // namespace lamplight::deck
