// SPDX-License-Identifier: GPL-3.0-or-later
#include "deck/settings.h"

#include "deck/statement.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <cmath>

namespace lamplight::deck {

namespace {

std::optional<int> number(const QString& text, int least, int most)
{
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    return isNumber && number >= least && number <= most ? std::optional(number) : std::nullopt;
}

std::optional<double> real(const QString& text, double least, double most)
{
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    return isNumber && number >= least && number <= most ? std::optional(number) : std::nullopt;
}

std::optional<bool> flag(const QString& text)
{
    const auto number = deck::number(text, 0, 1);
    return number ? std::optional(*number == 1) : std::nullopt;
}

/// The enumerator that stands at the place of `text` in `names`.
template <class Enum>
std::optional<Enum> oneOf(const QString& text, std::initializer_list<const char*> names)
{
    int place = 0;
    for (const char* name : names) {
        if (text == QLatin1String(name))
            return static_cast<Enum>(place);
        ++place;
    }
    return {};
}

QJsonDocument json(const QString& text)
{
    return QJsonDocument::fromJson(text.toUtf8());
}

/// A JSON array of whole numbers in that range; nothing when one isn't.
std::optional<std::vector<int>> numbers(const QString& text, int least, int most)
{
    const QJsonDocument document = json(text);
    if (!document.isArray())
        return {};
    std::vector<int> list;
    for (const QJsonValue& value : document.array()) {
        const double number = value.toDouble(std::nan(""));
        if (!(number >= least && number <= most) || number != std::floor(number))
            return {};
        list.push_back(static_cast<int>(number));
    }
    return list;
}

std::optional<std::vector<int>> steps(const QString& text)
{
    auto list = numbers(text, 1, 1440);
    return list && list->size() <= 10 ? list : std::nullopt;
}

std::optional<std::array<int, 7>> weekdays(const QString& text)
{
    const auto list = numbers(text, 0, 1440);
    if (!list || list->size() != 7)
        return {};
    std::array<int, 7> minutes{};
    std::ranges::copy(*list, minutes.begin());
    return minutes;
}

QList<QDate> dates(const QString& text)
{
    QList<QDate> dates;
    for (const QJsonValue& value : json(text).array())
        if (const QDate date = QDate::fromString(value.toString(), Qt::ISODate); date.isValid())
            dates.append(date);
    std::ranges::sort(dates);
    dates.erase(std::unique(dates.begin(), dates.end()), dates.end());
    return dates;
}

std::optional<TrainedParameters> trained(const QString& text)
{
    const QJsonObject object = json(text).object();
    const QJsonArray weights = object[QStringLiteral("w")].toArray();
    TrainedParameters parameters;
    if (object[QStringLiteral("version")].toInt() != 6 || weights.size() != qsizetype(parameters.w.size()))
        return {};
    for (size_t i = 0; i < parameters.w.size(); ++i) {
        parameters.w[i] = weights[qsizetype(i)].toDouble(std::nan(""));
        if (!std::isfinite(parameters.w[i]))
            return {};
    }
    parameters.at = object[QStringLiteral("at")].toInteger();
    parameters.reviews = object[QStringLiteral("reviews")].toInteger();
    return parameters;
}

std::optional<AnswerSeconds> seconds(const QString& text)
{
    const QJsonObject object = json(text).object();
    AnswerSeconds costs;
    const std::pair<const char*, double*> fields[]{{"again", &costs.again},
                                                   {"hard", &costs.hard},
                                                   {"good", &costs.good},
                                                   {"easy", &costs.easy},
                                                   {"fresh", &costs.fresh}};
    for (const auto& [key, value] : fields) {
        *value = object[QLatin1String(key)].toDouble();
        if (!(*value > 0 && *value <= 3600))
            return {};
    }
    return costs;
}

using Values = QHash<QString, QString>;

void readAims(Settings& settings, const Values& values)
{
    settings.title = values.value(settingTitle);
    settings.deckId = values.value(settingDeckId);
    settings.rolloverHour = number(values.value(settingRolloverHour), 0, 23).value_or(settings.rolloverHour);
    settings.minutesPerDay = number(values.value(settingMinutesPerDay), 1, 1440);
    settings.minutesByWeekday = weekdays(values.value(settingMinutesByWeekday));
    settings.daysOff = dates(values.value(settingDaysOff));
    settings.afterExam =
        oneOf<AfterExam>(values.value(settingAfterExam), {"lasting", "rest"}).value_or(settings.afterExam);
}

void readMemory(Settings& settings, const Values& values)
{
    settings.retention = real(values.value(settingRetention), 0.7, 0.99).value_or(settings.retention);
    settings.learningSteps = steps(values.value(settingLearningSteps)).value_or(settings.learningSteps);
    settings.relearningSteps = steps(values.value(settingRelearningSteps)).value_or(settings.relearningSteps);
    settings.parameters = trained(values.value(settingParameters));
    settings.costs = seconds(values.value(settingCosts));
}

void readReview(Settings& settings, const Values& values)
{
    settings.newPerDay = number(values.value(settingNewPerDay), 0, 9999);
    settings.reviewsPerDay = number(values.value(settingReviewsPerDay), 0, 99'999);
    settings.cardOrder =
        oneOf<CardOrder>(values.value(settingCardOrder), {"due", "shuffled", "hardest"}).value_or(settings.cardOrder);
    settings.newOrder =
        oneOf<NewOrder>(values.value(settingNewOrder), {"source", "shuffled"}).value_or(settings.newOrder);
    settings.leechLapses = number(values.value(settingLeechLapses), 1, 99).value_or(settings.leechLapses);
    settings.leechAction =
        oneOf<LeechAction>(values.value(settingLeechAction), {"mark", "suspend"}).value_or(settings.leechAction);
    settings.timerShown = flag(values.value(settingTimerShown)).value_or(settings.timerShown);
    settings.timerCapSeconds = number(values.value(settingTimerCapSeconds), 5, 3600).value_or(settings.timerCapSeconds);
    settings.soundPlayed = flag(values.value(settingSoundPlayed)).value_or(settings.soundPlayed);
    settings.burySiblings = flag(values.value(settingBurySiblings)).value_or(settings.burySiblings);
}

} // namespace

Result<Settings> settings(Connection& connection)
{
    Statement select(connection, "SELECT key, value FROM setting");
    const auto rows = collect(select, [](const Statement& row) { return std::pair(row.text(0), row.text(1)); });
    if (!rows)
        return tl::unexpected(rows.error());
    const Values values(rows->begin(), rows->end());
    Settings settings;
    readAims(settings, values);
    readMemory(settings, values);
    readReview(settings, values);
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
