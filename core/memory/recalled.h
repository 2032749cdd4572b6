// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace lamplight::memory {

/// Of some answers, how many recalled the card.
struct Recalled {
    int right = 0;
    int asked = 0;

    double rate() const { return static_cast<double>(right) / asked; } ///< asked at least 1
    Recalled& operator+=(const Recalled& other)
    {
        right += other.right;
        asked += other.asked;
        return *this;
    }
    bool operator==(const Recalled&) const = default;
};

} // namespace lamplight::memory
