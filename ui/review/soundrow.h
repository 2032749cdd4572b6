// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/cardface.h"

#include <QWidget>

namespace lamplight::ui {

/// The sounds of one side of a card: each can be played, or saved where this program can't play them; those that the
/// course lacks are named.
class SoundRow : public QWidget {
    Q_OBJECT
public:
    SoundRow(const QList<study::FaceMedium>& sounds, bool canPlay, QWidget* parent = nullptr);

Q_SIGNALS:
    void playWanted(const lamplight::Media& sound);
    void saveWanted(const lamplight::Media& sound);

private:
    QWidget* rowOf(const study::FaceMedium& sound, bool canPlay);
};

} // namespace lamplight::ui
