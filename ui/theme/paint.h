// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/metrics.h"
#include "theme/tokens.h"

#include <QColor>
#include <QRectF>
#include <Qt>

class QPainter;
class QString;

namespace lamplight::ui {

/// The few shapes that all widgets are drawn with: plain fills, 1 px lines, 2 px rings, dashes and hatching.

struct Box {
    QColor fill = {}; ///< invalid: none
    QColor edge = {}; ///< invalid: none
    double width = metric::hairline;
    double radius = metric::corner;
    Qt::PenStyle line = Qt::SolidLine;
};

/// The square of `side` in the middle of `rect`.
QRectF squareIn(const QRectF& rect, double side);
/// Fills `rect` and draws the edge inside it, sharp on the pixel grid.
void drawBox(QPainter& painter, const QRectF& rect, const Box& box);
/// The focus ring along the inside of `rect`; `radius` is that of the rect's own corners.
void drawRing(QPainter& painter, const QRectF& rect, double radius);
/// Diagonal lines over `rect` in `ink`, clipped to rounded corners.
void drawHatch(QPainter& painter, const QRectF& rect, const QColor& ink, double radius);
/// The ground of a callout or message: the tint of its tone, with a bar of 4 px at the leading edge.
void drawCallout(QPainter& painter, const QRect& rect, Tone tone, Qt::LayoutDirection direction);
/// One line or, with Qt::TextWordWrap in `flags`, several: aligned by the direction of the window, each sentence in its
/// own script's direction, so that English in a window from right to left keeps its full stop at its end.
void drawWords(QPainter& painter, const QRectF& rect, Qt::Alignment alignment, const QString& text, int flags = 0);
/// A bar of 3 px at the leading edge of a selected row.
void drawSelectionBar(QPainter& painter, const QRectF& row, Qt::LayoutDirection direction);

} // namespace lamplight::ui
