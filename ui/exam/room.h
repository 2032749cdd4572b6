// SPDX-License-Identifier: GPL-3.0-or-later
// Long because: what all parts of the room do meets here.
#pragma once

#include "study/examdesk.h"

#include <QWidget>

class QTimer;

namespace lamplight::ui {

class BreakPage;
class Calculator;
class InlineMessage;
class Navigator;
class NotesPanel;
class QuestionPanel;
class RoomFooter;
class RoomHeader;
class RoomKeys;
class Workplace;

/// The screen that a test centre shows: one question, the clock, the navigator, breaks, the way out in two steps.
/// Everything that is done is on disk before it is shown.
class Room : public QWidget {
    Q_OBJECT
public:
    explicit Room(study::ExamDesk& desk, const Clock& clock, QWidget* parent = nullptr);

    /// Goes on with the sitting where it stands.
    void enter(const exam::Sitting& sitting);
    void say(const QString& news); ///< in its place, such as how long one was away
    int position() const { return m_position; }
    void leaveLook(); ///< text size and contrast are again as outside

Q_SIGNALS:
    void ended(lamplight::AttemptId attempt);
    void lessonWanted(const QString& uid); ///< practice, which waits

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    enum class Page { Question, Navigator, Break };

    void connectQuestion();
    void connectKeys();
    void arrive();
    void goTo(int position);
    void goBack() { goTo(m_position - 1); }
    void goOn();
    void show(Page page);
    void showQuestion();
    void showNavigator();
    void showBreak();
    void showSide(QWidget* side); ///< or none
    void toggleSide(QWidget* side);
    void sayTime();
    void check();
    bool mayCheck() const;
    bool settle(); ///< writes what was typed and isn't on disk yet; false: it stays where it is
    bool actOnSheet(EventKind kind, const QString& value = {});
    bool act(EventKind kind, const QString& value = {});
    void finishPart(); ///< the section, or the exam
    void leave();
    void look();
    void warn(int secondsNow);

    study::ExamDesk& m_desk;
    const Clock& m_clock;
    std::optional<exam::Sitting> m_sitting;
    int m_position = 1;
    int m_prompted = 0;     ///< the question whose end was pointed out
    bool m_refused = false; ///< the last action
    qint64 m_lastTick = 0;  ///< monotonic ms
    int m_secondsBefore = 0;
    Page m_page = Page::Question;
    QTimer* m_timer;
    RoomHeader* m_header;
    InlineMessage *m_message, *m_warning;
    QuestionPanel* m_question;
    Workplace* m_work;
    NotesPanel* m_notes;
    Calculator* m_calculator;
    QWidget* m_side = nullptr; ///< of the two above, that which is shown
    RoomFooter* m_footer;
    Navigator* m_navigator;
    BreakPage* m_break;
    RoomKeys* m_keys;
};

} // namespace lamplight::ui
