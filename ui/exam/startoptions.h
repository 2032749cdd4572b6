// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/examdesk.h"

#include <QWidget>

class QButtonGroup;
class QCheckBox;
class QLineEdit;
class QSpinBox;

namespace lamplight::ui {

class Text;

/// What is chosen before an exam starts: more time, the number of the form, full screen.
class StartOptions : public QWidget {
    Q_OBJECT
public:
    explicit StartOptions(const Blueprint& blueprint, QWidget* parent = nullptr);

    /// `fresh` is the form's number where none was named.
    study::SittingOptions options(quint64 fresh) const;
    bool fullScreen() const;

private:
    QWidget* timeChoices();
    void showTime();

    Blueprint m_blueprint;
    QButtonGroup* m_extra; ///< ids: percent; -1: own minutes
    QSpinBox* m_own;
    Text* m_time;
    QLineEdit* m_seed;
    QCheckBox* m_fullScreen;
};

} // namespace lamplight::ui
