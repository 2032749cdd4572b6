// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/settingsform.h"
#include "shell/screen.h"

namespace lamplight::ui {

class InlineMessage;
class ScrollColumn;
class Text;

/// How the deck is studied: each setting with what it does, and below all of them what they ask for.
class SettingsScreen : public Screen {
    Q_OBJECT
public:
    explicit SettingsScreen(study::Session& session, QWidget* parent = nullptr);

    QString title() const override;
    void open(const Destination& destination) override;
    Destination here() const override { return {Place::Settings}; }
    void refresh() override;

private:
    void compose();
    void showLoad();

    SettingsForm* m_form;
    InlineMessage* m_message;
    ScrollColumn* m_scroll;
    Text* m_load;
    study::DailyLoad m_now, m_wanted;
};

} // namespace lamplight::ui
