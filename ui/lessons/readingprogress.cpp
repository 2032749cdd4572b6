// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/readingprogress.h"

#include "base/clock.h"
#include "lessons/readingview.h"

#include <QTimer>

namespace lamplight::ui {

namespace {
constexpr int lookEveryMs = 250;
} // namespace

ReadingProgress::ReadingProgress(const Clock& clock, ReadingView& view, QObject* parent)
    : QObject(parent), m_clock(clock), m_view(view), m_timer(new QTimer(this))
{
    connect(m_timer, &QTimer::timeout, this, &ReadingProgress::look);
    connect(&view, &ReadingView::moved, this, &ReadingProgress::look);
    m_timer->start(lookEveryMs);
}

void ReadingProgress::begin(const QHash<QString, qint64>& unread)
{
    m_left = unread;
    m_seen.clear();
    m_lookedAt = m_clock.monotonicMs();
}

void ReadingProgress::look()
{
    const qint64 now = m_clock.monotonicMs();
    const qint64 passed = now - m_lookedAt;
    m_lookedAt = now;
    QStringList done;
    for (const QString& uid : std::as_const(m_seen)) // the time since then belongs to what was there then
        if (const auto left = m_left.find(uid); left != m_left.end() && (*left -= passed) <= 0) {
            done.append(uid);
            m_left.erase(left);
        }
    m_seen = onScreen();
    if (!done.isEmpty())
        Q_EMIT read(done);
}

/// What is there whole, or fills the screen.
QStringList ReadingProgress::onScreen() const
{
    QStringList there;
    if (!m_view.isVisible() || !m_view.window()->isActiveWindow())
        return there;
    const QRect shown = m_view.shown();
    const PageColumn& page = m_view.page();
    for (qsizetype i = page.anchorAt(shown.top()).entry; i < page.count(); ++i) {
        const QRect block = page.rectAt(i);
        if (block.top() > shown.bottom())
            break;
        const int seen = std::min(block.bottom(), shown.bottom()) - std::max(block.top(), shown.top()) + 1;
        if (!page.uidAt(i).isEmpty() && (seen >= block.height() || seen >= shown.height() / 2))
            there.append(page.uidAt(i));
    }
    return there;
}

} // namespace lamplight::ui
