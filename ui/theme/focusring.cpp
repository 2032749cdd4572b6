// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/focusring.h"

#include "theme/metrics.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QFocusFrame>
#include <QMenu>
#include <QMenuBar>
#include <QScrollArea>
#include <QVariant>

namespace lamplight::ui {

namespace {
constexpr char placeProperty[] = "lamplightRingPlace";
constexpr char cornerProperty[] = "lamplightRingCorner";
} // namespace

void setRingPlace(QWidget* widget, RingPlace place)
{
    widget->setProperty(placeProperty, int(place));
}

void setRingCorner(QWidget* widget, int radius)
{
    widget->setProperty(cornerProperty, radius);
}

int ringCorner(const QWidget* widget)
{
    const QVariant set = widget ? widget->property(cornerProperty) : QVariant();
    return set.isValid() ? set.toInt() : metric::corner;
}

RingPlace ringPlace(const QWidget* widget)
{
    const QVariant set = widget->property(placeProperty);
    if (set.isValid())
        return RingPlace(set.toInt());
    const bool ringsItself = qobject_cast<const QAbstractItemView*>(widget) || qobject_cast<const QMenu*>(widget) ||
                             qobject_cast<const QMenuBar*>(widget) || qobject_cast<const QScrollArea*>(widget);
    return ringsItself || widget->isWindow() ? RingPlace::None : RingPlace::Outside;
}

FocusRing::FocusRing(QApplication& app, QObject* parent) : QObject(parent)
{
    connect(&app, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { follow(now); });
}

void FocusRing::follow(QWidget* now)
{
    if (!now || ringPlace(now) == RingPlace::None) {
        if (m_frame)
            m_frame->setWidget(nullptr);
        return;
    }
    if (!m_frame) // it belongs to the window that it was last shown in, and dies with it
        m_frame = new QFocusFrame(now);
    m_frame->setWidget(now);
}

} // namespace lamplight::ui
