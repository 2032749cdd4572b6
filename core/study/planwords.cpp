// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/planwords.h"

#include <QCoreApplication>
#include <QLocale>
#include <cmath>

namespace lamplight::study {

namespace {

QString percent(double share)
{
    return QString::number(static_cast<int>(std::lround(share * 100)));
}

QString shownDate(QDate date)
{
    return QLocale().toString(date, QLocale::LongFormat);
}

/// Names the exam where there are several.
QString named(const Outlook& outlook, const ExamOutlook& exam, const QString& sentence)
{
    return outlook.exams.size() < 2 || exam.exam.name.isEmpty()
               ? sentence
               : QCoreApplication::translate("study", "%1: %2").arg(exam.exam.name, sentence);
}

QString reached(const ExamOutlook& exam)
{
    return QCoreApplication::translate("study", "On %1 you will recall %2 of it, if you keep to the plan.")
        .arg(shownDate(exam.exam.date), shownRecall(exam));
}

QString refused(const ExamOutlook& exam)
{
    const plan::Feasibility& found = exam.feasible;
    const QString aim = percent(found.target);
    if (found.verdict == plan::Verdict::Impossible)
        return QCoreApplication::translate("study",
                                           "It can't be done: in this time no order of study brings you above %1 % of "
                                           "the %n card(s); you aim at %2 %.",
                                           nullptr, exam.cards)
            .arg(static_cast<int>(std::ceil(found.bound * 100)))
            .arg(aim);
    return QCoreApplication::translate("study",
                                       "No plan was found that brings you to the %1 % you aim at; the best one comes "
                                       "to %2 %.")
        .arg(aim, percent(found.reachable));
}

/// "4.1 Value and 5.2 Risk", at most three by name.
QString shownTopics(const QStringList& topics)
{
    constexpr int mostNamed = 3;
    if (topics.size() > mostNamed)
        return QCoreApplication::translate("study", "%1 and %n more topic(s)", nullptr,
                                           static_cast<int>(topics.size()) - mostNamed)
            .arg(topics.first(mostNamed).join(QStringLiteral(", ")));
    return topics.join(QStringLiteral(", "));
}

QString leavingOut(const ExamOutlook& exam)
{
    const int cards = static_cast<int>(exam.feasible.leftOut.size());
    if (exam.topicsLeftOut.isEmpty())
        return QCoreApplication::translate("study", "leave out %n card(s) and know the rest", nullptr, cards);
    return QCoreApplication::translate("study", "leave out %n card(s), with all of %1, and know the rest", nullptr,
                                       cards)
        .arg(shownTopics(exam.topicsLeftOut));
}

QString remedy(const ExamOutlook& exam)
{
    const plan::Feasibility& found = exam.feasible;
    const bool minutes = found.minutesPerDay.has_value(), cards = !found.leftOut.empty();
    const QString byMinutes =
        minutes ? QCoreApplication::translate("study", "take %n minute(s) a day", nullptr, *found.minutesPerDay)
                : QString();
    if (minutes && cards)
        return QCoreApplication::translate("study", "Any of these would do: %1; or %2.")
            .arg(byMinutes, leavingOut(exam));
    if (minutes || cards)
        return QCoreApplication::translate("study", "This would do: %1.").arg(minutes ? byMinutes : leavingOut(exam));
    return QCoreApplication::translate("study", "No minutes a day would do; move the exam, or aim lower.");
}

QStringList givenWay(const Outlook& outlook)
{
    QStringList words;
    if (outlook.missedDays > 0)
        words.append(QCoreApplication::translate("study",
                                                 "%n day(s) of the last two weeks went by without an answer; the plan "
                                                 "was made anew from what is left.",
                                                 nullptr, outlook.missedDays));
    if (outlook.givenUp > 0)
        words.append(QCoreApplication::translate("study",
                                                 "%n review(s) that are due give way today to cards that bring more by "
                                                 "the exam.",
                                                 nullptr, outlook.givenUp));
    if (outlook.unseen > 0)
        words.append(QCoreApplication::translate(
            "study", "%n new card(s) won't be begun before the exam: they couldn't be kept.", nullptr, outlook.unseen));
    return words;
}

} // namespace

QString shownRecall(const ExamOutlook& exam)
{
    const double expected = exam.recall ? exam.recall->expected : exam.expected;
    const QString about = QCoreApplication::translate("study", "about %1 %").arg(percent(expected));
    if (!exam.recall)
        return about;
    return QCoreApplication::translate("study", "%1 (between %2 and %3)")
        .arg(about, percent(exam.recall->low80), percent(exam.recall->high80));
}

PlanWords planWords(const Outlook& outlook)
{
    PlanWords words;
    if (outlook.rests) {
        words.reached.append(QCoreApplication::translate("study", "The exam is over, and this deck rests."));
        return words;
    }
    for (const ExamOutlook& exam : outlook.exams) {
        if (exam.cards == 0)
            continue;
        words.reached.append(named(outlook, exam, reached(exam)));
        if (exam.feasible.verdict == plan::Verdict::Feasible)
            continue;
        words.shortOf.append(named(outlook, exam, refused(exam)));
        words.shortOf.append(remedy(exam));
    }
    if (outlook.planned && !outlook.minutesGiven)
        words.givenWay.append(
            QCoreApplication::translate("study", "You haven't said how many minutes you have; 30 a day are taken."));
    words.givenWay.append(givenWay(outlook));
    return words;
}

} // namespace lamplight::study
