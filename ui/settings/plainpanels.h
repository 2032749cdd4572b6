// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace lamplight::ui {

class Panel;
class SettingsForm;

/// Panels of settings that are fields and nothing else.
Panel* makeTimePanel(SettingsForm& form);   ///< minutes by weekday, days off, when the day turns
Panel* makeStepsPanel(SettingsForm& form);  ///< learning and relearning steps
Panel* makeOrderPanel(SettingsForm& form);  ///< order, limits, siblings
Panel* makeLeechPanel(SettingsForm& form);  ///< cards that are forgotten again and again
Panel* makeReviewPanel(SettingsForm& form); ///< sound, timer, after the exam

} // namespace lamplight::ui
