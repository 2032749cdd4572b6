// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/picture.h"

#include "model/media.h"

#include <QBuffer>
#include <QImageReader>
#include <QPainter>
#include <QSvgRenderer>

namespace lamplight::ui {

namespace {

bool isDrawing(const Media& media)
{
    return media.type == u"image/svg+xml" || media.name.endsWith(u".svg", Qt::CaseInsensitive);
}

/// Qt's reader of drawings follows images, style sheets and entities to other files; a drawing with any isn't drawn.
bool standsAlone(const QByteArray& drawing)
{
    for (const char* outside : {"<image", ":image", "<!ENTITY", "<?xml-stylesheet", "@import"})
        if (drawing.contains(outside))
            return false;
    return !drawing.contains('\0') && !drawing.startsWith("\x1f\x8b");
}

QSize fitted(QSize size, int widest)
{
    return size.width() > widest ? size.scaled(widest, size.height(), Qt::KeepAspectRatio) : size;
}

QImage drawn(const QByteArray& drawing, int widest)
{
    QSvgRenderer renderer;
    if (!standsAlone(drawing) || !renderer.load(drawing))
        return {};
    QImage image(fitted(renderer.defaultSize().boundedTo({4096, 4096}), widest), QImage::Format_ARGB32_Premultiplied);
    if (image.isNull())
        return {};
    image.fill(Qt::transparent);
    QPainter painter(&image);
    renderer.render(&painter);
    return image;
}

} // namespace

QImage pictureOf(const Media& media, int widest)
{
    if (isDrawing(media))
        return drawn(media.bytes, widest);
    QBuffer bytes;
    bytes.setData(media.bytes);
    QImageReader reader(&bytes);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    if (reader.format() == "svg" || reader.format() == "svgz") // in spite of its name
        return {};
    if (reader.size().isValid())
        reader.setScaledSize(fitted(reader.size(), widest)); // which some formats read faster
    return reader.read();
}

} // namespace lamplight::ui
