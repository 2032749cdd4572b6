// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>
#include <memory>
#include <vector>

namespace lamplight::ui {

/// Cells of one size that run down columns of equal width: as many columns as there is room for, at most five. Hidden
/// ones take no place.
class Columns : public QLayout {
    Q_OBJECT
public:
    explicit Columns(QWidget* parent);

    /// Cells in a full column, as they were last laid out; at least 1.
    int rows() const { return m_rows; }

    void addItem(QLayoutItem* item) override { m_items.emplace_back(item); }
    int count() const override { return int(m_items.size()); }
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override { return minimumSize(); }
    QSize minimumSize() const override { return cell(); }
    void setGeometry(const QRect& rect) override;

private:
    std::vector<QLayoutItem*> shown() const;
    QSize cell() const;
    int columnsIn(int width) const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
    int m_rows = 1;
};

} // namespace lamplight::ui
