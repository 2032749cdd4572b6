// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/attemptsfile.h"

#include "model/examjson.h"
#include "model/json.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonDocument>
#include <QTimeZone>

namespace lamplight::study {

namespace {

const QString formatName = QStringLiteral("lamplight-attempts");

// What no sitting of ours goes over; a file that does is refused.
constexpr qsizetype mostBytes = 16 * 1024 * 1024;
constexpr qsizetype mostAttempts = 1000, mostQuestions = 1000, mostShown = 32, longestUid = 100, longestText = 2000;
constexpr int mostMinutes = 10'000;
constexpr qint64 longestMs = 7LL * 24 * 3600 * 1000;

Error damaged(const QString& where)
{
    return {ErrorKind::Input,
            QCoreApplication::translate("study", "This file of attempts is damaged or was changed by hand. Ask for it "
                                                 "again. Nothing was imported."),
            where};
}

/// Reads values and remembers the first that can't be.
class Fields {
public:
    Fields(const QJsonObject& object, const QString& where) : m_object(object), m_where(where) {}

    QString text(const char* key, qsizetype longest, bool mayBeEmpty = true)
    {
        const QJsonValue value = m_object.value(QLatin1String(key));
        const QString text = value.toString();
        check(key, (value.isString() || (mayBeEmpty && value.isUndefined())) && text.size() <= longest &&
                       (mayBeEmpty || !text.isEmpty()));
        return text;
    }
    double number(const char* key, double least, double most)
    {
        const QJsonValue value = m_object.value(QLatin1String(key));
        const double number = value.toDouble();
        check(key, (value.isDouble() || value.isUndefined()) && number >= least && number <= most);
        return number;
    }
    qint64 whole(const char* key, qint64 least, qint64 most)
    {
        return static_cast<qint64>(number(key, static_cast<double>(least), static_cast<double>(most)));
    }
    bool flag(const char* key)
    {
        const QJsonValue value = m_object.value(QLatin1String(key));
        check(key, value.isBool() || value.isUndefined());
        return value.toBool();
    }
    qint64 time(const char* key)
    {
        const QDateTime time = QDateTime::fromString(text(key, longestUid, false), Qt::ISODateWithMs);
        check(key, time.isValid() && time.timeSpec() != Qt::LocalTime);
        return time.toMSecsSinceEpoch();
    }
    QStringList uids(const char* key)
    {
        const QJsonValue value = m_object.value(QLatin1String(key));
        check(key, value.isArray() || value.isUndefined());
        QStringList uids;
        for (const QJsonValue& each : value.toArray()) {
            check(key, each.isString() && each.toString().size() <= longestUid && !uids.contains(each.toString()));
            uids.append(each.toString());
            if (uids.size() > mostShown)
                break;
        }
        check(key, uids.size() <= mostShown);
        return uids;
    }
    void check(const char* key, bool good)
    {
        if (!good && m_wrong.isEmpty())
            m_wrong = QStringLiteral("%1.%2").arg(m_where, QLatin1String(key));
    }
    const QString& wrong() const { return m_wrong; }

private:
    const QJsonObject m_object;
    QString m_where, m_wrong;
};

QJsonObject toJson(const SatQuestion& question)
{
    QJsonObject object{{QStringLiteral("question"), question.uid},
                       {QStringLiteral("options"), QJsonArray::fromStringList(question.options)},
                       {QStringLiteral("response"), question.response},
                       {QStringLiteral("ms"), question.ms}};
    if (!question.choices.isEmpty())
        object.insert(QStringLiteral("choices"), QJsonArray::fromStringList(question.choices));
    if (question.section > 0)
        object.insert(QStringLiteral("section"), question.section);
    if (question.certainty > 0)
        object.insert(QStringLiteral("certainty"), question.certainty);
    if (question.flagged)
        object.insert(QStringLiteral("flagged"), true);
    return object;
}

QJsonObject toJson(const SatAttempt& attempt)
{
    QJsonArray form;
    for (const SatQuestion& question : attempt.questions)
        form.append(toJson(question));
    return {{QStringLiteral("uid"), attempt.uid},
            {QStringLiteral("blueprint"), attempt.blueprintUid},
            {QStringLiteral("name"), attempt.name},
            {QStringLiteral("seed"), QString::number(attempt.seed)},
            {QStringLiteral("startedAt"), isoUtc(attempt.startedAt)},
            {QStringLiteral("endedAt"), isoUtc(attempt.endedAt)},
            {QStringLiteral("minutes"), attempt.minutes},
            {QStringLiteral("passMark"), attempt.passMark},
            {QStringLiteral("timeUp"), attempt.timeUp},
            {QStringLiteral("rules"), lamplight::toJson(attempt.rules)},
            {QStringLiteral("form"), form}};
}

Result<SatQuestion> questionFrom(const QJsonValue& value, const QString& where)
{
    Fields fields(value.toObject(), where);
    SatQuestion question;
    question.uid = fields.text("question", longestUid, false);
    question.section = static_cast<int>(fields.whole("section", 0, mostQuestions));
    question.options = fields.uids("options");
    question.choices = fields.uids("choices");
    question.response = fields.text("response", longestText);
    question.ms = fields.whole("ms", 0, longestMs);
    question.certainty = static_cast<int>(fields.whole("certainty", 0, 3));
    question.flagged = fields.flag("flagged");
    if (!fields.wrong().isEmpty())
        return tl::unexpected(damaged(fields.wrong()));
    return question;
}

bool areSound(const ExamRules& rules)
{
    const auto isSound = [](int minutes) { return minutes >= 0 && minutes <= mostMinutes; };
    for (const ExamSection& section : rules.sections)
        if (!isSound(section.minutes) || !isSound(section.breakMinutes))
            return false;
    return rules.sections.size() <= mostQuestions && isSound(rules.extraPercent) && isSound(rules.extraMinutes) &&
           rules.marking.wrongMark >= 0 && rules.marking.wrongMark <= 1;
}

Result<SatAttempt> attemptFrom(const QJsonObject& object, const QString& where)
{
    Fields fields(object, where);
    SatAttempt attempt;
    attempt.uid = fields.text("uid", longestUid, false);
    attempt.blueprintUid = fields.text("blueprint", longestUid);
    attempt.name = fields.text("name", longestText);
    bool seedGood = false;
    attempt.seed = fields.text("seed", longestUid, false).toULongLong(&seedGood);
    fields.check("seed", seedGood);
    attempt.startedAt = fields.time("startedAt");
    attempt.endedAt = fields.time("endedAt");
    fields.check("endedAt", attempt.startedAt > 0 && attempt.endedAt >= attempt.startedAt);
    attempt.minutes = static_cast<int>(fields.whole("minutes", 0, mostMinutes));
    attempt.passMark = fields.number("passMark", 0, mostQuestions);
    attempt.timeUp = fields.flag("timeUp");
    attempt.rules = examRulesFromJson(object[QStringLiteral("rules")].toObject());
    fields.check("rules", areSound(attempt.rules));
    const QJsonArray form = object[QStringLiteral("form")].toArray();
    fields.check("form", !form.isEmpty() && form.size() <= mostQuestions);
    if (!fields.wrong().isEmpty())
        return tl::unexpected(damaged(fields.wrong()));
    for (qsizetype i = 0; i < form.size(); ++i) {
        const auto question = questionFrom(form[i], QStringLiteral("%1.form[%2]").arg(where).arg(i));
        if (!question)
            return tl::unexpected(question.error());
        attempt.questions.append(*question);
    }
    return attempt;
}

} // namespace

Result<QString> candidateName(const QString& typed)
{
    const QString name = typed.simplified();
    constexpr qsizetype longestName = 80;
    if (name.isEmpty() || name.size() > longestName)
        return failure(ErrorKind::Input,
                       QCoreApplication::translate("study", "Give a name of up to %1 characters, so that the trainer "
                                                            "can tell whose attempts these are. It needn't be the real "
                                                            "one.")
                           .arg(longestName));
    return name;
}

QByteArray toBytes(const AttemptsFile& file)
{
    QJsonArray attempts;
    for (const SatAttempt& attempt : file.attempts)
        attempts.append(toJson(attempt));
    const QByteArray rest = QJsonDocument(QJsonObject{{QStringLiteral("candidate"), file.candidate},
                                                      {QStringLiteral("course"), file.course},
                                                      {QStringLiteral("attempts"), attempts}})
                                .toJson(QJsonDocument::Compact);
    // What it is comes first, so that the first bytes tell; JSON objects of Qt are sorted by key.
    return QByteArray("{\"format\":\"" + formatName.toLatin1() +
                      "\",\"version\":" + QByteArray::number(attemptsFileVersion) + ',' + rest.mid(1));
}

bool isAttemptsFile(const QByteArray& bytes)
{
    return bytes.trimmed().startsWith('{') && bytes.contains(QByteArray('"' + formatName.toLatin1() + '"'));
}

Result<AttemptsFile> attemptsFileFrom(const QByteArray& bytes)
{
    if (!isAttemptsFile(bytes))
        return failure(ErrorKind::Input,
                       QCoreApplication::translate("study", "This isn't a file of attempts. A "
                                                            "candidate makes one by exporting them."));
    QJsonParseError parse;
    const QJsonObject object =
        bytes.size() > mostBytes ? QJsonObject() : QJsonDocument::fromJson(bytes, &parse).object();
    if (object.isEmpty())
        return tl::unexpected(damaged(bytes.size() > mostBytes ? QStringLiteral("too large") : parse.errorString()));
    Fields fields(object, QStringLiteral("file"));
    AttemptsFile file;
    fields.check("format", fields.text("format", longestUid) == formatName);
    const qint64 version = fields.whole("version", 1, 1'000'000);
    if (fields.wrong().isEmpty() && version > attemptsFileVersion)
        return failure(ErrorKind::TooNew, QCoreApplication::translate("study", "A newer version of Lamplight wrote "
                                                                               "this file of attempts. Update, then "
                                                                               "import it again."));
    const auto name = candidateName(fields.text("candidate", longestText));
    file.course = fields.text("course", longestText);
    const QJsonArray attempts = object[QStringLiteral("attempts")].toArray();
    fields.check("attempts", object[QStringLiteral("attempts")].isArray() && attempts.size() <= mostAttempts);
    if (!name || !fields.wrong().isEmpty())
        return tl::unexpected(damaged(name ? fields.wrong() : QStringLiteral("candidate")));
    file.candidate = *name;
    for (qsizetype i = 0; i < attempts.size(); ++i) {
        const auto attempt = attemptFrom(attempts[i].toObject(), QStringLiteral("attempts[%1]").arg(i));
        if (!attempt)
            return tl::unexpected(attempt.error());
        file.attempts.append(*attempt);
    }
    return file;
}

} // namespace lamplight::study
