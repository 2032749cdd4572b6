// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/cardface.h"

#include <QHash>
#include <QTextEdit>

namespace lamplight::ui {

/// The text of an imported card with its pictures, as wide as its place and as high as it needs. It can be selected
/// with the mouse; links lead nowhere. Pictures come from what it is given and from nowhere else; for one that is
/// missing or can't be drawn words stand in its place.
class RichText : public QTextEdit {
    Q_OBJECT
public:
    /// `centred` for a short front.
    RichText(const study::CardFace& face, bool centred, QWidget* parent = nullptr);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void build();
    void setLines();
    void placePictures();
    void fitPictures(int width) const;

    study::CardFace m_face;
    bool m_centred;
    QList<QSize> m_sizes;              ///< of each picture as it would like to be; empty: it isn't drawn
    mutable QHash<int, int> m_heights; ///< by width
};

} // namespace lamplight::ui
