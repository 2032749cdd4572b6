// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/sound.h"

#ifdef LAMPLIGHT_SOUND
#include "model/media.h"

#include <QAudioOutput>
#include <QBuffer>
#include <QMediaPlayer>
#include <QUrl>
#endif

namespace lamplight::ui {

#ifdef LAMPLIGHT_SOUND

namespace {

class MediaPlayer final : public SoundPlayer {
public:
    MediaPlayer()
    {
        m_player.setAudioOutput(&m_output);
        QObject::connect(&m_player, &QMediaPlayer::mediaStatusChanged, &m_player, [this](auto status) {
            if (status == QMediaPlayer::EndOfMedia || status == QMediaPlayer::InvalidMedia)
                // Not at once: a player doesn't take a new source while it tells of the end of the old one.
                QMetaObject::invokeMethod(
                    &m_player, [this] { next(); }, Qt::QueuedConnection);
        });
    }
    ~MediaPlayer() override { stop(); }

    void play(const QList<Media>& sounds) override
    {
        stop();
        m_waiting = sounds;
        next();
    }
    void stop() override
    {
        m_waiting.clear();
        m_player.stop();
        m_player.setSource(QUrl());
        m_bytes.close();
    }

private:
    void next()
    {
        if (m_waiting.isEmpty())
            return;
        const Media sound = m_waiting.takeFirst();
        m_player.setSource(QUrl());
        m_bytes.close();
        m_bytes.setData(sound.bytes);
        m_bytes.open(QIODevice::ReadOnly);
        m_player.setSourceDevice(&m_bytes, QUrl(sound.name)); // the name says what sort of sound it is
        m_player.play();
    }

    QBuffer m_bytes;
    QAudioOutput m_output;
    QMediaPlayer m_player;
    QList<Media> m_waiting;
};

} // namespace

std::unique_ptr<SoundPlayer> makeSoundPlayer()
{
    return std::make_unique<MediaPlayer>();
}

#else

std::unique_ptr<SoundPlayer> makeSoundPlayer()
{
    return nullptr;
}

#endif

} // namespace lamplight::ui
