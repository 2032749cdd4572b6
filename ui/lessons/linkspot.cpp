// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/linkspot.h"

#include "parts/accessible.h"
#include "theme/focusring.h"
#include "theme/paint.h"

#include <QKeyEvent>
#include <QPainter>

namespace lamplight::ui {

namespace {
constexpr int ringRoom = 1 + metric::ring; // an inline link has a gap of 1 px
constexpr int ringCornerOfLink = 4;
} // namespace

LinkSpot::LinkSpot(const QString& words, ConceptId concept_, QWidget* parent)
    : QAbstractButton(parent), m_concept(concept_)
{
    setText(words);
    setAccessibleName(words);
    setAccessibleDescription(tr("Opens the definition beside the text"));
    setAccessibleRole(this, QAccessible::Link);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setRingPlace(this, RingPlace::None); // it follows the lines of the words
}

void LinkSpot::setLines(const QList<QRect>& lines)
{
    QRegion region;
    for (const QRect& line : lines)
        region += line.adjusted(-ringRoom, 0, ringRoom, 0);
    setGeometry(region.boundingRect());
    m_lines.clear();
    for (const QRect& line : lines)
        m_lines.append(line.adjusted(-ringRoom, 0, ringRoom, 0).translated(-pos()));
    setMask(region.translated(-pos()));
}

void LinkSpot::setOpened(bool opened)
{
    m_opened = opened;
    update();
}

void LinkSpot::paintEvent(QPaintEvent*)
{
    if (!hasFocus() && !m_opened)
        return;
    QPainter painter(this);
    for (const QRect& line : std::as_const(m_lines))
        drawRing(painter, line, ringCornerOfLink);
}

void LinkSpot::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return click();
    event->ignore();
}

void LinkSpot::keyReleaseEvent(QKeyEvent* event)
{
    event->ignore();
}

} // namespace lamplight::ui
