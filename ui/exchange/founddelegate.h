// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace lamplight::ui {

/// Paints a row of the list of what was found: glyph, title with its note below, and how many lines.
class FoundDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit FoundDelegate(QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace lamplight::ui
