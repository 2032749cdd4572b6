// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/faceview.h"

#include "parts/stack.h"
#include "parts/text.h"
#include "review/richtext.h"
#include "review/soundrow.h"

namespace lamplight::ui {

namespace {

constexpr int shortFront = 90; // characters
constexpr int longWord = 24;   // characters; a longer word may have to go on in the next line

/// A label breaks lines between words only: long ones get places to break, which are not seen.
QString breakable(const QString& text)
{
    QString out;
    int run = 0;
    for (const QChar each : text) {
        run = each.isSpace() ? 0 : run + 1;
        if (run > longWord && !each.isLowSurrogate() && !each.isMark())
            out += QChar(QChar::SpecialCharacter(0x200B));
        out += each;
    }
    return out;
}

QWidget* plainView(const QString& text, bool alone)
{
    auto* label = wrapped(new Text(breakable(text), alone ? TextRole::H2 : TextRole::Reading));
    label->setReading(true);
    label->setWeight(QFont::Normal);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setAlignment(alone ? Qt::AlignHCenter : Qt::AlignLeading);
    return label;
}

} // namespace

FaceView::FaceView(const study::CardFace& face, study::CardSide side, bool canPlay, QWidget* parent) : QWidget(parent)
{
    auto* column = new Column(this, Space::S12);
    // A short front stands alone in the middle, as on a card; a long one is read from its start.
    const bool alone = side == study::CardSide::Front && face.plain.size() < shortFront;
    if (!face.html.isEmpty() || !face.plain.isEmpty()) {
        QWidget* text = face.html.isEmpty() ? plainView(face.plain, alone) : new RichText(face, alone);
        text->setAccessibleName((side == study::CardSide::Front ? tr("Asked: %1") : tr("Answer: %1")).arg(face.plain));
        column->addWidget(text);
    }
    if (face.sounds.isEmpty())
        return;
    auto* sounds = new SoundRow(face.sounds, canPlay);
    connect(sounds, &SoundRow::playWanted, this, &FaceView::playWanted);
    connect(sounds, &SoundRow::saveWanted, this, &FaceView::saveWanted);
    column->addWidget(sounds);
}

} // namespace lamplight::ui
