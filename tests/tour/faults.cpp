// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults.h"

#include <QAbstractButton>
#include <QImage>
#include <cstring>

namespace lamplight::tour {

bool isEmpty(const QImage& picture)
{
    if (picture.isNull())
        return true;
    const QImage plain = picture.convertToFormat(QImage::Format_RGB32);
    const QRgb first = plain.pixel(0, 0);
    for (int y = 0; y < plain.height(); ++y) {
        const auto* line = reinterpret_cast<const QRgb*>(plain.constScanLine(y));
        for (int x = 0; x < plain.width(); ++x)
            if (line[x] != first)
                return false;
    }
    return true;
}

QStringList clippedButtons(QWidget& window)
{
    QStringList clipped;
    const QList<QAbstractButton*> buttons = window.findChildren<QAbstractButton*>();
    for (const QAbstractButton* button : buttons) {
        if (!button->isVisibleTo(&window) || button->text().isEmpty())
            continue;
        const QSize need = button->minimumSizeHint().expandedTo(QSize(0, 0));
        const QRect place(button->mapTo(&window, QPoint(0, 0)), button->size());
        const bool told = button->toolTip() == button->text();
        const bool tight = !told && (button->width() < need.width() || button->height() < need.height());
        const bool outside = place.left() < 0 || place.right() >= window.width();
        if (tight || outside)
            clipped.append(QStringLiteral("“%1” %2").arg(button->text(), tight ? QStringLiteral("is clipped")
                                                                               : QStringLiteral("is outside")));
    }
    return clipped;
}

} // namespace lamplight::tour
