// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace lamplight::ui {

/// As high as what is in it, up to a limit; then it scrolls.
class FittedScroll : public QScrollArea {
    Q_OBJECT
public:
    explicit FittedScroll(QWidget* parent = nullptr);

    /// Takes the place of what was in it.
    void setContents(QWidget* contents);
    /// In px at b = 14 px.
    void setHighest(int highest);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();

    int m_highest = 0;
};

} // namespace lamplight::ui
