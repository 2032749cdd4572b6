// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFutureWatcher>
#include <QObject>

namespace lamplight::study {
class Session;
}

namespace lamplight::ui {

/// How many cards wait today, counted on another thread, so that an answer doesn't wait for it.
class DueCount : public QObject {
    Q_OBJECT
public:
    explicit DueCount(QObject* parent = nullptr);
    ~DueCount() override;

    /// Null: none. Returns once nothing reads the session before it any more.
    void setSession(study::Session* session);
    /// Counts again soon; several calls in a row become one count.
    void count();

Q_SIGNALS:
    void counted(int due);

private:
    void finished();

    study::Session* m_session = nullptr;
    QFutureWatcher<int> m_running;
    bool m_again = false;
};

} // namespace lamplight::ui
