// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lessons/textflow.h"

namespace lamplight::ui {

/// A table set as in a book: a rule below the heading row, hairlines between the others, none upright. It is never
/// wider than the column: cells go on in new lines.
class LessonTable : public QWidget {
    Q_OBJECT
public:
    LessonTable(const QList<QList<study::ShownText>>& rows, PageEvents* events, QWidget* parent = nullptr);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, 0}; }

protected:
    void paintEvent(QPaintEvent*) override;
    void resizeEvent(QResizeEvent*) override;

private:
    QList<int> columnWidths(int width) const;
    /// Where each row ends at this width; moves the cells when `place`.
    QList<int> arrange(int width, bool place) const;

    QList<QList<TextFlow*>> m_rows; ///< every row as long as the longest; null: no cell
    QList<bool> m_numbers;          ///< columns of numbers, which end at one edge
    QList<int> m_rules;             ///< where rows end
};

} // namespace lamplight::ui
