// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/examdesk.h"

#include <QWidget>

namespace lamplight::ui {

/// The rules that a candidate agrees to before the clock starts.
class AgreementPage : public QWidget {
    Q_OBJECT
public:
    AgreementPage(const Blueprint& blueprint, const study::SittingOptions& options, QWidget* parent = nullptr);
};

} // namespace lamplight::ui
