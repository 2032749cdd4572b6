// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/session.h"

#include "base/id.h"
#include "deck/aims.h"

#include <QCoreApplication>

namespace lamplight::study {

using deck::Deck;

Result<std::unique_ptr<Session>> Session::open(const QString& file, deck::Access access, const Clock& clock)
{
    auto opened = Deck::open(file, access, clock);
    if (!opened)
        return tl::unexpected(opened.error());
    return std::unique_ptr<Session>(new Session(std::move(*opened)));
}

Result<std::unique_ptr<Session>> Session::create(const QString& file, const QString& title, const Clock& clock)
{
    return create(file, title, clock, [](deck::Connection&) { return Result<void>(); });
}

Result<std::unique_ptr<Session>> Session::create(const QString& file, const QString& title, const Clock& clock,
                                                 const std::function<Result<void>(deck::Connection&)>& fill)
{
    auto created = Deck::create(file, title, clock, fill);
    if (!created)
        return tl::unexpected(created.error());
    return std::unique_ptr<Session>(new Session(std::move(*created)));
}

namespace {

/// Of the exams' dates: the next from `today` on, else the last one that is past.
std::optional<QDate> dateAhead(const QList<Aim>& aims, QDate today)
{
    std::optional<QDate> next, last;
    for (const Aim& aim : aims) {
        if (!aim.date.isValid())
            continue;
        if (aim.date >= today && (!next || aim.date < *next))
            next = aim.date;
        if (aim.date < today && (!last || aim.date > *last))
            last = aim.date;
    }
    return next ? next : last;
}

} // namespace

Result<SessionSettings> Session::settings()
{
    return m_deck->read([this](deck::Connection& connection) -> Result<SessionSettings> {
        const auto own = deck::settings(connection);
        const auto aims = deck::aims(connection);
        if (const Error* error = firstError(own, aims))
            return tl::unexpected(*error);
        const StudyDays days{QTimeZone::systemTimeZone(), own->rolloverHour};
        return SessionSettings{*own, dateAhead(*aims, days.dayOf(clock().utcMs()))};
    });
}

Result<deck::Changes> Session::put(const QString& label, const QString& key, const QString& value)
{
    return m_deck->step(label, [&](deck::Connection& connection) { return deck::putSetting(connection, key, value); });
}

Result<deck::Changes> Session::setTitle(const QString& title)
{
    if (title.trimmed().isEmpty())
        return failure(ErrorKind::Input, QCoreApplication::translate("study", "A deck needs a title."));
    return put(QCoreApplication::translate("study", "Change the title"), deck::settingTitle, title.trimmed());
}

Result<deck::Changes> Session::setExamDate(std::optional<QDate> date)
{
    return m_deck->step(
        QCoreApplication::translate("study", "Set the exam date"), [&](deck::Connection& connection) -> Result<void> {
            auto aims = deck::aims(connection);
            if (!aims)
                return tl::unexpected(aims.error());
            if (aims->isEmpty() && !date)
                return {};
            Aim aim = aims->isEmpty() ? Aim{{}, newUid()} : aims->first();
            aim.date = date.value_or(QDate());
            return aims->isEmpty() ? deck::insert(connection, aim).map([](AimId) {}) : deck::update(connection, aim);
        });
}

Result<deck::Changes> Session::setMinutesPerDay(std::optional<int> minutes)
{
    if (minutes && (*minutes < 1 || *minutes > 24 * 60))
        return failure(ErrorKind::Input,
                       QCoreApplication::translate("study", "The minutes a day lie between 1 and 1440."));
    return put(QCoreApplication::translate("study", "Set the minutes a day"), deck::settingMinutesPerDay,
               minutes ? QString::number(*minutes) : QString());
}

Result<StudyDays> Session::days()
{
    const auto known = settings();
    if (!known)
        return tl::unexpected(known.error());
    return StudyDays{QTimeZone::systemTimeZone(), known->rolloverHour};
}

Result<std::optional<int>> Session::daysToExam()
{
    const auto known = settings();
    if (!known)
        return tl::unexpected(known.error());
    if (!known->examDate)
        return std::optional<int>();
    const StudyDays days{QTimeZone::systemTimeZone(), known->rolloverHour};
    return std::optional(static_cast<int>(days.dayOf(clock().utcMs()).daysTo(*known->examDate)));
}

Result<std::optional<deck::Step>> Session::stepToUndo()
{
    return m_deck->read([](deck::Connection& connection) { return deck::stepToUndo(connection); });
}

Result<std::optional<deck::Step>> Session::stepToRedo()
{
    return m_deck->read([](deck::Connection& connection) { return deck::stepToRedo(connection); });
}

} // namespace lamplight::study
