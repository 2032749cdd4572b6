// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/studyday.h"
#include "deck/deck.h"
#include "deck/settings.h"
#include "study/dayqueue.h"

#include <QDate>
#include <memory>
#include <optional>

namespace lamplight::study {

/// The deck's settings, with the date that it works toward: of its exams the next, else the last that is past.
struct SessionSettings : deck::Settings {
    std::optional<QDate> examDate;
};

/// A deck opened for studying: what every desk works on. It outlives its desks.
class Session {
public:
    /// ErrorKind::NotFound, Io, Corrupt. A deck that can't be written opens read-only: see deck().readOnlyReason().
    static Result<std::unique_ptr<Session>> open(const QString& file, deck::Access access, const Clock& clock);
    static Result<std::unique_ptr<Session>> create(const QString& file, const QString& title, const Clock& clock);
    /// See Deck::create.
    static Result<std::unique_ptr<Session>> create(const QString& file, const QString& title, const Clock& clock,
                                                   const std::function<Result<void>(deck::Connection&)>& fill);

    deck::Deck& deck() { return *m_deck; }
    const Clock& clock() const { return m_deck->clock(); }

    /// How the deck is studied.
    Result<SessionSettings> settings();
    Result<deck::Changes> setTitle(const QString& title);
    /// Of the first exam, which is made when there is none; nothing takes its date away.
    Result<deck::Changes> setExamDate(std::optional<QDate> date);
    /// 1..1440; nothing takes them away. ErrorKind::Input.
    Result<deck::Changes> setMinutesPerDay(std::optional<int> minutes);

    /// Study days, by the deck's rollover hour and this machine's time zone.
    Result<StudyDays> days();
    /// Whole days from today's study day to the exam; negative when it is past; nothing without a date.
    Result<std::optional<int>> daysToExam();

    /// Today's cards in order.
    DayQueueKeeper& dayQueue() { return m_dayQueue; }

    Result<std::optional<deck::Step>> stepToUndo();
    Result<std::optional<deck::Step>> stepToRedo();
    Result<deck::Replayed> undo() { return m_deck->undo(); }
    Result<deck::Replayed> redo() { return m_deck->redo(); }

private:
    explicit Session(std::unique_ptr<deck::Deck> opened) : m_deck(std::move(opened)) {}
    Result<deck::Changes> put(const QString& label, const QString& key, const QString& value);

    std::unique_ptr<deck::Deck> m_deck;
    DayQueueKeeper m_dayQueue;
};

} // namespace lamplight::study
