// SPDX-License-Identifier: GPL-3.0-or-later
#include "exam/report.h"

#include "exam/response.h"
#include "exam/sitting.h"
#include "model/names.h"

#include <QHash>
#include <QStringList>
#include <algorithm>
#include <cmath>
#include <functional>
#include <tuple>
#include <vector>

namespace lamplight::exam {

namespace {

std::vector<qint64> msPerQuestion(const Attempt& attempt, const QList<AttemptEvent>& events)
{
    std::vector<qint64> ms(attempt.form.size());
    Sitting sitting(attempt);
    QString run;
    for (const AttemptEvent& event : events) {
        const int position = sitting.position();
        const qint64 before = sitting.usedMs();
        sitting.apply(event);
        const bool away = event.kind == EventKind::Resumed || (event.kind == EventKind::TimeUp && event.run != run);
        if (position > 0 && !away)
            ms[position - 1] += sitting.usedMs() - before;
        run = event.run;
    }
    return ms;
}

QList<QuestionResult> results(const Sitting& sitting, const std::vector<qint64>& ms)
{
    QList<QuestionResult> results;
    for (int position = 1; position <= sitting.size(); ++position) {
        const FormQuestion& question = sitting.attempt().form.at(position - 1);
        const Sheet& sheet = sitting.sheet(position);
        const double earned = mark(question, sheet.response, sitting.attempt().rules.marking);
        results.append({position, sheet.response, keyResponse(question), earned == 1, sheet.flagged, ms[position - 1],
                        earned, sheet.certainty});
    }
    return results;
}

/// To a millionth, so that three thirds are one mark.
double rounded(double marks)
{
    return std::round(marks * 1e6) / 1e6;
}

/// Printed codes in reading order: "2.9" before "2.10".
bool codeLess(const QString& a, const QString& b)
{
    const QStringList left = a.split(u'.');
    const QStringList right = b.split(u'.');
    return std::ranges::lexicographical_compare(left, right, [](const QString& x, const QString& y) {
        bool xIsNumber = false;
        bool yIsNumber = false;
        const int m = x.toInt(&xIsNumber);
        const int n = y.toInt(&yIsNumber);
        return xIsNumber && yIsNumber && m != n ? m < n : x < y;
    });
}

bool shareLess(const Share& a, const Share& b)
{
    if (a.code != b.code)
        return codeLess(a.code, b.code);
    return std::tie(a.title, a.uid) < std::tie(b.title, b.uid);
}

Share topicOf(const FormQuestion& question)
{
    return {question.topicUid, question.topicCode, question.topicTitle};
}

/// One share per group, in the order in which they first occur. `groupOf` names a question's group by a share without
/// counts; without a value the question is passed over.
QList<Share> shares(const Attempt& attempt, const QList<QuestionResult>& results,
                    const std::function<std::optional<Share>(const FormQuestion&)>& groupOf)
{
    QList<Share> shares;
    for (const QuestionResult& result : results) {
        const std::optional<Share> group = groupOf(attempt.form.at(result.position - 1));
        if (!group)
            continue;
        auto share = std::ranges::find_if(shares, [&](const Share& known) {
            return known.uid == group->uid && known.code == group->code && known.title == group->title;
        });
        if (share == shares.end())
            share = shares.insert(shares.end(), *group);
        ++share->asked;
        share->right += result.right ? 1 : 0;
        share->marks += result.mark;
    }
    for (Share& share : shares)
        share.marks = rounded(share.marks);
    return shares;
}

template <class Enum>
QList<Share> sharesOf(const Attempt& attempt, const QList<QuestionResult>& results, Enum FormQuestion::*field)
{
    QList<Share> found = shares(attempt, results, [&](const FormQuestion& question) -> std::optional<Share> {
        const QString title = name(question.*field);
        return title.isEmpty() ? std::nullopt : std::optional(Share{{}, {}, title});
    });
    std::ranges::sort(found, {}, [](const Share& share) { return named<Enum>(share.title); });
    return found;
}

/// The page that most of the topic's missed questions stand on; of equals the one that comes first in the form.
QString pageToRead(const Attempt& attempt, const QList<QuestionResult>& results, const QString& topicUid)
{
    QHash<QString, int> missed;
    QString most;
    for (const QuestionResult& result : results) {
        const FormQuestion& question = attempt.form.at(result.position - 1);
        if (!result.right && question.topicUid == topicUid && !question.lessonUid.isEmpty())
            ++missed[question.lessonUid];
    }
    for (const FormQuestion& question : attempt.form)
        if (missed.value(question.lessonUid) > missed.value(most))
            most = question.lessonUid;
    return most;
}

QList<StudyNext> studyNext(const Attempt& attempt, const QList<QuestionResult>& results, const QList<Share>& topics)
{
    QList<StudyNext> next;
    for (const Share& topic : topics)
        if (topic.right < topic.asked)
            next.append({topic, topic.asked - topic.right, pageToRead(attempt, results, topic.uid)});
    std::ranges::stable_sort(next, [](const StudyNext& a, const StudyNext& b) {
        return a.missed != b.missed ? a.missed > b.missed : a.topic.rate() < b.topic.rate();
    });
    return next;
}

Score scoreOf(const Attempt& attempt, const QList<QuestionResult>& results)
{
    Score score;
    score.asked = static_cast<int>(attempt.form.size());
    score.needed = neededMarks(attempt);
    for (const QuestionResult& result : results) {
        score.marks += result.mark;
        score.right += result.right ? 1 : 0;
        score.partial += result.mark > 0 && !result.right ? 1 : 0;
    }
    score.marks = rounded(score.marks);
    return score;
}

QList<SectionResult> sectionsOf(const Sitting& sitting, const QList<QuestionResult>& results)
{
    QList<SectionResult> sections;
    const Timetable& time = sitting.timetable();
    for (int section = 0; section < time.count() && time.count() > 1; ++section) {
        Share share{{}, {}, time.section(section).name};
        for (const int position : sitting.positions(section)) {
            const QuestionResult& result = results.at(position - 1);
            ++share.asked;
            share.right += result.right ? 1 : 0;
            share.marks += result.mark;
        }
        share.marks = rounded(share.marks);
        const bool isOver = section < sitting.section() || sitting.hasEnded();
        if (share.asked > 0)
            sections.append({share, time.usedMs(section), time.limitMs(section), isOver && !time.hasTime(section)});
    }
    return sections;
}

std::optional<CertaintyReport> certaintyOf(const Attempt& attempt, const QList<QuestionResult>& results)
{
    if (!attempt.rules.marking.certainty)
        return {};
    CertaintyReport report;
    for (const QuestionResult& result : results)
        if (!result.chosen.isEmpty())
            report.add(std::max(0.0, result.mark), result.certainty);
    return report;
}

} // namespace

std::optional<Interval> Share::interval() const
{
    if (asked < leastForInterval)
        return {};
    return wilson(rate() * asked, asked);
}

Report report(const Attempt& attempt, const QList<AttemptEvent>& events)
{
    const Sitting sitting(attempt, events);
    Report report;
    report.questions = results(sitting, msPerQuestion(attempt, events));
    report.score = scoreOf(attempt, report.questions);
    report.answered = static_cast<int>(
        std::ranges::count_if(report.questions, [](const QuestionResult& result) { return !result.chosen.isEmpty(); }));
    report.unanswered = sitting.size() - report.answered;
    report.ended = sitting.hasEnded();
    report.timeUp = sitting.isTimeUp();
    report.usedMs = sitting.usedMs();
    report.limitMs = sitting.limitMs();
    report.sections = sectionsOf(sitting, report.questions);
    report.certainty = certaintyOf(attempt, report.questions);
    report.topics = shares(attempt, report.questions, topicOf);
    report.criteria = shares(attempt, report.questions, [](const FormQuestion& question) {
        return question.criterion.isEmpty() ? std::nullopt : std::optional(Share{{}, {}, question.criterion});
    });
    std::ranges::sort(report.topics, shareLess);
    std::ranges::sort(report.criteria, [](const Share& a, const Share& b) {
        return a.title != b.title && codeLess(a.title.section(u' ', 0, 0), b.title.section(u' ', 0, 0));
    });
    report.blooms = sharesOf(attempt, report.questions, &FormQuestion::bloom);
    report.styles = sharesOf(attempt, report.questions, &FormQuestion::style);
    report.studyNext = studyNext(attempt, report.questions, report.topics);
    return report;
}

} // namespace lamplight::exam
