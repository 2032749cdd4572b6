// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lessons/textflow.h"

namespace lamplight::ui {

/// Paragraphs and list entries one below the other. Bullets and numbers hang: to the leading side of the paragraphs'
/// edge, or, where there is no room for that, of an indent.
class PieceColumn : public QWidget {
    Q_OBJECT
public:
    enum class Bullets { HangOut, Indent };

    PieceColumn(const QList<study::ShownPiece>& pieces, Setting setting, Bullets bullets, PageEvents* events,
                QWidget* parent = nullptr);

    /// How far bullets that hang out reach beyond the paragraphs' edge.
    static int reach();

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, 0}; }

protected:
    void paintEvent(QPaintEvent*) override;
    void resizeEvent(QResizeEvent*) override;

private:
    struct Entry {
        bool isItem;
        QString marker;
        TextFlow* text;
    };
    /// The height for this width; moves the texts when `place`.
    int arrange(int width, bool place) const;

    QList<Entry> m_entries;
    Bullets m_bullets;
};

} // namespace lamplight::ui
