// SPDX-License-Identifier: GPL-3.0-or-later
#include "deck/settings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace lamplight::deck {

namespace {

QString compact(const QJsonDocument& document)
{
    return QString::fromUtf8(document.toJson(QJsonDocument::Compact));
}

template <class Numbers>
QString listText(const Numbers& numbers)
{
    QJsonArray array;
    for (const auto number : numbers)
        array.append(number);
    return compact(QJsonDocument(array));
}

QString datesText(const QList<QDate>& dates)
{
    QJsonArray array;
    for (const QDate date : dates)
        array.append(date.toString(Qt::ISODate));
    return compact(QJsonDocument(array));
}

QString parametersText(const TrainedParameters& parameters)
{
    QJsonArray weights;
    for (const double weight : parameters.w)
        weights.append(weight);
    return compact(QJsonDocument(QJsonObject{{QStringLiteral("version"), 6},
                                             {QStringLiteral("w"), weights},
                                             {QStringLiteral("at"), parameters.at},
                                             {QStringLiteral("reviews"), parameters.reviews}}));
}

QString costsText(const AnswerSeconds& costs)
{
    return compact(QJsonDocument(QJsonObject{{QStringLiteral("again"), costs.again},
                                             {QStringLiteral("hard"), costs.hard},
                                             {QStringLiteral("good"), costs.good},
                                             {QStringLiteral("easy"), costs.easy},
                                             {QStringLiteral("fresh"), costs.fresh}}));
}

QString numberText(std::optional<int> number)
{
    return number ? QString::number(*number) : QString();
}

template <class Enum>
QString wordText(Enum value, std::initializer_list<const char*> names)
{
    return QLatin1String(std::data(names)[static_cast<size_t>(value)]);
}

using Texts = QList<std::pair<QString, QString>>;

Texts aimTexts(const Settings& settings)
{
    return {{settingRolloverHour, QString::number(settings.rolloverHour)},
            {settingMinutesPerDay, numberText(settings.minutesPerDay)},
            {settingMinutesByWeekday, settings.minutesByWeekday ? listText(*settings.minutesByWeekday) : QString()},
            {settingDaysOff, datesText(settings.daysOff)},
            {settingAfterExam, wordText(settings.afterExam, {"lasting", "rest"})}};
}

Texts memoryTexts(const Settings& settings)
{
    return {{settingRetention, QString::number(settings.retention, 'g', 6)},
            {settingLearningSteps, listText(settings.learningSteps)},
            {settingRelearningSteps, listText(settings.relearningSteps)},
            {settingParameters, settings.parameters ? parametersText(*settings.parameters) : QString()},
            {settingCosts, settings.costs ? costsText(*settings.costs) : QString()}};
}

Texts reviewTexts(const Settings& settings)
{
    const auto flag = [](bool on) { return QString::number(on ? 1 : 0); };
    return {{settingNewPerDay, numberText(settings.newPerDay)},
            {settingReviewsPerDay, numberText(settings.reviewsPerDay)},
            {settingCardOrder, wordText(settings.cardOrder, {"due", "shuffled", "hardest"})},
            {settingNewOrder, wordText(settings.newOrder, {"source", "shuffled"})},
            {settingLeechLapses, QString::number(settings.leechLapses)},
            {settingLeechAction, wordText(settings.leechAction, {"mark", "suspend"})},
            {settingTimerShown, flag(settings.timerShown)},
            {settingTimerCapSeconds, QString::number(settings.timerCapSeconds)},
            {settingSoundPlayed, flag(settings.soundPlayed)},
            {settingBurySiblings, flag(settings.burySiblings)}};
}

Texts allTexts(const Settings& settings)
{
    return aimTexts(settings) + memoryTexts(settings) + reviewTexts(settings);
}

} // namespace

QList<std::pair<QString, QString>> settingTexts(const Settings& settings)
{
    Texts texts = allTexts(settings);
    const Texts otherwise = allTexts(Settings());
    for (qsizetype i = 0; i < texts.size(); ++i)
        if (texts[i] == otherwise[i])
            texts[i].second.clear();
    return texts;
}

} // namespace lamplight::deck
