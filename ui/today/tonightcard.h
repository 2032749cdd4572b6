// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "parts/panel.h"
#include "shell/destination.h"

namespace lamplight::study {
struct Today;
}

namespace lamplight::ui {

class Button;

/// Tonight's work in minutes: reviews, new cards and reading as a bar, and the one button that starts it.
class TonightCard : public Panel {
    Q_OBJECT
public:
    explicit TonightCard(const study::Today& today, QWidget* parent = nullptr);
    /// Leads to the exams when nothing is left for tonight; null where there are none either.
    Button* start() const { return m_start; }

Q_SIGNALS:
    void go(const lamplight::ui::Destination& destination);

private:
    void addStart(const study::Today& today, class Row& line);
    void addBar(const study::Today& today);

    Button* m_start = nullptr;
};

} // namespace lamplight::ui
