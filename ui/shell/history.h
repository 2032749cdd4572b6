// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/destination.h"

#include <QList>

namespace lamplight::ui {

/// Where the user has been, for Back and Forward, as in a web browser.
class History {
public:
    /// Going somewhere: what lay ahead is forgotten. Going where one is adds nothing.
    void visit(const Destination& destination);
    /// Before leaving: where exactly the user was in the place that is shown.
    void amend(const Destination& here);

    bool canGoBack() const { return m_at > 0; }
    bool canGoForward() const { return m_at + 1 < m_visited.size(); }
    /// The place before or after the one shown; call only when it can.
    Destination back();
    Destination forward();
    void clear();

private:
    QList<Destination> m_visited;
    qsizetype m_at = -1;
};

} // namespace lamplight::ui
