// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace lamplight::ui {

/// The bar above or below a room: surface, with a hairline towards the room.
class Strip : public QWidget {
    Q_OBJECT
public:
    explicit Strip(Qt::Edge towardsRoom, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent*) override;

private:
    Qt::Edge m_edge;
};

} // namespace lamplight::ui
