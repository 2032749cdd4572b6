// SPDX-License-Identifier: GPL-3.0-or-later
#include "exam/autopsy.h"

#include "exam/autopsytrail.h"
#include "exam/report.h"
#include "exam/timetable.h"

#include <algorithm>
#include <vector>

namespace lamplight::exam {

namespace {

constexpr int leastForQuarters = 8;

double markOf(const Attempt& attempt, int position, const QString& response)
{
    return mark(attempt.form[position - 1], response, attempt.rules.marking);
}

void addChanges(const Attempt& attempt, const Trail& trail, Autopsy& autopsy)
{
    std::vector<qsizetype> next(attempt.form.size(), 1);
    for (const int position : trail.changedOrder) {
        const QStringList& answers = trail.questions[position - 1].answers;
        const qsizetype to = next[position - 1]++;
        const FormQuestion& question = attempt.form[position - 1];
        AnswerChange change{position, answers[to - 1], answers[to]};
        change.fromRight = isRight(question, change.from);
        change.toRight = isRight(question, change.to);
        change.marks = markOf(attempt, position, change.to) - markOf(attempt, position, change.from);
        autopsy.rightToWrong += change.fromRight && !change.toRight;
        autopsy.wrongToRight += !change.fromRight && change.toRight;
        autopsy.wrongToWrong += !change.fromRight && !change.toRight;
        autopsy.marksByChanges += change.marks;
        autopsy.changes.append(change);
    }
}

qint64 limitMs(int minutes, const ExamRules& rules)
{
    return qint64{withExtra(minutes, rules)} * 60'000;
}

/// The time of the section, of its own or shared with other sections, divided by the questions that share it.
std::optional<qint64> budgetOf(const Attempt& attempt, int section)
{
    const QList<ExamSection>& sections = attempt.rules.sections;
    const auto own = [&](int index) {
        return index >= 0 && index < sections.size() ? std::max(0, sections[index].minutes) : 0;
    };
    const int minutes = own(section) > 0 ? own(section) : attempt.minutes;
    if (minutes <= 0)
        return {};
    const auto sharing = std::ranges::count_if(attempt.form, [&](const FormQuestion& question) {
        return own(section) > 0 ? question.section == section : own(question.section) == 0;
    });
    return limitMs(minutes, attempt.rules) / std::max<qint64>(1, sharing);
}

void addTimes(const Attempt& attempt, const QList<QuestionResult>& results, Autopsy& autopsy)
{
    std::vector<qint64> answered;
    for (const QuestionResult& result : results) {
        autopsy.times.append(
            {result.position, result.ms, budgetOf(attempt, attempt.form[result.position - 1].section)});
        if (!result.chosen.isEmpty())
            answered.push_back(result.ms);
    }
    if (answered.empty())
        return;
    std::ranges::sort(answered);
    const size_t middle = answered.size() / 2;
    autopsy.medianMs = answered.size() % 2 == 1 ? answered[middle] : (answered[middle - 1] + answered[middle]) / 2;
}

void addEnd(const QList<QuestionResult>& results, const Trail& trail, Autopsy& autopsy)
{
    for (qsizetype i = results.size() - 1; i >= 0 && results[i].chosen.isEmpty(); --i)
        autopsy.unansweredAtEnd.prepend(results[i].position);
    autopsy.shortOfTimeFrom = trail.shortOfTimeFrom;
    for (const QuestionResult& result : results)
        if (trail.questions[result.position - 1].lateShown && !result.chosen.isEmpty() &&
            3 * result.ms < *autopsy.medianMs)
            autopsy.rushed.append(result.position);
}

void addSureness(const QList<QuestionResult>& results, const Trail& trail, Autopsy& autopsy)
{
    for (const QuestionResult& result : results) {
        if (result.chosen.isEmpty())
            continue;
        const QuestionTrail& question = trail.questions[result.position - 1];
        const bool sure = autopsy.surenessSaid
                              ? question.certainty == 3
                              : !question.wasFlagged && question.answers.size() == 1 && result.ms < *autopsy.medianMs;
        const bool guessed = autopsy.surenessSaid ? question.certainty == 1 : question.wasFlagged;
        if (sure && !result.right)
            autopsy.sureButWrong.append(result.position);
        if (guessed && result.right)
            autopsy.guessedButRight.append(result.position);
    }
}

void add(PaperPart& part, const Attempt& attempt, const QuestionResult& result)
{
    if (part.asked++ == 0)
        part.first = result.position;
    part.last = result.position;
    part.right += result.right;
    part.unanswered += result.chosen.isEmpty();
    part.marks += markOf(attempt, result.position, result.chosen);
    part.ms += result.ms;
}

void addParts(const Attempt& attempt, const QList<QuestionResult>& results, Autopsy& autopsy)
{
    if (results.size() >= leastForQuarters) {
        autopsy.quarters.resize(4);
        for (qsizetype i = 0; i < results.size(); ++i)
            add(autopsy.quarters[4 * i / results.size()], attempt, results[i]);
    }
    for (int section = 0; section < attempt.rules.sections.size(); ++section) {
        const ExamSection& rules = attempt.rules.sections[section];
        PaperPart part{rules.name};
        if (rules.minutes > 0)
            part.limitMs = limitMs(rules.minutes, attempt.rules);
        for (const QuestionResult& result : results)
            if (attempt.form[result.position - 1].section == section)
                add(part, attempt, result);
        if (part.asked > 0)
            autopsy.sections.append(part);
    }
}

} // namespace

std::optional<Interval> PaperPart::interval() const
{
    if (asked < leastForInterval)
        return {};
    return wilson(right, asked);
}

Autopsy autopsy(const Attempt& attempt, const QList<AttemptEvent>& events)
{
    const QList<QuestionResult> results = report(attempt, events).questions;
    const Trail followed = trail(attempt, events);
    Autopsy autopsy;
    autopsy.surenessSaid = attempt.rules.marking.certainty;
    addChanges(attempt, followed, autopsy);
    addTimes(attempt, results, autopsy);
    addEnd(results, followed, autopsy);
    addSureness(results, followed, autopsy);
    addParts(attempt, results, autopsy);
    return autopsy;
}

} // namespace lamplight::exam
