// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "shell/mainwindow.h"
#include "shell/preferences.h"

#include <QTemporaryDir>
#include <functional>
#include <memory>

namespace lamplight::study {
class Session;
}

namespace lamplight::tour {

/// What a window in the tour stands on, made before it and gone after it.
struct Ground {
    QTemporaryDir folder;
    ManualClock clock;
    ui::Preferences preferences;

    Ground();
};

/// The program's window on a copy of the sample course, on Tuesday 24 November 2026 at 19:00: 19 days before the exam,
/// with 35 minutes a day.
class SampleWindow : private Ground, public ui::MainWindow {
public:
    /// What happened before the window was opened; the clock may be moved.
    using History = std::function<void(study::Session&, ManualClock&)>;

    explicit SampleWindow(const History& history = {});

    ManualClock& clock() { return Ground::clock; }
};

/// For Stop::make.
std::unique_ptr<QWidget> sampleWindow(const SampleWindow::History& history = {});

} // namespace lamplight::tour
