// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "shell/mainwindow.h"
#include "shell/preferences.h"
#include "study/session.h"

#include <QTemporaryDir>
#include <functional>
#include <memory>

namespace lamplight::tour {

/// What a window needs before it is there.
struct StudyStage {
    StudyStage();

    QTemporaryDir folder;
    ManualClock clock;
    ui::Preferences preferences;
};

/// The whole window on a copy of a deck, at 2026-11-24 20:00 UTC.
class StudyWindow final : private StudyStage, public ui::MainWindow {
public:
    explicit StudyWindow(const QString& deckFile);

    ManualClock& clock() { return StudyStage::clock; }
    study::Session& session();
};

/// Studies in a deck before the picture is taken.
using Study = std::function<void(study::Session&, ManualClock&)>;
/// Makes windows on the sample course with all its cards, in which `study` was done once: it finds the clock as it was
/// `daysBefore` days ago.
std::function<std::unique_ptr<QWidget>()> studiedWindow(int daysBefore = 0, const Study& study = {});
/// The same on a deck with nothing in it but what `study` brings.
std::function<std::unique_ptr<QWidget>()> emptyWindow(const Study& study = {});

/// The stage's window from what a Stop's `prepare` is given.
inline StudyWindow& studyWindow(QWidget& widget)
{
    return static_cast<StudyWindow&>(widget);
}

} // namespace lamplight::tour
