// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/whynow.h"

#include <QCoreApplication>
#include <QLocale>
#include <cmath>

namespace lamplight::study {

namespace {

QString percent(double share)
{
    return QString::number(static_cast<int>(std::lround(share * 100)));
}

QString steps(const Card& card, qint64 now)
{
    if (card.due > now)
        return QCoreApplication::translate("study",
                                           "Step %1 of learning it, %n minute(s) early, as nothing else is left.",
                                           nullptr, static_cast<int>((card.due - now + 59999) / 60000))
            .arg(card.step + 1);
    return card.state == CardState::Relearning
               ? QCoreApplication::translate("study",
                                             "You forgot it a little while ago; this is step %1 of learning it again.")
                     .arg(card.step + 1)
               : QCoreApplication::translate("study",
                                             "You began it a little while ago; this is step %1 of learning it.")
                     .arg(card.step + 1);
}

} // namespace

QString whyNow(const Card& card, std::optional<double> retrievability, double retention, int elapsedDays, qint64 now)
{
    if (card.state == CardState::New)
        return QCoreApplication::translate("study", "A new card: you haven't answered it yet.");
    if (card.state != CardState::Review || !retrievability)
        return steps(card, now);
    const QString recall = percent(*retrievability), aim = percent(retention);
    if (*retrievability > retention + 0.005)
        return QCoreApplication::translate("study",
                                           "Last answered %n day(s) ago; the chance that you recall it is %1 %, still "
                                           "above the %2 % that you aim at.",
                                           nullptr, elapsedDays)
            .arg(recall, aim);
    return QCoreApplication::translate("study",
                                       "Last answered %n day(s) ago; the chance that you recall it has fallen to %1 %, "
                                       "and you aim at %2 %.",
                                       nullptr, elapsedDays)
        .arg(recall, aim);
}

QString whyPlanned(const Card& card, const PlanReason& reason, std::optional<double> retrievability, int elapsedDays)
{
    const QString exam = QLocale().toString(reason.examDate, QLocale::LongFormat);
    const QString gain = QLocale().toString(reason.gainPerMinute * 100, 'f', 1);
    const QString with = percent(reason.recallWith);
    if (card.state == CardState::New || !retrievability)
        return QCoreApplication::translate("study",
                                           "A new card, chosen for the exam on %1: begun today you recall it with "
                                           "%2 % on that day, a gain of %3 points a minute.")
            .arg(exam, with, gain);
    return QCoreApplication::translate("study",
                                       "Last answered %n day(s) ago, recall now %1 %. Chosen for the exam on %2: "
                                       "answered today you recall it with %3 % on that day instead of %4 %, a gain of "
                                       "%5 points a minute.",
                                       nullptr, elapsedDays)
        .arg(percent(*retrievability), exam, with, percent(reason.recallWithout), gain);
}

} // namespace lamplight::study
