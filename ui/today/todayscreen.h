// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/screen.h"

namespace lamplight::study {
class Session;
struct Today;
} // namespace lamplight::study

namespace lamplight::ui {

class Button;
class Column;
class InlineMessage;
class ScrollColumn;

/// The first screen: how long to the exam, what tonight holds, one button that starts it.
class TodayScreen : public Screen {
    Q_OBJECT
public:
    explicit TodayScreen(study::Session& session, QWidget* parent = nullptr);

    QString title() const override;
    void open(const Destination& destination) override;
    Destination here() const override { return {Place::Today}; }
    void refresh() override;

private:
    void show(const study::Today& today);
    void addRunning(Column& column, const study::Today& today);
    void addLists(Column& column, const study::Today& today);

    study::Session& m_session;
    InlineMessage* m_message;
    ScrollColumn* m_scroll;
    QWidget* m_page = nullptr; ///< made anew at each refresh
    Button* m_start = nullptr;
};

} // namespace lamplight::ui
