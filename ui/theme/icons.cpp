// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/icons.h"

#include "theme/theme.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>
#include <cmath>

namespace lamplight::ui {

namespace {

constexpr const char* glyphFiles[glyphCount] = {
    "",           "lamplight", "today",         "lessons",      "review",       "exam",       "library",
    "progress",   "import",    "export",        "settings",     "help",         "check",      "cross",
    "warning",    "info",      "flag",          "flag-filled",  "diamond",      "quote",      "disc",
    "half-disc",  "ring",      "ring-dashed",   "clock",        "search",       "calendar",   "eye",
    "eye-off",    "undo",      "redo",          "edit",         "trash",        "more",       "plus",
    "minus",      "link",      "chevron-right", "chevron-left", "chevron-down", "chevron-up", "arrow-right",
    "arrow-left", "arrow-up",  "arrow-down",    "note",         "book",         "folder",     "file",
    "list",       "grid",      "question",      "concept",      "table",        "play",       "triangle",
    "square",     "hexagon",   "star",
};

QByteArray glyphSource(Glyph glyph)
{
    QFile file(QStringLiteral(":/lamplight/icons/%1.svg").arg(QLatin1String(glyphFiles[int(glyph)])));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Glyph turned(Glyph glyph)
{
    switch (glyph) {
    case Glyph::ChevronNext: return Glyph::ChevronPrevious;
    case Glyph::ChevronPrevious: return Glyph::ChevronNext;
    case Glyph::ArrowNext: return Glyph::ArrowPrevious;
    case Glyph::ArrowPrevious: return Glyph::ArrowNext;
    default: return glyph;
    }
}

/// Square, `side` device pixels.
QPixmap glyphPixmap(Glyph glyph, const QColor& color, int side)
{
    const QString key = QStringLiteral("lamplight/%1/%2/%3").arg(int(glyph)).arg(color.rgba()).arg(side);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QByteArray source = glyphSource(glyph);
    source.replace("currentColor", color.name().toLatin1());
    QSvgRenderer renderer(source);
    pixmap = QPixmap(side, side);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderer.render(&painter, QRectF(0, 0, side, side));
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

class GlyphEngine final : public QIconEngine {
public:
    GlyphEngine(Glyph glyph, Token token) : m_glyph(glyph), m_token(token) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        drawGlyph(*painter, rect, m_glyph, colorFor(mode), painter->layoutDirection());
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State) override
    {
        const Glyph glyph = QGuiApplication::isRightToLeft() ? turned(m_glyph) : m_glyph;
        return glyphPixmap(glyph, colorFor(mode), qMin(size.width(), size.height()));
    }
    QIconEngine* clone() const override { return new GlyphEngine(m_glyph, m_token); }

private:
    QColor colorFor(QIcon::Mode mode) const { return color(mode == QIcon::Disabled ? Token::InkSoft : m_token); }

    Glyph m_glyph;
    Token m_token;
};

} // namespace

void drawGlyph(QPainter& painter, const QRectF& rect, Glyph glyph, const QColor& color, Qt::LayoutDirection direction)
{
    if (glyph == Glyph::None)
        return;
    if (direction == Qt::RightToLeft)
        glyph = turned(glyph);
    const int side = int(std::floor(qMin(rect.width(), rect.height())));
    if (side <= 0)
        return;
    const double ratio = painter.device()->devicePixelRatioF();
    QPixmap pixmap = glyphPixmap(glyph, color, int(std::lround(side * ratio)));
    pixmap.setDevicePixelRatio(ratio);
    const QPointF corner(rect.center().x() - side / 2.0, rect.center().y() - side / 2.0);
    painter.drawPixmap(QPointF(std::round(corner.x()), std::round(corner.y())), pixmap);
}

QIcon icon(Glyph glyph, Token token)
{
    return glyph == Glyph::None ? QIcon() : QIcon(new GlyphEngine(glyph, token));
}

bool glyphIsReadable(Glyph glyph)
{
    return QSvgRenderer(glyphSource(glyph)).isValid();
}

} // namespace lamplight::ui
