// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/icons.h"

#include <QWidget>

namespace lamplight::ui {

class Button;

/// What a place shows while nothing is in it: what belongs here, and the one action that fills it.
class EmptyState : public QWidget {
    Q_OBJECT
public:
    /// `action` empty: there is nothing to be done here.
    EmptyState(Glyph glyph, const QString& sentence, const QString& note, const QString& action,
               QWidget* parent = nullptr);

    /// Null when there is no action.
    Button* action() const { return m_action; }

Q_SIGNALS:
    void triggered();

private:
    Button* m_action = nullptr;
};

} // namespace lamplight::ui
