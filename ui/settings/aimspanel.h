// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "parts/panel.h"
#include "settings/settingsform.h"

namespace lamplight::ui {

class AimEditor;
class Button;
class InlineMessage;

/// The exams of the candidate, each changed in place.
class AimsPanel : public Panel {
    Q_OBJECT
public:
    explicit AimsPanel(SettingsForm& form, QWidget* parent = nullptr);

private:
    void read();
    void make(qsizetype count);
    void add();

    SettingsForm& m_form;
    Column* m_list;
    QList<AimEditor*> m_editors;
    InlineMessage* m_message;
    Button* m_add;
};

} // namespace lamplight::ui
