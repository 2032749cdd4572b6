// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/tokens.h"

#include <QLayout>
#include <memory>
#include <vector>

namespace lamplight::ui {

/// Items side by side, going on in a new line where the width ends: for keys, tags and buttons that must not be cut at
/// large text.
class Flow : public QLayout {
    Q_OBJECT
public:
    explicit Flow(QWidget* parent = nullptr, Space across = Space::S8, Space down = Space::S8,
                  Qt::Alignment alignment = Qt::AlignLeading);

    void addItem(QLayoutItem* item) override;
    int count() const override { return int(m_items.size()); }
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return arrange(QRect(0, 0, width, 0), false); }
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

private:
    /// The height taken; moves the items when `place`.
    int arrange(const QRect& rect, bool place) const;
    void placeLine(const QRect& rect, size_t from, size_t to, int y, int width, int height) const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
    Space m_across, m_down;
    Qt::Alignment m_alignment;
};

} // namespace lamplight::ui
