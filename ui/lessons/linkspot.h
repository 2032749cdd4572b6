// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"

#include <QAbstractButton>
#include <QList>

namespace lamplight::ui {

/// A concept link: lies over its words, which the text below draws, and takes mouse, keyboard and screen reader for
/// them. Tab comes to it, Enter presses it; Space stays with the page, which scrolls.
class LinkSpot : public QAbstractButton {
    Q_OBJECT
public:
    LinkSpot(const QString& words, ConceptId concept_, QWidget* parent);

    ConceptId conceptId() const { return m_concept; }
    /// The lines of the words, in the parent's coordinates.
    void setLines(const QList<QRect>& lines);
    /// The popover of this link is open.
    void setOpened(bool opened);

    QSize sizeHint() const override { return size(); }

protected:
    void paintEvent(QPaintEvent*) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;

private:
    ConceptId m_concept;
    QList<QRect> m_lines; ///< in own coordinates
    bool m_opened = false;
};

} // namespace lamplight::ui
