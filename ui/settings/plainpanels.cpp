// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/plainpanels.h"

#include "parts/panel.h"
#include "parts/text.h"
#include "settings/settingfields.h"
#include "settings/settingwords.h"
#include "settings/steptext.h"

#include <QLocale>

namespace lamplight::ui {

namespace {

Panel* panelOf(const QString& title)
{
    auto* panel = new Panel;
    panel->column().setGap(Space::S16);
    panel->column().addWidget(heading(title, TextRole::H3));
    return panel;
}

std::array<int, 7> weekOf(const deck::Settings& settings)
{
    std::array<int, 7> week{};
    week.fill(settings.minutesPerDay.value_or(0));
    return settings.minutesByWeekday.value_or(week);
}

void addWeekday(SettingsForm& form, Column& column, int day)
{
    const std::size_t at = static_cast<std::size_t>(day - 1);
    addNumber(
        form, column,
        {QLocale().dayName(day, QLocale::LongFormat),
         day == 1 ? SettingWords::tr("The plan never asks for more on such a day. 0: a day without study.") : QString(),
         0,
         24 * 60,
         SettingWords::tr("min"),
         {},
         [at](const deck::Settings& settings) { return weekOf(settings)[at]; },
         [at](deck::Settings& settings, int minutes) {
             std::array<int, 7> week = weekOf(settings);
             if (week[at] == minutes)
                 return;
             week[at] = minutes;
             settings.minutesByWeekday = week;
         }});
}

TextField stepsField(const QString& name, const QString& sentence, std::vector<int> deck::Settings::*steps)
{
    return {name, sentence, [steps](const deck::Settings& settings) { return stepsText(settings.*steps); },
            [steps](deck::Settings& settings, const QString& text) {
                const auto read = readSteps(text);
                if (!read)
                    return SettingWords::tr(
                        "Write times with spaces between them, such as 1m 10m 1h: at most ten, each from 1m "
                        "to 24h.");
                settings.*steps = *read;
                return QString();
            }};
}

} // namespace

Panel* makeTimePanel(SettingsForm& form)
{
    Panel* panel = panelOf(SettingWords::tr("Your time"));
    Column& column = panel->column();
    for (int day = 1; day <= 7; ++day)
        addWeekday(form, column, day);
    addText(form, column,
            {SettingWords::tr("Days off"),
             SettingWords::tr("The plan puts nothing on these days and spreads it over the others."),
             [](const deck::Settings& settings) { return daysText(settings.daysOff); },
             [](deck::Settings& settings, const QString& text) {
                 const auto days = readDays(text);
                 if (!days)
                     return SettingWords::tr(
                         "Write days as year-month-day with commas between them: 2026-12-24, 2026-12-31.");
                 settings.daysOff = *days;
                 return QString();
             }});
    addNumber(form, column,
              {SettingWords::tr("The day turns at"),
               SettingWords::tr("What you study before this hour still counts for the day before."),
               0,
               23,
               SettingWords::tr("o’clock"),
               {},
               [](const deck::Settings& settings) { return settings.rolloverHour; },
               [](deck::Settings& settings, int hour) { settings.rolloverHour = hour; }});
    return panel;
}

Panel* makeStepsPanel(SettingsForm& form)
{
    Panel* panel = panelOf(SettingWords::tr("First steps of a card"));
    addText(form, panel->column(),
            stepsField(SettingWords::tr("Learning steps"),
                       SettingWords::tr(
                           "After these waits a new card is asked again on the same day, before it gets an interval in "
                           "days. More steps cost more minutes on the first day."),
                       &deck::Settings::learningSteps));
    addText(
        form, panel->column(),
        stepsField(SettingWords::tr("Relearning steps"),
                   SettingWords::tr("The same for a card that was forgotten. Empty: it gets a new interval at once."),
                   &deck::Settings::relearningSteps));
    return panel;
}

Panel* makeOrderPanel(SettingsForm& form)
{
    Panel* panel = panelOf(SettingWords::tr("Order and limits"));
    Column& column = panel->column();
    addNumber(form, column,
              {SettingWords::tr("New cards a day"),
               SettingWords::tr(
                   "How many cards are begun on a day. Each costs its first minutes today and its reviews later."),
               -1,
               9999,
               {},
               SettingWords::tr("as planned"),
               [](const deck::Settings& settings) { return settings.newPerDay.value_or(-1); },
               [](deck::Settings& settings, int count) {
                   settings.newPerDay = count < 0 ? std::nullopt : std::optional(count);
               }});
    addNumber(form, column,
              {SettingWords::tr("Reviews a day"),
               SettingWords::tr("What is over the limit waits until tomorrow, and is recalled less well."),
               -1,
               99999,
               {},
               SettingWords::tr("no limit"),
               [](const deck::Settings& settings) { return settings.reviewsPerDay.value_or(-1); },
               [](deck::Settings& settings, int count) {
                   settings.reviewsPerDay = count < 0 ? std::nullopt : std::optional(count);
               }});
    addChoice(form, column,
              {SettingWords::tr("Reviews come"),
               SettingWords::tr("Which of the cards that are due you see first. It changes no minutes."),
               {SettingWords::tr("as they fell due"), SettingWords::tr("shuffled"), SettingWords::tr("hardest first")},
               [](const deck::Settings& settings) { return int(settings.cardOrder); },
               [](deck::Settings& settings, int at) { settings.cardOrder = deck::CardOrder(at); }});
    addChoice(form, column,
              {SettingWords::tr("New cards come"),
               SettingWords::tr("In the order of the course, or mixed. It changes no minutes."),
               {SettingWords::tr("as in the course"), SettingWords::tr("shuffled")},
               [](const deck::Settings& settings) { return int(settings.newOrder); },
               [](deck::Settings& settings, int at) { settings.newOrder = deck::NewOrder(at); }});
    addSwitch(form, column,
              {SettingWords::tr("Bury siblings"),
               SettingWords::tr(
                   "After an answer the other cards about the same thing wait until tomorrow, so that one doesn’t give "
                   "away another."),
               &deck::Settings::burySiblings});
    return panel;
}

Panel* makeLeechPanel(SettingsForm& form)
{
    Panel* panel = panelOf(SettingWords::tr("Cards that won’t stay"));
    addNumber(form, panel->column(),
              {SettingWords::tr("Forgotten this often"),
               SettingWords::tr(
                   "Then a card counts as a leech: it takes more time than it is worth and wants another wording."),
               1,
               99,
               SettingWords::tr("times"),
               {},
               [](const deck::Settings& settings) { return settings.leechLapses; },
               [](deck::Settings& settings, int lapses) { settings.leechLapses = lapses; }});
    addChoice(form, panel->column(),
              {SettingWords::tr("A leech is"),
               SettingWords::tr("Suspended ones are asked no more until you say so, which saves their minutes."),
               {SettingWords::tr("marked"), SettingWords::tr("suspended")},
               [](const deck::Settings& settings) { return int(settings.leechAction); },
               [](deck::Settings& settings, int at) { settings.leechAction = deck::LeechAction(at); }});
    return panel;
}

Panel* makeReviewPanel(SettingsForm& form)
{
    Panel* panel = panelOf(SettingWords::tr("While you review"));
    Column& column = panel->column();
    addSwitch(form, column,
              {SettingWords::tr("Play sound"), SettingWords::tr("A card with sound plays it when it is shown."),
               &deck::Settings::soundPlayed});
    addSwitch(form, column,
              {SettingWords::tr("Show a timer"),
               SettingWords::tr("Each card shows for how long it has been looked at."), &deck::Settings::timerShown});
    addNumber(form, column,
              {SettingWords::tr("An answer counts for at most"),
               SettingWords::tr("When you are called away, the time beyond this isn’t taken for study."),
               5,
               3600,
               SettingWords::tr("s"),
               {},
               [](const deck::Settings& settings) { return settings.timerCapSeconds; },
               [](deck::Settings& settings, int seconds) { settings.timerCapSeconds = seconds; }});
    addChoice(form, column,
              {SettingWords::tr("After the last exam"),
               SettingWords::tr("Go on with the desired retention, or rest: then nothing is asked any more."),
               {SettingWords::tr("keep what is known"), SettingWords::tr("rest")},
               [](const deck::Settings& settings) { return int(settings.afterExam); },
               [](deck::Settings& settings, int at) { settings.afterExam = deck::AfterExam(at); }});
    return panel;
}

} // namespace lamplight::ui
