// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace lamplight::recall {

enum class MarkKind {
    Same,
    NearMiss, ///< a slip of the pen
    Wrong,    ///< typed instead of what was asked
    Missing,  ///< asked, not typed
    Extra,    ///< typed, not asked
    Moved     ///< typed at another place than asked
};

/// One word, rarely two ("cocreation" for "co-creation"), as it was written. Missing: `typed` is empty; Extra: `asked`.
struct Mark {
    MarkKind kind = MarkKind::Same;
    QString typed;
    QString asked;
    int words = 1;        ///< asked words covered; Extra: typed words
    bool swapped = false; ///< Moved: it and another word stand at each other's place

    bool operator==(const Mark&) const = default;
};

} // namespace lamplight::recall
