// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"

#include <QList>
#include <optional>

namespace lamplight::study {
class Session;
}

namespace lamplight::ui {

/// What was done to cards on this screen, step by step, so that undo and redo of any depth bring the right card back.
class Trail {
public:
    explicit Trail(study::Session& session) : m_session(session) {}

    void clear();
    /// The newest step of the deck was done to this card just now.
    void add(CardId card, bool answered);
    int answered() const;

    enum class News { None, Undone, Redone };
    struct Followed {
        News news = News::None;
        CardId card; ///< Undone: the card to show again
    };
    /// What undo and redo did since it was asked last.
    Followed follow();

private:
    struct Mark {
        qint64 step;
        CardId card;
        bool answered;
    };
    study::Session& m_session;
    QList<Mark> m_done;
    QList<Mark> m_undone; ///< the last undone at the end
};

} // namespace lamplight::ui
