// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

class QApplication;
class QFocusFrame;
class QWidget;

namespace lamplight::ui {

/// Where the ring of a widget goes when it has the focus.
enum class RingPlace {
    Outside, ///< 2 px ring after a 2 px gap: the rule
    Inset,   ///< inside its edge: dense rows
    None     ///< the widget draws its own (item views ring the current row)
};

/// Says it for one widget; the rule needs no call.
void setRingPlace(QWidget* widget, RingPlace place);
/// The corner radius of the widget, which the ring follows. 8 unless set.
void setRingCorner(QWidget* widget, int radius);
RingPlace ringPlace(const QWidget* widget);
int ringCorner(const QWidget* widget);

/// Puts the ring around whatever has the keyboard focus, in every window of the application.
class FocusRing : public QObject {
    Q_OBJECT
public:
    FocusRing(QApplication& app, QObject* parent);

private:
    void follow(QWidget* now);

    QPointer<QFocusFrame> m_frame;
};

} // namespace lamplight::ui
