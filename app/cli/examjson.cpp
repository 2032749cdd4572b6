// SPDX-License-Identifier: GPL-3.0-or-later
#include "examjson.h"

#include "model/json.h"
#include "model/names.h"

namespace lamplight::cli {

namespace {

using namespace Qt::StringLiterals;

QJsonArray sharesJson(const QList<exam::Share>& shares)
{
    QJsonArray array;
    for (const exam::Share& share : shares) {
        const auto interval = share.interval();
        array.append(QJsonObject{
            {u"code"_s, share.code},
            {u"title"_s, share.title},
            {u"right"_s, share.right},
            {u"asked"_s, share.asked},
            {u"rate"_s, share.rate()},
            {u"interval"_s, interval ? QJsonValue(QJsonArray{interval->low, interval->high}) : QJsonValue()}});
    }
    return array;
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
    QJsonObject answers, struck;
    QJsonArray flags;
    for (int position = 1; position <= sitting.size(); ++position) {
        const exam::Sheet& sheet = sitting.sheet(position);
        if (!sheet.response.isEmpty())
            answers.insert(QString::number(position), sheet.response);
        if (!sheet.struck.isEmpty())
            struck.insert(QString::number(position), sheet.struck);
        if (sheet.flagged)
            flags.append(position);
    }
    const auto secondsLeft = sitting.secondsLeft(now);
    return {{u"attempt"_s, sitting.attempt().id.value},
            {u"name"_s, sitting.attempt().name},
            {u"state"_s, name(sitting.hasEnded() ? AttemptState::Ended : AttemptState::Running)},
            {u"questions"_s, sitting.size()},
            {u"position"_s, sitting.position()},
            {u"secondsLeft"_s, secondsLeft ? *secondsLeft : QJsonValue()},
            {u"answers"_s, answers},
            {u"flags"_s, flags},
            {u"struck"_s, struck}};
}

QJsonArray paperJson(const QList<FormQuestion>& form)
{
    QJsonArray array;
    for (qsizetype i = 0; i < form.size(); ++i) {
        const FormQuestion& question = form[i];
        QJsonArray options;
        for (qsizetype index = 0; index < question.options.size(); ++index)
            options.append(
                QJsonObject{{u"letter"_s, QString(exam::letterAt(index))}, {u"text"_s, question.options[index].text}});
        array.append(QJsonObject{{u"position"_s, i + 1},
                                 {u"uid"_s, question.uid},
                                 {u"kind"_s, name(question.kind)},
                                 {u"stem"_s, question.stem},
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
            {u"right"_s, report.score.right},
            {u"asked"_s, report.score.asked},
            {u"needed"_s, report.score.needed},
            {u"percent"_s, report.score.percent()},
            {u"passed"_s, report.score.passed()},
            {u"answered"_s, report.answered},
            {u"unanswered"_s, report.unanswered},
            {u"timeUp"_s, report.timeUp},
            {u"usedMs"_s, report.usedMs},
            {u"limitMs"_s, report.limitMs ? QJsonValue(*report.limitMs) : QJsonValue()},
            {u"topics"_s, sharesJson(report.topics)},
            {u"criteria"_s, sharesJson(report.criteria)},
            {u"blooms"_s, sharesJson(report.blooms)},
            {u"styles"_s, sharesJson(report.styles)},
            {u"questions"_s, resultsJson(attempt, report)},
            {u"studyNext"_s, studyNextJson(report.studyNext)}};
}

} // namespace lamplight::cli
