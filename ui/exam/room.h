// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/examdesk.h"

#include <QWidget>
#include <functional>

class QAction;
class QKeySequence;
class QTimer;

namespace lamplight::ui {

class Button;
class InlineMessage;
class Navigator;
class QuestionPanel;
class RoomHeader;
class ScrollColumn;

/// The screen that a test centre shows: one question, the clock, the navigator, the way out in two steps. Everything
/// that is done is on disk before it is shown.
class Room : public QWidget {
    Q_OBJECT
public:
    explicit Room(study::ExamDesk& desk, const Clock& clock, QWidget* parent = nullptr);

    /// Goes on with the sitting where it stands.
    void enter(const exam::Sitting& sitting);
    void say(const QString& news); ///< in its place, such as how long one was away
    int position() const { return m_position; }

Q_SIGNALS:
    void ended(lamplight::AttemptId attempt);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void addFooter(class Column& column);
    void addKeys();
    QAction* addKey(const QKeySequence& key, const std::function<void()>& does);
    void addOptionKeys(int options);
    void setKeys(); ///< those of the question that is shown
    void goTo(int position);
    void goBack() { goTo(m_position - 1); }
    void goOn() { goTo(m_position + 1); }
    void showQuestion();
    void showNavigator();
    void choose(int option);
    void strike(int option);
    void toggleFlag();
    bool actOnSheet(EventKind kind, const QString& letters = {});
    void end();
    void leave();
    bool act(EventKind kind, const QString& letters = {});
    void look();

    study::ExamDesk& m_desk;
    const Clock& m_clock;
    std::optional<exam::Sitting> m_sitting;
    int m_position = 1;
    qint64 m_lastTick = 0; ///< monotonic ms
    QTimer* m_timer;
    RoomHeader* m_header;
    InlineMessage* m_message;
    ScrollColumn* m_scroll;
    QuestionPanel* m_question;
    QWidget* m_footer;
    Navigator* m_navigator;
    Button* m_previous = nullptr;
    Button* m_next = nullptr;
    // Keys, wherever in the room the focus is; m_choose and m_strike by option.
    QList<QAction*> m_choose, m_strike;
    QList<QAction*> m_moves;
    QAction *m_flag = nullptr, *m_toNavigator = nullptr;
};

} // namespace lamplight::ui
