// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace lamplight {

/// Where time comes from. Nothing else in core asks the system for it.
class Clock {
public:
    virtual ~Clock() = default;
    /// Milliseconds since 1970-01-01 UTC. May jump in either direction when the user sets the clock.
    virtual qint64 utcMs() const = 0;
    /// Milliseconds since an unnamed moment of this process; never runs backwards.
    virtual qint64 monotonicMs() const = 0;
};

class SystemClock final : public Clock {
public:
    qint64 utcMs() const override;
    qint64 monotonicMs() const override;
};

/// A clock that stands still until it is moved: for tests, the tour and `--at`.
class ManualClock final : public Clock {
public:
    explicit ManualClock(qint64 utc) : m_utc(utc) {}
    qint64 utcMs() const override { return m_utc; }
    qint64 monotonicMs() const override { return m_monotonic; }
    /// Time passes: both readings move by `ms` >= 0.
    void advance(qint64 ms)
    {
        m_utc += ms;
        m_monotonic += ms;
    }
    /// The user sets the clock: only UTC moves.
    void setUtcMs(qint64 utc) { m_utc = utc; }

private:
    qint64 m_utc;
    qint64 m_monotonic = 0;
};

} // namespace lamplight
