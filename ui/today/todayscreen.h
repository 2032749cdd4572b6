// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "shell/screen.h"

#include <memory>

namespace lamplight::study {
class Session;
struct Outlook;
struct Today;
} // namespace lamplight::study

namespace lamplight::ui {

class Button;
class Column;
class InlineMessage;
class LongWork;
class ScrollColumn;

/// The first screen: how long to the exam, what tonight holds, one button that starts it. The plan is made beside it
/// and comes in when it is there.
class TodayScreen : public Screen {
    Q_OBJECT
public:
    explicit TodayScreen(study::Session& session, QWidget* parent = nullptr);
    ~TodayScreen() override;

    QString title() const override;
    void open(const Destination& destination) override;
    Destination here() const override { return {Place::Today}; }
    void refresh() override;

Q_SIGNALS:
    /// The plan of today is made and shown.
    void planned();

private:
    Result<study::Today> today();
    void show(const study::Today& today);
    void showTonight(const study::Today& today);
    void addRunning(Column& column, const study::Today& today);
    void addLists(Column& column, const study::Today& today);
    void makePlan();
    void takePlan(Result<study::Outlook> made);

    study::Session& m_session;
    InlineMessage* m_message;
    LongWork* m_work;
    ScrollColumn* m_scroll;
    QWidget* m_page = nullptr;    ///< made anew at each refresh
    QWidget* m_tonight = nullptr; ///< the part of it that the plan changes
    Button* m_start = nullptr;
    std::unique_ptr<study::Outlook> m_plan;
    quint64 m_planned = 0; ///< the deck's revision that the plan was made from
    bool m_replan = false; ///< the deck changed while it was being made
};

} // namespace lamplight::ui
