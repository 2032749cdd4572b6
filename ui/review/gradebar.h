// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/card.h"

#include <QWidget>
#include <array>

namespace lamplight::memory {
struct Outcome;
}

class QGridLayout;

namespace lamplight::ui {

class Button;

/// How a wait is said on a button: "10 min", "4 days", "2.5 months".
QString waitText(const memory::Outcome& outcome);

/// The four grades, each with its key and its next interval.
class GradeBar : public QWidget {
    Q_OBJECT
public:
    explicit GradeBar(QWidget* parent = nullptr);
    void setOutcomes(const std::array<memory::Outcome, 4>& outcomes);
    /// In practice: the grades are noted, and nothing is rescheduled.
    void setUnscheduled();
    void focusOn(Rating rating);

    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void graded(lamplight::Rating rating);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QSize cell() const;
    void arrange(int width);

    QGridLayout* m_grid;
    int m_across = 0;
    std::array<Button*, 4> m_buttons;
};

} // namespace lamplight::ui
