// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace lamplight::ui {

class SourceModel;

/// Paints a cell of the source view.
class SourceDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

struct SourceWidths {
    int number = 0, rule = 0;
};
/// How wide the outer columns have to be for their longest texts.
SourceWidths sourceWidths(const SourceModel& model);

} // namespace lamplight::ui
