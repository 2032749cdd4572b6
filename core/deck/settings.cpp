// SPDX-License-Identifier: GPL-3.0-or-later
#include "deck/settings.h"

#include "deck/statement.h"

namespace lamplight::deck {

namespace {

std::optional<QDate> date(const QString& text)
{
    const QDate date = QDate::fromString(text, Qt::ISODate);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

std::optional<int> number(const QString& text, int least, int most)
{
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    return isNumber && number >= least && number <= most ? std::optional(number) : std::nullopt;
}

} // namespace

Result<Settings> settings(Connection& connection)
{
    Statement select(connection, "SELECT key, value FROM setting");
    const auto rows = collect(select, [](const Statement& row) { return std::pair(row.text(0), row.text(1)); });
    if (!rows)
        return tl::unexpected(rows.error());
    Settings settings;
    for (const auto& [key, value] : *rows) {
        if (key == settingTitle)
            settings.title = value;
        else if (key == settingDeckId)
            settings.deckId = value;
        else if (key == settingExamDate)
            settings.examDate = date(value);
        else if (key == settingMinutesPerDay)
            settings.minutesPerDay = number(value, 1, 1440);
        else if (key == settingRolloverHour)
            settings.rolloverHour = number(value, 0, 23).value_or(settings.rolloverHour);
    }
    return settings;
}

Result<void> putSetting(Connection& connection, const QString& key, const QString& value)
{
    if (value.isEmpty()) {
        Statement remove(connection, "DELETE FROM setting WHERE key = ?1");
        return remove.bind(key).run();
    }
    Statement put(connection, "INSERT INTO setting (key, value) VALUES (?1, ?2) "
                              "ON CONFLICT (key) DO UPDATE SET value = excluded.value");
    return put.bind(key, value).run();
}

} // namespace lamplight::deck
