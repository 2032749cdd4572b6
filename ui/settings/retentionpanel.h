// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "parts/panel.h"
#include "settings/settingsform.h"

class QButtonGroup;
class QComboBox;

namespace lamplight::ui {

class SettingRow;
class Text;

/// How well cards are to be recalled, of the deck and of each topic: every choice with what it asks for.
class RetentionPanel : public Panel {
    Q_OBJECT
public:
    explicit RetentionPanel(SettingsForm& form, QWidget* parent = nullptr);

private:
    void fillTopics();
    void showChoices(const QList<RetentionChoice>& choices);
    void choose(const std::optional<double>& retention);
    std::optional<double> current() const;

    SettingsForm& m_form;
    QComboBox* m_topic;
    SettingRow* m_row;
    QButtonGroup* m_group;
    Column* m_choices;
    Text* m_wait;
    QList<RetentionChoice> m_shown;
};

} // namespace lamplight::ui
