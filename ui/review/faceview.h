// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/cardface.h"

#include <QWidget>

namespace lamplight::ui {

/// One side of a card: its text, plain or as it was imported with its pictures, and its sounds.
class FaceView : public QWidget {
    Q_OBJECT
public:
    FaceView(const study::CardFace& face, study::CardSide side, bool canPlay, QWidget* parent = nullptr);

Q_SIGNALS:
    void playWanted(const lamplight::Media& sound);
    void saveWanted(const lamplight::Media& sound);
};

} // namespace lamplight::ui
