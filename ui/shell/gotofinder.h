// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/gotodesk.h"

#include <QFutureWatcher>
#include <QObject>

namespace lamplight::ui {

/// Finds things of the deck on another thread. What was asked for before the last find() is never told.
class GotoFinder : public QObject {
    Q_OBJECT
public:
    explicit GotoFinder(QObject* parent = nullptr);
    ~GotoFinder() override;

    /// Null: none. Returns once nothing reads the session before it any more.
    void setSession(study::Session* session);
    study::Session* session() const { return m_session; }
    void find(const QString& typed);
    bool isRunning() const { return m_running.isRunning(); }

Q_SIGNALS:
    void found(const QList<lamplight::study::GotoHit>& hits);
    void failed(const lamplight::Error& error);

private:
    struct Answer {
        QString typed;
        Result<QList<study::GotoHit>> hits;
    };

    void start();
    void finished();

    study::Session* m_session = nullptr;
    QString m_wanted;
    QFutureWatcher<Answer> m_running;
};

} // namespace lamplight::ui
