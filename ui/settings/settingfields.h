// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "parts/stack.h"
#include "settings/settingsform.h"

namespace lamplight::ui {

class SettingRow;

/// Fields that show one setting each, say what a change would ask for while it is made, and make it when it is done.

struct NumberField {
    QString name, sentence;
    int least, most;
    QString unit;
    QString none = {}; ///< what the least value means instead of a number; empty: it is a number
    std::function<int(const deck::Settings&)> get;
    std::function<void(deck::Settings&, int)> set;
};
SettingRow* addNumber(SettingsForm& form, Column& column, const NumberField& field);

struct ChoiceField {
    QString name, sentence;
    QStringList choices;
    std::function<int(const deck::Settings&)> get;
    std::function<void(deck::Settings&, int)> set;
};
SettingRow* addChoice(SettingsForm& form, Column& column, const ChoiceField& field);

struct SwitchField {
    QString name, sentence;
    bool deck::Settings::*value;
};
SettingRow* addSwitch(SettingsForm& form, Column& column, const SwitchField& field);

struct TextField {
    QString name, sentence;
    std::function<QString(const deck::Settings&)> get;
    /// Sets what the text says, or says what would be right.
    std::function<QString(deck::Settings&, const QString&)> set;
};
SettingRow* addText(SettingsForm& form, Column& column, const TextField& field);

/// Shows in the row what stopped the change; nothing when it was made.
void tell(SettingRow& row, const Result<void>& done);

} // namespace lamplight::ui
