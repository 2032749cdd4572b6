// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/tokens.h"

#include <QColor>
#include <QIcon>
#include <QRectF>

class QPainter;

namespace lamplight::ui {

/// Our own drawings, in resources/icons. The order is that of the table in icons.cpp.
// clang-format off
enum class Glyph {
    None,
    Lamplight, Today, Lessons, Review, Exam, Library, Progress, Import, Export, Settings, Help, // places
    Check, Cross, Warning, Info, Flag, FlagFilled, Diamond, Quote, Disc, HalfDisc, Ring, RingDashed, // marks
    Clock, Search, Calendar, Eye, EyeOff, Undo, Redo, Edit, Trash, More, Plus, Minus, Link, // actions
    ChevronNext, ChevronPrevious, ChevronDown, ChevronUp, ArrowNext, ArrowPrevious, ArrowUp, ArrowDown,
    Note, Book, Folder, File, List, Grid, Question, Concept, Table, // things
    Play, Triangle, Square, Hexagon, Star // sounds, and the shapes of flags
};
// clang-format on

/// Draws the glyph in the middle of `rect`, as large as fits. Those that point along the line (Next, Previous) turn
/// with `direction`.
void drawGlyph(QPainter& painter, const QRectF& rect, Glyph glyph, const QColor& color,
               Qt::LayoutDirection direction = Qt::LeftToRight);

/// An icon that follows the theme: drawn anew in the token's colour of the day; soft when disabled.
QIcon icon(Glyph glyph, Token token = Token::Ink);

/// For tests: whether the drawing of each glyph can be read.
bool glyphIsReadable(Glyph glyph);
inline constexpr int glyphCount = int(Glyph::Star) + 1;

} // namespace lamplight::ui
