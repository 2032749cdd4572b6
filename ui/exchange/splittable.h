// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/lesson.h"

#include <QTableWidget>

namespace lamplight::ui {

/// How a damaged table would be split: as high as its rows need, up to a limit, then it scrolls.
class SplitTable : public QTableWidget {
    Q_OBJECT
public:
    explicit SplitTable(const TableProposal& proposal, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void resizeEvent(QResizeEvent* event) override;
};

} // namespace lamplight::ui
