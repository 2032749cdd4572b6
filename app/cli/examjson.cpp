// SPDX-License-Identifier: GPL-3.0-or-later
#include "examjson.h"

#include "model/json.h"
#include "model/names.h"

namespace lamplight::cli {

namespace {

using namespace Qt::StringLiterals;

QJsonObject shareJson(const exam::Share& share)
{
    const auto interval = share.interval();
    return {{u"code"_s, share.code},
            {u"title"_s, share.title},
            {u"right"_s, share.right},
            {u"asked"_s, share.asked},
            {u"marks"_s, share.marks},
            {u"rate"_s, share.rate()},
            {u"interval"_s, interval ? QJsonValue(QJsonArray{interval->low, interval->high}) : QJsonValue()}};
}

QJsonArray sharesJson(const QList<exam::Share>& shares)
{
    QJsonArray array;
    for (const exam::Share& share : shares)
        array.append(shareJson(share));
    return array;
}

QJsonValue limitJson(const std::optional<qint64>& limitMs)
{
    return limitMs ? QJsonValue(*limitMs) : QJsonValue();
}

QJsonArray sectionsJson(const QList<exam::SectionResult>& sections)
{
    QJsonArray array;
    for (const exam::SectionResult& section : sections) {
        QJsonObject object = shareJson(section.share);
        object.remove(u"code"_s);
        object.insert(u"usedMs"_s, section.usedMs);
        object.insert(u"limitMs"_s, limitJson(section.limitMs));
        object.insert(u"timeUp"_s, section.timeUp);
        array.append(object);
    }
    return array;
}

QJsonValue certaintyJson(const std::optional<exam::CertaintyReport>& report)
{
    if (!report)
        return {};
    QJsonArray levels;
    for (const exam::CertaintyLevel& level : report->levels)
        levels.append(QJsonObject{{u"level"_s, levels.size() + 1},
                                  {u"answers"_s, level.answers},
                                  {u"rate"_s, level.rate()},
                                  {u"marks"_s, level.marks}});
    return QJsonObject{{u"answers"_s, report->answers()},   {u"accuracy"_s, report->accuracy()},
                       {u"meanMark"_s, report->meanMark()}, {u"bestMark"_s, report->bestMark()},
                       {u"bonus"_s, report->bonus()},       {u"levels"_s, levels}};
}

/// What the candidate has done with the questions, under its name, keyed by position.
void insertSheets(QJsonObject& document, const exam::Sitting& sitting)
{
    QJsonObject answers, struck, certainty, notes, highlights;
    QJsonArray flags;
    for (int position = 1; position <= sitting.size(); ++position) {
        const exam::Sheet& sheet = sitting.sheet(position);
        const QString key = QString::number(position);
        if (!sheet.response.isEmpty())
            answers.insert(key, sheet.response);
        if (!sheet.struck.isEmpty())
            struck.insert(key, sheet.struck);
        if (sheet.certainty > 0)
            certainty.insert(key, sheet.certainty);
        if (!sheet.note.isEmpty())
            notes.insert(key, sheet.note);
        QJsonArray ranges;
        for (const exam::TextRange& range : sheet.highlights)
            ranges.append(exam::written(range));
        if (!ranges.isEmpty())
            highlights.insert(key, ranges);
        if (sheet.flagged)
            flags.append(position);
    }
    document.insert(u"answers"_s, answers);
    document.insert(u"struck"_s, struck);
    document.insert(u"certainty"_s, certainty);
    document.insert(u"notes"_s, notes);
    document.insert(u"highlights"_s, highlights);
    document.insert(u"flags"_s, flags);
}

QJsonArray resultsJson(const Attempt& attempt, const exam::Report& report)
{
    QJsonArray array;
    for (const exam::QuestionResult& result : report.questions) {
        const FormQuestion& question = attempt.form.at(result.position - 1);
        array.append(QJsonObject{{u"position"_s, result.position},
                                 {u"uid"_s, question.uid},
                                 {u"topic"_s, question.topicCode},
                                 {u"criterion"_s, question.criterion},
                                 {u"stem"_s, question.stem},
                                 {u"chosen"_s, result.chosen},
                                 {u"key"_s, result.key},
                                 {u"right"_s, result.right},
                                 {u"mark"_s, result.mark},
                                 {u"certainty"_s, result.certainty > 0 ? QJsonValue(result.certainty) : QJsonValue()},
                                 {u"flagged"_s, result.flagged},
                                 {u"ms"_s, result.ms},
                                 {u"lesson"_s, question.lessonUid}});
    }
    return array;
}

QJsonArray studyNextJson(const QList<exam::StudyNext>& list)
{
    QJsonArray array;
    for (const exam::StudyNext& next : list)
        array.append(QJsonObject{{u"code"_s, next.topic.code},
                                 {u"title"_s, next.topic.title},
                                 {u"missed"_s, next.missed},
                                 {u"lesson"_s, next.lessonUid}});
    return array;
}

} // namespace

QJsonObject sittingJson(const exam::Sitting& sitting, const exam::Moment& now)
{
    const auto secondsLeft = sitting.secondsLeft(now);
    const exam::Timetable& time = sitting.timetable();
    QJsonObject document{{u"attempt"_s, sitting.attempt().id.value},
                         {u"name"_s, sitting.attempt().name},
                         {u"state"_s, name(sitting.hasEnded() ? AttemptState::Ended : AttemptState::Running)},
                         {u"questions"_s, sitting.size()},
                         {u"position"_s, sitting.position()},
                         {u"secondsLeft"_s, secondsLeft ? *secondsLeft : QJsonValue()},
                         {u"section"_s, sitting.section() + 1},
                         {u"sections"_s, time.count()},
                         {u"sectionName"_s, time.section(sitting.section()).name},
                         {u"onBreak"_s, sitting.isOnBreak()},
                         {u"breakSecondsLeft"_s, sitting.breakSecondsLeft(now)}};
    insertSheets(document, sitting);
    return document;
}

QJsonArray paperJson(const QList<FormQuestion>& form)
{
    QJsonArray array;
    for (qsizetype i = 0; i < form.size(); ++i) {
        const FormQuestion& question = form[i];
        const QStringList choices = exam::choicesShown(question);
        QJsonArray options;
        for (qsizetype index = 0; index < choices.size(); ++index)
            options.append(QJsonObject{{u"letter"_s, QString(exam::letterAt(index))}, {u"text"_s, choices[index]}});
        array.append(QJsonObject{{u"position"_s, i + 1},
                                 {u"uid"_s, question.uid},
                                 {u"kind"_s, name(question.kind)},
                                 {u"section"_s, question.section + 1},
                                 {u"case"_s, question.caseTitle},
                                 {u"passage"_s, question.passage},
                                 {u"stem"_s, question.stem},
                                 {u"prompts"_s, QJsonArray::fromStringList(exam::prompts(question))},
                                 {u"options"_s, options}});
    }
    return array;
}

QJsonObject reportJson(const Attempt& attempt, const exam::Report& report)
{
    return {{u"attempt"_s, attempt.id.value},
            {u"name"_s, attempt.name},
            {u"seed"_s, static_cast<qint64>(attempt.seed)},
            {u"state"_s, name(attempt.state)},
            {u"startedAt"_s, isoUtc(attempt.startedAt)},
            {u"endedAt"_s, isoUtc(attempt.endedAt)},
            {u"marks"_s, report.score.marks},
            {u"right"_s, report.score.right},
            {u"partial"_s, report.score.partial},
            {u"asked"_s, report.score.asked},
            {u"needed"_s, report.score.needed},
            {u"percent"_s, report.score.percent()},
            {u"passed"_s, report.score.passed()},
            {u"answered"_s, report.answered},
            {u"unanswered"_s, report.unanswered},
            {u"timeUp"_s, report.timeUp},
            {u"usedMs"_s, report.usedMs},
            {u"limitMs"_s, limitJson(report.limitMs)},
            {u"sections"_s, sectionsJson(report.sections)},
            {u"certainty"_s, certaintyJson(report.certainty)},
            {u"topics"_s, sharesJson(report.topics)},
            {u"criteria"_s, sharesJson(report.criteria)},
            {u"blooms"_s, sharesJson(report.blooms)},
            {u"styles"_s, sharesJson(report.styles)},
            {u"questions"_s, resultsJson(attempt, report)},
            {u"studyNext"_s, studyNextJson(report.studyNext)}};
}

} // namespace lamplight::cli
