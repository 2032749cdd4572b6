// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace lamplight::ui {

/// tr() for the functions of this screen.
struct SettingWords {
    Q_DECLARE_TR_FUNCTIONS(settings)
};

} // namespace lamplight::ui
