// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/screen.h"
#include "study/examdesk.h"

#include <functional>

class QStackedWidget;

namespace lamplight::ui {

class Entrance;
class ExamHome;
class LookAgain;
class ReportPage;
class Room;

/// The exam, from choosing one to looking over what was missed.
class ExamScreen : public Screen {
    Q_OBJECT
public:
    /// `seed` gives each form its number; injected, so that a test gets the same form twice.
    ExamScreen(study::Session& session, std::function<quint64()> seed, QWidget* parent = nullptr);

    QString title() const override;
    void open(const Destination& destination) override;
    Destination here() const override;
    void refresh() override;
    bool fullWindow() const override;

private:
    void home();
    void start(const Blueprint& blueprint, const study::SittingOptions& options, bool fullScreen);
    void enter(const exam::Sitting& sitting, bool fullScreen);
    void leaveRoom();
    void resume();
    void report(AttemptId attempt);
    void lookAgain(int position);
    void show(QWidget* page);

    study::Session& m_session;
    study::ExamDesk m_desk;
    std::function<quint64()> m_seed;
    AttemptId m_attempt; ///< whose report is shown
    QStackedWidget* m_pages;
    ExamHome* m_home;
    Entrance* m_entrance;
    Room* m_room;
    ReportPage* m_report;
    LookAgain* m_look;
    bool m_filled = false; ///< the room filled the screen, and gives it back
};

} // namespace lamplight::ui
