// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>
#include <QSet>

class QTimer;

namespace lamplight {
class Clock;
}

namespace lamplight::ui {

class ReadingView;

/// Counts how long the blocks of a page are on screen while its window is the active one, and tells when one has been
/// there long enough to be read. A timer looks; what it counts is the clock's time.
class ReadingProgress : public QObject {
    Q_OBJECT
public:
    ReadingProgress(const Clock& clock, ReadingView& view, QObject* parent);

    /// Another page: what is still to be read, by uid, with the ms that each takes.
    void begin(const QHash<QString, qint64>& unread);
    /// What was read otherwise (a check was answered).
    void setRead(const QString& uid) { m_left.remove(uid); }

Q_SIGNALS:
    void read(const QStringList& uids);

private:
    void look();
    QStringList onScreen() const;

    const Clock& m_clock;
    ReadingView& m_view;
    QTimer* m_timer;
    QHash<QString, qint64> m_left; ///< ms still to be seen
    QStringList m_seen;            ///< on screen when it was last looked
    qint64 m_lookedAt = 0;         ///< monotonic ms
};

} // namespace lamplight::ui
