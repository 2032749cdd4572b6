// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace lamplight {

/// Handed to work that may take long. The work calls `report` now and then and stops when `cancelled` turns true.
/// Both may be called from any thread.
class Progress {
public:
    virtual ~Progress() = default;
    /// `total` 0: the end isn't known.
    virtual void report(qint64 done, qint64 total) = 0;
    virtual bool cancelled() const = 0;
};

/// For callers that neither watch nor cancel.
class NoProgress final : public Progress {
public:
    void report(qint64, qint64) override {}
    bool cancelled() const override { return false; }
};

} // namespace lamplight
