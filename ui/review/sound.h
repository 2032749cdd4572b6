// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <memory>

namespace lamplight {
struct Media;
}

namespace lamplight::ui {

/// Plays the sounds of a card. An interface so that a program without Qt Multimedia, and a test, can do without.
class SoundPlayer {
public:
    virtual ~SoundPlayer() = default;
    /// One after the other, instead of what is playing.
    virtual void play(const QList<Media>& sounds) = 0;
    virtual void stop() = 0;
};

/// Null where the program was built without Qt Multimedia.
std::unique_ptr<SoundPlayer> makeSoundPlayer();

} // namespace lamplight::ui
