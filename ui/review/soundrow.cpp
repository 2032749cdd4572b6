// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/soundrow.h"

#include "parts/button.h"
#include "parts/flow.h"
#include "parts/stack.h"
#include "parts/text.h"

#include <algorithm>

namespace lamplight::ui {

SoundRow::SoundRow(const QList<study::FaceMedium>& sounds, bool canPlay, QWidget* parent) : QWidget(parent)
{
    auto* column = new Column(this, Space::S8);
    const bool any = std::ranges::any_of(sounds, [](const study::FaceMedium& each) { return !each.isMissing(); });
    if (any && !canPlay)
        column->addWidget(wrapped(caption(tr("This program was built without sound. The file can be saved, and played "
                                             "elsewhere."))));
    auto* row = new QWidget;
    auto* flow = new Flow(row, Space::S8, Space::S8);
    for (const study::FaceMedium& sound : sounds)
        flow->addWidget(rowOf(sound, canPlay));
    column->addWidget(row);
}

QWidget* SoundRow::rowOf(const study::FaceMedium& sound, bool canPlay)
{
    if (sound.isMissing())
        return wrapped(caption(tr("The sound isn't in this course: %1").arg(sound.name)));
    QString literal = sound.name;
    literal.replace(u'&', QStringLiteral("&&"));
    auto* button = new Button(canPlay ? literal : tr("Save %1…").arg(literal));
    button->setSize(Button::Size::Small);
    button->setFocusPolicy(Qt::TabFocus); // a click leaves the keys with the card
    button->setGlyph(canPlay ? Glyph::Play : Glyph::Export);
    button->setAccessibleName(canPlay ? tr("Play the sound %1").arg(sound.name)
                                      : tr("Save the sound %1").arg(sound.name));
    button->setToolTip(canPlay ? tr("Play this sound; all of them: R") : tr("Save the file"));
    connect(button, &Button::clicked, this,
            [this, media = sound.media, canPlay] { canPlay ? Q_EMIT playWanted(media) : Q_EMIT saveWanted(media); });
    return button;
}

} // namespace lamplight::ui
