// SPDX-License-Identifier: GPL-3.0-or-later
// Long because: one place lists all that a deck can be set to.
#pragma once

#include "deck/connection.h"
#include "deck/settingkeys.h"

#include <QDate>
#include <QList>
#include <array>
#include <optional>
#include <vector>

namespace lamplight::deck {

/// In which order reviews come: as they fell due, shuffled anew each day, or the least likely to be recalled first.
enum class CardOrder { Due, Shuffled, Hardest };
/// In which order new cards come: as the source has them, or shuffled.
enum class NewOrder { Source, Shuffled };
/// What happens to a card that is forgotten again and again.
enum class LeechAction { Mark, Suspend };
/// After the last exam: reviews go on for lasting retention, or stop.
enum class AfterExam { Lasting, Rest };

/// FSRS-6 weights trained from the deck's own answers. Whether they lie in their ranges, memory/fsrs.h tells.
struct TrainedParameters {
    std::array<double, 21> w{};
    qint64 at = 0;      ///< UTC ms: when they were trained
    qint64 reviews = 0; ///< from how many answers

    bool operator==(const TrainedParameters&) const = default;
};

/// Seconds that an answer takes; `fresh`: the first look at a new card, before it is answered. Each above 0, up to
/// 3600.
struct AnswerSeconds {
    double again = 0, hard = 0, good = 0, easy = 0, fresh = 0;

    bool operator==(const AnswerSeconds&) const = default;
};

/// How a deck is studied.
struct Settings {
    QString title;
    QString deckId;
    int rolloverHour = 4;
    std::optional<int> minutesPerDay;
    std::optional<std::array<int, 7>> minutesByWeekday; ///< Monday first; nothing: minutesPerDay on each
    QList<QDate> daysOff;                               ///< in order, each once
    double retention = 0.9;                             ///< desired chance of recall when a card falls due
    std::vector<int> learningSteps{1, 10};              ///< minutes; may be empty
    std::vector<int> relearningSteps{10};
    std::optional<TrainedParameters> parameters; ///< nothing: FSRS-6's own
    std::optional<AnswerSeconds> costs;          ///< nothing: the means of many learners
    std::optional<int> newPerDay;                ///< nothing: 20, or what the plan says
    std::optional<int> reviewsPerDay;            ///< nothing: no limit
    CardOrder cardOrder = CardOrder::Due;
    NewOrder newOrder = NewOrder::Source;
    int leechLapses = 8;
    LeechAction leechAction = LeechAction::Mark;
    bool timerShown = false;
    int timerCapSeconds = 60; ///< an answer counts for no longer
    bool soundPlayed = true;
    AfterExam afterExam = AfterExam::Lasting;
    bool burySiblings = false; ///< an answer buries the card's siblings until tomorrow

    bool operator==(const Settings&) const = default;
};

/// A value that makes no sense is taken for none.
Result<Settings> settings(Connection& connection);
/// The key and the text of each setting but the title and the deck's identity, as they are put; empty where it is what
/// holds without. Lists the values as they are, in their range or not.
QList<std::pair<QString, QString>> settingTexts(const Settings& settings);
/// An empty value takes the setting away.
Result<void> putSetting(Connection& connection, const QString& key, const QString& value);

} // namespace lamplight::deck
