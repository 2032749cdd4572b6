// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/aim.h"
#include "model/exam.h"
#include "model/topic.h"
#include "parts/panel.h"

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLineEdit;
class QListWidget;

namespace lamplight::ui {

class Button;

/// One exam that the candidate has ahead: its name, its day, what it is about and what it asks.
class AimEditor : public Panel {
    Q_OBJECT
public:
    AimEditor(const QList<Topic>& topics, const QList<Blueprint>& blueprints, QWidget* parent = nullptr);

    /// `today` is proposed, some weeks on, for a day that isn't known.
    void show(const lamplight::Aim& aim, QDate today, bool canWrite);
    const lamplight::Aim& aim() const { return m_aim; }

Q_SIGNALS:
    void changed(const lamplight::Aim& aim);
    void removed(lamplight::AimId id);

private:
    void take();

    lamplight::Aim m_aim;
    QLineEdit* m_name;
    QCheckBox* m_known;
    QDateEdit* m_date;
    QListWidget* m_topics;
    QComboBox* m_blueprint;
    Button* m_remove;
};

} // namespace lamplight::ui
