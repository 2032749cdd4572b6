// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace lamplight::ui {

/// Paints a card that would be made: its front, below it the answer, at the end its kind.
class DraftDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit DraftDelegate(QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace lamplight::ui
