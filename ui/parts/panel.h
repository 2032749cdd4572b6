// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "parts/stack.h"

#include <QFrame>

namespace lamplight::ui {

/// A panel with a hairline and rounded corners.
class Panel : public QFrame {
    Q_OBJECT
public:
    enum class Ground { Surface, Paper, Well };

    explicit Panel(Inset around = inset(Space::S24), Ground ground = Ground::Surface, QWidget* parent = nullptr);

    Column& column() { return *m_column; }

protected:
    void paintEvent(QPaintEvent*) override;

private:
    Ground m_ground;
    Column* m_column;
};

/// A hairline.
class Rule : public QWidget {
    Q_OBJECT
public:
    explicit Rule(Qt::Orientation orientation = Qt::Horizontal, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent*) override;
};

} // namespace lamplight::ui
