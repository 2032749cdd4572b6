// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/screens.h"

#include <QHash>
#include <QPushButton>

namespace lamplight::ui {

class Column;

/// One place in the rail.
class RailItem : public QPushButton {
    Q_OBJECT
public:
    explicit RailItem(const ScreenEntry& entry, QWidget* parent = nullptr);

    void setCurrent(bool current);
    void setFolded(bool folded);
    void setBadge(int count); ///< 0: none
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent*) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void describe();

    QString m_name;
    QString m_key;
    Glyph m_glyph;
    int m_badge = 0;
    bool m_current = false;
    bool m_folded = false;
};

/// The places of the program at the side of the window: with names, or folded to icons.
class Rail : public QWidget {
    Q_OBJECT
public:
    explicit Rail(const QList<ScreenEntry>& entries, QWidget* parent = nullptr);

    void setCurrent(Place place);
    void setFolded(bool folded);
    bool isFolded() const { return m_folded; }
    void setBadge(Place place, int count);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void chosen(lamplight::ui::Place place);

protected:
    void paintEvent(QPaintEvent*) override;

private:
    void measure();

    QHash<Place, RailItem*> m_items;
    Column* m_column;
    bool m_folded = false;
};

} // namespace lamplight::ui
