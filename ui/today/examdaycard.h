// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "parts/panel.h"

namespace lamplight::study {
struct Today;
}

namespace lamplight::ui {

/// What the next exam day will bring under the plan: the recall with its interval, and what gives way.
class ExamDayCard : public Panel {
    Q_OBJECT
public:
    /// `today.next` is there.
    explicit ExamDayCard(const study::Today& today, QWidget* parent = nullptr);
};

} // namespace lamplight::ui
