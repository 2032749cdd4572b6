// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"

#include <QFutureWatcher>
#include <QPointer>
#include <QWidget>
#include <QtConcurrentRun>
#include <atomic>
#include <functional>
#include <memory>

class QProgressBar;
class QTimer;

namespace lamplight::ui {

class Button;
class Text;

/// The one runner of long work, and the bar that shows it: hidden at first, there after 300 ms, with a way to cancel.
/// One piece of work at a time.
class LongWork : public QWidget {
    Q_OBJECT
public:
    explicit LongWork(QWidget* parent = nullptr);
    /// Cancels and waits, so that nothing that the work holds is taken from under it.
    ~LongWork() override;

    /// Runs `work` on another thread and hands its result to `done` on this one, unless `context` is gone by then.
    /// `what` says in the present what is being done ("Reading the page"). Call only when !isRunning().
    template <class T>
    void run(const QString& what, QObject* context, std::function<Result<T>(Progress&)> work,
             std::function<void(Result<T>)> done)
    {
        const std::shared_ptr<State> state = begin(what);
        // A watcher, not QFuture::then(): it is safe to let go of while the work is just ending.
        auto* watcher = new QFutureWatcher<Result<T>>(this);
        connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, guard = QPointer(context), done] {
            watcher->deleteLater();
            end();
            if (guard)
                done(watcher->future().takeResult());
        });
        watcher->setFuture(QtConcurrent::run([state, work] { return work(*state); }));
        m_wait = [watcher] { watcher->waitForFinished(); };
    }

    bool isRunning() const { return bool(m_state); }
    void cancel();
    /// Cancels and waits until the work has let go of what it holds.
    void stop();

Q_SIGNALS:
    void runningChanged(bool running);

private:
    class State final : public Progress {
    public:
        void report(qint64 doneNow, qint64 totalNow) override { done = doneNow, total = totalNow; }
        bool cancelled() const override { return stop; }
        std::atomic<qint64> done = 0, total = 0;
        std::atomic<bool> stop = false;
    };

    std::shared_ptr<State> begin(const QString& what);
    void end();
    void look();

    std::shared_ptr<State> m_state;
    std::function<void()> m_wait;
    QTimer *m_delay, *m_pulse;
    Text* m_what;
    QProgressBar* m_bar;
    Button* m_cancel;
};

} // namespace lamplight::ui
