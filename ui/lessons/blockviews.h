// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/lessontext.h"
#include "theme/tokens.h"

class QWidget;

namespace lamplight::ui {

class PageEvents;

/// How far a widget's own room reaches beyond the edges of the column of text.
enum class Reach {
    Within, ///< not at all
    Text,   ///< by the room of a TextFlow
    Bullets ///< also by hanging bullets at the leading side
};

/// How a block stands on the page.
struct BlockLook {
    Reach reach = Reach::Text;
    Space before = Space::S16; ///< room above it
    Space after = Space::S16;  ///< at most, above what follows
};

BlockLook lookOf(const Block& block);

/// What a block is made from.
struct BlockSource {
    const Block& block;
    const study::ShownBlock& shown;
    const study::LessonPage& page;
    QString headingAbove; ///< of the block just before, when that is a heading
    QString cardNote;     ///< Definition: how its card stands
    bool canWrite = true; ///< the deck takes changes
};

/// The widget that shows it.
QWidget* makeBlockView(const BlockSource& source, PageEvents* events);

} // namespace lamplight::ui
