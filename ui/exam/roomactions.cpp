// SPDX-License-Identifier: GPL-3.0-or-later
#include "exam/answerpad.h"
#include "exam/breakpage.h"
#include "exam/calculator.h"
#include "exam/notespanel.h"
#include "exam/questionpanel.h"
#include "exam/room.h"
#include "exam/roomfooter.h"
#include "exam/roomheader.h"
#include "exam/roomkeys.h"
#include "exam/workplace.h"
#include "parts/inlinemessage.h"

#include <QKeyEvent>

/// What keys, buttons and the clock lead to.
namespace lamplight::ui {

namespace {

/// So that a kill loses at most this much of the clock where time while closed doesn't count.
constexpr qint64 tickMs = 10000;

QString wordsOf(exam::TimeWarning warning)
{
    switch (warning) {
    case exam::TimeWarning::Half: return Room::tr("Half of the time is over.");
    case exam::TimeWarning::TenMinutes: return Room::tr("Ten minutes are left.");
    case exam::TimeWarning::FiveMinutes: return Room::tr("Five minutes are left.");
    case exam::TimeWarning::OneMinute: return Room::tr("One minute is left.");
    }
    return {};
}

} // namespace

void Room::connectQuestion()
{
    const auto on = [this](EventKind kind) { return [this, kind](const QString& value) { actOnSheet(kind, value); }; };
    connect(m_question, &QuestionPanel::answered, this, on(EventKind::Answered));
    connect(m_question, &QuestionPanel::struck, this, on(EventKind::Struck));
    connect(m_question, &QuestionPanel::unstruck, this, on(EventKind::Unstruck));
    connect(m_question, &QuestionPanel::highlightWanted, this, on(EventKind::Highlighted));
    connect(m_question, &QuestionPanel::unhighlightWanted, this, on(EventKind::Unhighlighted));
    connect(m_notes, &NotesPanel::noted, this, on(EventKind::Noted));
    connect(m_question, &QuestionPanel::certaintyChosen, this,
            [this](int level) { actOnSheet(EventKind::Certainty, QString::number(level)); });
    connect(m_question, &QuestionPanel::flagToggled, this,
            [this] { actOnSheet(m_sitting->sheet(m_position).flagged ? EventKind::Unflagged : EventKind::Flagged); });
    connect(m_question, &QuestionPanel::lessonWanted, this, &Room::lessonWanted);
}

void Room::connectKeys()
{
    connect(m_keys, &RoomKeys::pressed, this, [this](int letter) { m_question->pad()->press(letter); });
    connect(m_keys, &RoomKeys::struck, this, [this](int letter) { m_question->pad()->strike(letter); });
    connect(m_keys, &RoomKeys::moved, this, [this](int by) { goTo(m_position + by); });
    connect(m_keys, &RoomKeys::flag, m_question, &QuestionPanel::flagToggled);
    connect(m_keys, &RoomKeys::highlight, m_question, &QuestionPanel::toggleHighlight);
    connect(m_keys, &RoomKeys::navigator, this, &Room::showNavigator);
    connect(m_keys, &RoomKeys::time, this, &Room::sayTime);
    connect(m_keys, &RoomKeys::certaintyChosen, this, [this](int level) {
        if (m_sitting && m_sitting->attempt().rules.marking.certainty)
            actOnSheet(EventKind::Certainty, QString::number(level));
    });
    const auto notes = [this] {
        if (m_sitting && m_sitting->attempt().rules.notes)
            toggleSide(m_notes);
    };
    const auto calculator = [this] {
        if (m_sitting && m_sitting->attempt().rules.calculator)
            toggleSide(m_calculator);
    };
    connect(m_keys, &RoomKeys::notes, this, notes);
    connect(m_keys, &RoomKeys::calculator, this, calculator);
    connect(m_footer, &RoomFooter::notesWanted, this, notes);
    connect(m_footer, &RoomFooter::calculatorWanted, this, calculator);
    connect(m_footer, &RoomFooter::backWanted, this, &Room::goBack);
    connect(m_footer, &RoomFooter::onWanted, this, &Room::goOn);
    connect(m_footer, &RoomFooter::checkWanted, this, &Room::check);
    connect(m_footer, &RoomFooter::navigatorWanted, this, &Room::showNavigator);
    connect(m_calculator, &Calculator::closeWanted, this, [this] { toggleSide(m_calculator); });
    connect(m_notes, &NotesPanel::closeWanted, this, [this] { toggleSide(m_notes); });
}

void Room::showSide(QWidget* side)
{
    m_side = side;
    m_work->showSide(side);
}

void Room::toggleSide(QWidget* side)
{
    m_notes->finish();
    showSide(m_side == side ? nullptr : side);
    if (m_side == m_notes)
        m_notes->focusNote();
    else if (m_side)
        m_calculator->focusField();
    else
        m_question->focusAnswer();
}

/// The time on demand, spoken and shown also where the clock is hidden.
void Room::sayTime()
{
    const auto seconds = m_sitting->secondsLeft(m_desk.now());
    const QString where = tr("Question %1 of %2.").arg(m_position).arg(m_sitting->size());
    m_message->show(Tone::Info, seconds ? timeInWords(*seconds) : tr("There is no limit of time"), where);
}

void Room::look()
{
    if (!m_sitting)
        return;
    if (!m_sitting->due(m_desk.now()).isEmpty()) { // a section, a break or the exam is over
        const auto running = m_desk.running();     // writes it
        if (!running)
            return m_message->showError(running.error());
        if (!*running)
            return leave();
        m_sitting = **running;
        arrive();
    }
    const auto seconds = m_sitting->secondsLeft(m_desk.now());
    if (seconds && *seconds <= 2)
        settle(); // what is being typed isn't lost to the clock
    if (!m_sitting)
        return;
    m_header->setSecondsLeft(m_page == Page::Break ? std::nullopt : seconds);
    if (m_page == Page::Break)
        m_break->setSecondsLeft(m_sitting->breakSecondsLeft(m_desk.now()));
    else if (seconds)
        warn(*seconds);
    if (m_clock.monotonicMs() - m_lastTick < tickMs)
        return;
    m_lastTick = m_clock.monotonicMs();
    if (auto after = m_desk.act(EventKind::Tick))
        m_sitting = std::move(*after);
}

/// In its own place, without the focus; a screen reader is told.
void Room::warn(int secondsNow)
{
    const auto limit = m_sitting->timetable().limitMs(m_sitting->section());
    const int before = std::exchange(m_secondsBefore, secondsNow);
    if (!limit || before <= secondsNow)
        return;
    const auto warnings = exam::warningsBetween(*limit, before, secondsNow);
    if (!warnings.isEmpty())
        m_warning->show(Tone::Warn, tr("Time"), wordsOf(warnings.last()));
}

void Room::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (m_sitting && enter && m_page == Page::Question && !event->isAutoRepeat())
        return goOn();
    QWidget::keyPressEvent(event);
}

} // namespace lamplight::ui
