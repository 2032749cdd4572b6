// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QWidget>

namespace lamplight::ui {

/// A section of Progress that isn't charts: it works out on another thread what it shows.
class ProgressPage : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// The deck changed, or the page is new: works out anew; what is shown stays until then.
    virtual void refresh() = 0;

Q_SIGNALS:
    void said(const QString& news);
};

} // namespace lamplight::ui
